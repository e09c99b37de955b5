import type { Translated } from '../language.js';
import type { AnnouncementFiles } from './announcement-files.js';
import type { Format } from './formats.js';
import type { importMessages } from './import-messages.js';
import type { Imported } from './imported.js';
import type { Lost } from './lost.js';
import { withoutPrivate } from './private-links.js';

/** What there is to be said of an import, beside what was written. */
export interface ImportReport {
  readonly format: Format;
  readonly feed: Imported['feed'];
  /** Fields of the source that nothing was made of. */
  readonly lost: readonly Lost[];
  readonly files: Pick<AnnouncementFiles, 'lost' | 'refused' | 'again' | 'untitled'>;
  /** How many addresses were left out because they are private. */
  readonly hidden: number;
  /** How many announcements got a clock of their own. */
  readonly clocks: number;
}

type Words = typeof importMessages extends Translated<infer T> ? T : never;

/** What got lost, and what somebody should look at, in paragraphs. */
export function reportImport({ format, feed, lost, files, hidden, clocks }: ImportReport, say: Words): string[] {
  const facts = Object.entries(feed).filter(([, value]) => value !== undefined);
  const inTexts = files.lost.map(({ field, count }) => say.lostElements(field, count));
  const all = [...lost.map(lineOf), ...inTexts];
  const counted = (field: RegExp) => lost.filter((one) => field.test(one.field)).map(({ count }) => count);
  const recurring = counted(/\b(VEVENT(\[\])?\.(RRULE|RDATE)|eventSchedule\.repeatFrequency)$/);
  const zoneless = counted(/\bDTSTART(\[\])?\.@TZID$/).reduce((sum, count) => sum + count, 0);
  return [
    facts.length > 0 &&
      listOf(
        say.settings,
        facts.map(([key, value]) => `${key}: ${value}`),
      ),
    all.length > 0 && listOf(say.lost, all),
    files.refused.length > 0 && listOf(say.refused, files.refused.map(lineOf)),
    all.length + files.refused.length + hidden === 0 && say.nothingLost,
    hidden > 0 && say.hidden(hidden),
    recurring.length > 0 && say.recurring(Math.max(...recurring)),
    zoneless > 0 && say.unknownZone(zoneless),
    clocks > 0 && say.ownClock(clocks),
    files.untitled > 0 && say.untitled(files.untitled),
    files.again > 0 && say.again(files.again),
    format === 'wordpress' && lost.some(({ field }) => EMBEDDED.test(field)) && say.embed,
  ].filter((text) => text !== false);
}

/** What WordPress gives in full only where it is asked for it. */
const EMBEDDED = /^\[\]\.(featured_media|author|categories|tags)\b/;

function lineOf({ field, count, example }: Lost): string {
  return `${field}  ×${count}  ${example}`;
}

function listOf(head: string, lines: readonly string[]): string {
  return [head, ...lines.map((line) => `  ${harmless(withoutPrivate(line, () => '…'))}`)].join('\n');
}

/** What a source holds must not move the cursor or colour the terminal. */
export function harmless(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ');
}
