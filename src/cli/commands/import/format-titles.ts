import type { FormatName } from '../../../import/formats.js';
import type { Translated } from '../../../locale/ui-language.js';

/** What the formats are called, by the names that `--from` takes and in the order in which the help lists them. */
export const formatTitles: Translated<Readonly<Record<FormatName, string>>> = {
  en: {
    table: 'a table (CSV, TSV, xlsx)',
    rss: 'RSS',
    atom: 'Atom',
    icalendar: 'iCalendar',
    wordpress: 'posts of WordPress',
    'events-calendar': 'The Events Calendar',
    'json-ld': 'structured data of schema.org',
    schedule: 'the schedule of a conference',
    openagenda: 'OpenAgenda',
    indico: 'Indico',
    opentechevents: 'OpenTechEvents',
    'json-feed': 'JSON Feed',
  },
  uk: {
    table: 'таблиця (CSV, TSV, xlsx)',
    rss: 'RSS',
    atom: 'Atom',
    icalendar: 'iCalendar',
    wordpress: 'дописи WordPress',
    'events-calendar': 'The Events Calendar',
    'json-ld': 'структуровані дані schema.org',
    schedule: 'розклад конференції',
    openagenda: 'OpenAgenda',
    indico: 'Indico',
    opentechevents: 'OpenTechEvents',
    'json-feed': 'JSON Feed',
  },
};
