/** When it is in the tests of the room that is kept. */
export const NOW = '2026-11-17T11:00+02:00';

const EVENT = 'item="training-for-trainers"';

/** Every element and layout, and where a feed's length decides, a number of items too. */
export const ELEMENTS_WITH_ROOM = [
  `<training-event ${EVENT}>`,
  '<training-event item="mentoring-first-steps">',
  `<training-event ${EVENT} layout="row">`,
  `<training-event ${EVENT} layout="full">`,
  '<training-list>',
  '<training-list limit="3">',
  '<training-list layout="cards">',
  '<training-list layout="cards" limit="3">',
  '<training-list layout="month">',
  `<training-agenda ${EVENT}>`,
  `<training-agenda ${EVENT} day="1">`,
  `<training-agenda ${EVENT} layout="grid">`,
  '<training-news>',
  '<training-news limit="3">',
  '<training-news layout="cards">',
  '<training-news layout="cards" limit="3">',
  '<training-news layout="compact">',
  '<training-news layout="compact" limit="5">',
];

/** What a reader may see move, as Core Web Vitals count it; 0.1 is the bound of a good page. */
export const MAY_SHIFT = 0.02;
/** How much of the kept height a typical feed may leave empty. */
export const MAY_BE_EMPTY = 0.1;

/**
 * How much of the window is moved, times how far: https://github.com/WICG/layout-instability
 *
 * @param before where it began, in pixels from the top of the window
 * @param after where it begins now
 */
export function shiftOf(before: number, after: number, window: { width: number; height: number }): number {
  const [from, to] = [before, after].map((top) => Math.min(top, window.height)) as [number, number];
  const part = (window.height - Math.min(from, to)) / window.height;
  return (part * Math.abs(to - from)) / Math.max(window.width, window.height);
}
