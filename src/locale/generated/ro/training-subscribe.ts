// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'subscribe.calendar': `Abonați-vă într-o aplicație de calendar`,
  'subscribe.file': `Descărcați calendarul (.ics)`,
  'subscribe.json': `Flux JSON`,
  'subscribe.label': `Cum puteți urmări anunțurile`,
  'subscribe.rss': `Flux RSS`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","few","other"],
};
