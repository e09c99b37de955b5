import type { Item } from '../feed/feed.js';
import { str } from '../locale/template.js';
import { TIME, formatLocal, formatLocalEnd } from '../time/date-format.js';
import { spanIn, type Span } from '../time/span.js';
import type { WallTime } from '../time/wall-time.js';
import { offsetAt } from '../time/zone.js';
import { daysFromNow, isReadersDay, relativeDay } from './relative-day.js';
import type { Setting } from './setting.js';
import type { Notice } from './status.js';
import { withZone, zoneWords } from './zone-words.js';

/** `Registration closes in 3 days`, by the calendar of the clock that is shown; undefined before the last week. */
export function describeLastDays(closes: WallTime, item: Item, setting: Setting): Notice | undefined {
  const { msg, plural } = setting.words;
  const { span, last } = deadlineOf(closes, item, setting);
  const days = daysFromNow(last, span, setting);
  if (days > 7) return undefined;
  const tone = days > 3 ? 'good' : 'warn';
  if (days > 1) {
    const forms = msg('Registration closes in # day|Registration closes in # days', {
      id: 'registration.inDays',
      desc: 'plural',
    });
    return { tone, text: plural(days, forms) };
  }
  if (!isReadersDay(span, setting)) return { tone, text: msg('Registration closes soon', { id: 'registration.soon' }) };
  const words = days
    ? msg('Registration closes tomorrow', { id: 'registration.tomorrow' })
    : msg('Registration closes today', { id: 'registration.today' });
  return { tone, text: words };
}

/** `until 12 November, 18:00`, or `until tomorrow, 18:00`. */
export function formatDeadline(closes: WallTime, item: Item, setting: Setting): string {
  const { span, last } = deadlineOf(closes, item, setting);
  const day = relativeDay(last, span, setting) ?? formatDay(closes, last, setting);
  return formatClosing(writeMoment(closes, span, day, formatLocalEnd, setting), setting);
}

export function formatClosing(moment: string, { words }: Setting): string {
  return words.msg(str`until ${moment}`, { id: 'registration.until' });
}

export function formatOpening(date: string, { words }: Setting): string {
  return words.msg(str`opens on ${date}`, { id: 'registration.opens' });
}

/** `12 November, 09:00`, with the year where it is not this one, and with the zone where the reader's clock differs. */
export function formatMoment(time: WallTime, item: Item, setting: Setting, isReaderKnown = true): string {
  const { span } = deadlineOf(time, item, setting);
  return writeMoment(time, span, formatDay(time, span.start, setting), formatLocal, setting, isReaderKnown);
}

/** The same of the moment at which something ends: `12 November, 24:00` is the midnight after that day. */
export function formatEnd(time: WallTime, item: Item, setting: Setting, isReaderKnown = true): string {
  const { span, last } = deadlineOf(time, item, setting);
  return writeMoment(time, span, formatDay(time, last, setting), formatLocalEnd, setting, isReaderKnown);
}

function formatDay({ precision }: WallTime, local: number, { words, now }: Setting): string {
  const yearOf = (moment: number) => formatLocal(words, moment, { year: 'numeric' });
  const year = yearOf(local) === yearOf(now) ? undefined : 'numeric';
  return formatLocal(words, local, { day: precision === 'month' ? undefined : 'numeric', month: 'long', year });
}

function writeMoment(
  { precision }: WallTime,
  span: Span,
  day: string,
  write: typeof formatLocal,
  setting: Setting,
  isReaderKnown = true,
): string {
  if (precision !== 'time') return day;
  const { words, viewerZone } = setting;
  const isSame = isReaderKnown && span.start - span.startsAt === offsetAt(span.startsAt, viewerZone);
  return withZone(`${day}, ${write(words, span.start, TIME)}`, !isSame && zoneWords(span, setting), words);
}

/** A moment on the clock that is shown, and the last of it as a local reading: a day is meant to its end. */
function deadlineOf(time: WallTime, item: Item, { clock }: Setting): { span: Span; last: number } {
  const span = spanIn(item.spanOf(time, undefined), clock);
  return { span, last: (span.end ?? span.start) - 1 };
}
