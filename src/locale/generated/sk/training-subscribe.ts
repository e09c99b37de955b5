// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'subscribe.calendar': `Odoberať v kalendárovej aplikácii`,
  'subscribe.file': `Stiahnuť kalendár (.ics)`,
  'subscribe.json': `Kanál JSON`,
  'subscribe.label': `Ako sledovať oznamy`,
  'subscribe.rss': `Kanál RSS`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","few","many","other"],
};
