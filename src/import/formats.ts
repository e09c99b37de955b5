import { atom } from './formats/atom.js';
import { eventsCalendar } from './formats/events-calendar.js';
import { icalendar } from './formats/icalendar/icalendar.js';
import { indico } from './formats/indico/indico.js';
import { jsonFeed } from './formats/json-feed.js';
import { jsonLd } from './formats/json-ld/json-ld.js';
import { openAgenda } from './formats/openagenda/openagenda.js';
import { openTechEvents } from './formats/opentechevents.js';
import { rss } from './formats/rss/rss.js';
import { schedule } from './formats/schedule/schedule.js';
import { table } from './formats/table/table.js';
import { wordpress } from './formats/wordpress.js';
import type { ImportFormat } from './import-format.js';

const formats = [
  rss,
  atom,
  icalendar,
  jsonFeed,
  wordpress,
  schedule,
  openTechEvents,
  eventsCalendar,
  openAgenda,
  indico,
  // What the others write may have names of schema.org in it.
  jsonLd,
  table,
] as const;

/** The formats by their names. */
export type FormatName = (typeof formats)[number]['name'];

/** All formats that can be imported. The first that recognises a text is the one that reads it. */
export const FORMATS: readonly ImportFormat<FormatName>[] = formats;
