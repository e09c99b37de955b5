// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'subscribe.calendar': `Abonneren in een agenda-app`,
  'subscribe.file': `Agenda downloaden (.ics)`,
  'subscribe.json': `JSON-feed`,
  'subscribe.label': `Aankondigingen volgen`,
  'subscribe.rss': `RSS-feed`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
};
