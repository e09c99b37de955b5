// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'subscribe.calendar': `Abbonati tramite un’app di calendario`,
  'subscribe.file': `Scarica il calendario (.ics)`,
  'subscribe.json': `Feed JSON`,
  'subscribe.label': `Come seguire gli avvisi`,
  'subscribe.rss': `Feed RSS`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","many","other"],
};
