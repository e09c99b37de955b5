import type { Item } from '../feed/feed.js';
import { str } from '../locale/template.js';
import { TIME, formatLocal } from '../time/date-format.js';
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
  return formatClosing(formatMoment(closes, item, setting, relativeDay(last, span, setting)), setting);
}

export function formatClosing(moment: string, { words }: Setting): string {
  return words.msg(str`until ${moment}`, { id: 'registration.until' });
}

export function formatOpening(date: string, { words }: Setting): string {
  return words.msg(str`opens on ${date}`, { id: 'registration.opens' });
}

/** `12 November, 18:00`, with the year where it is not this one, and with the zone where the reader's clock differs. */
export function formatMoment(time: WallTime, item: Item, setting: Setting, day?: string, isReaderKnown = true): string {
  const { words, now, viewerZone } = setting;
  const { span } = deadlineOf(time, item, setting);
  const format = (options: Intl.DateTimeFormatOptions) => formatLocal(words, span.start, options);
  const year = format({ year: 'numeric' }) === formatLocal(words, now, { year: 'numeric' }) ? undefined : 'numeric';
  const date = day ?? format({ day: time.precision === 'month' ? undefined : 'numeric', month: 'long', year });
  if (time.precision !== 'time') return date;
  const isSame = isReaderKnown && span.start - span.startsAt === offsetAt(span.startsAt, viewerZone);
  return withZone(`${date}, ${format(TIME)}`, !isSame && zoneWords(span, setting), words);
}

/** A moment on the clock that is shown, and the last of it as a local reading: a day is meant to its end. */
function deadlineOf(time: WallTime, item: Item, { clock }: Setting): { span: Span; last: number } {
  const span = spanIn(item.spanOf(time, undefined), clock);
  return { span, last: Math.max(span.start, (span.end ?? span.start) - 1) };
}
