/** What can be imported, as `--from` names it. */
export const FORMATS = [
  'rss',
  'atom',
  'icalendar',
  'wordpress',
  'events-calendar',
  'json-ld',
  'schedule',
  'openagenda',
  'indico',
  'opentechevents',
  'json-feed',
] as const;
export type Format = (typeof FORMATS)[number];
