import { DAY } from '../../time/units.js';
import type { Language } from '../language.js';
import type { Issue } from './issue.js';
import { problemsIn, type Told } from './problems.js';
import type { Settings } from './settings.js';

/** A training that begins later than this was probably meant for another year. */
const FAR = 10 * 366 * DAY;

/** When an announcement is to appear, and when it begins. */
interface Dated {
  readonly file: string;
  readonly publishedAt?: number | undefined;
  readonly startsAt?: number | undefined;
}

/**
 * Warns of what lies ahead. The same folder gives the same site at any time, so that a build cannot hold anything back by the
 * clock: what is to appear later is in the site at once, and only the widgets wait. Nothing else of a build knows the time.
 */
export function warnOfDates(
  announcements: readonly Dated[],
  now: number,
  { timeZone }: Pick<Settings, 'timeZone'>,
  language: Language,
): Issue[] {
  const say = problemsIn(language);
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone });
  const warning = (file: string, told: Told): Issue => ({ file, severity: 'warning', ...told });
  return announcements.flatMap(({ file, publishedAt = 0, startsAt = 0 }) => [
    ...(publishedAt > now ? [warning(file, say.notYet(dates.format(publishedAt)))] : []),
    ...(startsAt > now + FAR ? [warning(file, say.farAhead(dates.format(startsAt)))] : []),
  ]);
}
