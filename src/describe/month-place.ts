import { startOfDay } from '../time/wall-time.js';
import { toLocal } from '../time/zone.js';
import { addMonths, startOfMonth } from '../time/month.js';
import { DAY } from '../time/units.js';
import type { Setting } from './setting.js';
import { phaseOf } from './status.js';
import { isWithin, type Stretch } from './stretch.js';

/** A month by its beginning, and the day of it that is chosen, if one is; both as local readings. */
export interface MonthPlace {
  readonly month: number;
  readonly day?: number | undefined;
}

/** The present day on the clock that is asked for, or the reader's. */
export function today({ now, clock, viewerZone }: Setting): number {
  return startOfDay(toLocal(now, clock ?? viewerZone));
}

/**
 * The day to begin with: the first, from today on, with something that is not over. In a month that has been asked for it is
 * looked for there, and is the first day of it if there is nothing.
 */
export function dayToShow(all: readonly Stretch[], place: MonthPlace | undefined, setting: Setting): number {
  if (place?.day !== undefined) return place.day;
  const now = today(setting);
  if (!place)
    return (
      firstDay(
        all.filter(({ item }) => phaseOf(item, setting.now) !== 'over'),
        now,
        Infinity,
      ) ?? now
    );
  const last = addMonths(place.month, 1) - DAY;
  const from = startOfMonth(now) === place.month ? now : place.month;
  return firstDay(all, from, last) ?? from;
}

/** The first day from one to another that something takes. */
function firstDay(all: readonly Stretch[], from: number, to: number): number | undefined {
  const found = all.reduce(
    (day, one) => (isWithin(one, from, to) ? Math.min(day, Math.max(one.first, from)) : day),
    Infinity,
  );
  return isFinite(found) ? found : undefined;
}
