// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'subscribe.calendar': `Prenumerera i en kalenderapp`,
  'subscribe.file': `Ladda ner kalendern (.ics)`,
  'subscribe.json': `JSON-flöde`,
  'subscribe.label': `Följ meddelandena`,
  'subscribe.rss': `RSS-flöde`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
};
