// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'subscribe.calendar': `Abonēt kalendāra lietotnē`,
  'subscribe.file': `Lejupielādēt kalendāru (.ics)`,
  'subscribe.json': `JSON plūsma`,
  'subscribe.label': `Kā sekot paziņojumiem`,
  'subscribe.rss': `RSS plūsma`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["zero","one","other"],
};
