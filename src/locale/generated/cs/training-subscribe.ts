// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'subscribe.calendar': `Odebírat v kalendářové aplikaci`,
  'subscribe.file': `Stáhnout kalendář (.ics)`,
  'subscribe.json': `Kanál JSON`,
  'subscribe.label': `Jak sledovat oznámení`,
  'subscribe.rss': `Kanál RSS`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","few","many","other"],
};
