// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'subscribe.calendar': `Abonner i en kalenderapp`,
  'subscribe.file': `Hent kalenderen (.ics)`,
  'subscribe.json': `JSON-feed`,
  'subscribe.label': `Følg opslagene`,
  'subscribe.rss': `RSS-feed`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
};
