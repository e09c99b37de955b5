// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'subscribe.calendar': `In einer Kalender-App abonnieren`,
  'subscribe.file': `Kalender herunterladen (.ics)`,
  'subscribe.json': `JSON-Feed`,
  'subscribe.label': `Ankündigungen abonnieren`,
  'subscribe.rss': `RSS-Feed`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
};
