import { localOn, type Span } from '../time/span.js';
import { DAY } from '../time/units.js';
import { startOfDay } from '../time/wall-time.js';
import { toLocal } from '../time/zone.js';
import type { Setting } from './setting.js';

/** How many days from today a local reading of a clock is; negative if it is past. */
export function daysFromNow(local: number, clock: Pick<Span, 'zone' | 'offset'>, { now, viewerZone }: Setting): number {
  return (startOfDay(local) - startOfDay(localOn(clock, now, viewerZone))) / DAY;
}

/** Whether a clock shows the reader's own day, so that both mean the same by "today". */
export function isReadersDay(clock: Pick<Span, 'zone' | 'offset'>, { now, viewerZone }: Setting): boolean {
  return startOfDay(localOn(clock, now, viewerZone)) === startOfDay(toLocal(now, viewerZone));
}

/** `today` or `tomorrow`; undefined for other days, and where it is another day for the reader than on that clock. */
export function relativeDay(local: number, clock: Pick<Span, 'zone' | 'offset'>, setting: Setting): string | undefined {
  const days = daysFromNow(local, clock, setting);
  if (!isReadersDay(clock, setting) || (days !== 0 && days !== 1)) return undefined;
  const { words } = setting;
  return words.dates?.days[days] ?? new Intl.RelativeTimeFormat(words.locale, { numeric: 'auto' }).format(days, 'day');
}
