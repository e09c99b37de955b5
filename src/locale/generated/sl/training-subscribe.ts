// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'subscribe.calendar': `Naročite se na koledar v aplikaciji`,
  'subscribe.file': `Prenos koledarja (.ics)`,
  'subscribe.json': `Vir JSON`,
  'subscribe.label': `Načini spremljanja objav`,
  'subscribe.rss': `Vir RSS`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","two","few","other"],
};
