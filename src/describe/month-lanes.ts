import type { Stretch } from './stretch.js';

/** Lines of a week at most. Nobody compares more; a day tells how many more it has, and lists them all when it is opened. */
export const MOST_LANES = 4;

/**
 * Gives each the first line that is free on all of its days, as far as there are lines; what begins on an earlier day, and lasts longer,
 * comes first.
 */
export function lanesOf(stretches: readonly Stretch[]): Map<Stretch, number | undefined> {
  const lanes = new Map<Stretch, number | undefined>();
  /** The last day on each line. */
  const ends: number[] = [];
  for (const one of [...stretches].sort((a, b) => a.first - b.first || b.last - a.last)) {
    const free = ends.findIndex((last) => last < one.first);
    const lane = free < 0 ? ends.length : free;
    if (lane < MOST_LANES) ends[lane] = one.last;
    lanes.set(one, lane < MOST_LANES ? lane : undefined);
  }
  return lanes;
}
