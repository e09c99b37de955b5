// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'subscribe.calendar': `Tilaa kalenterisovellukseen`,
  'subscribe.file': `Lataa kalenteri (.ics)`,
  'subscribe.json': `JSON-syöte`,
  'subscribe.label': `Näin voit seurata ilmoituksia`,
  'subscribe.rss': `RSS-syöte`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
};
