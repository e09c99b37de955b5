// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'subscribe.calendar': `Telli kalendrirakenduses`,
  'subscribe.file': `Laadi kalender alla (.ics)`,
  'subscribe.json': `JSON-voog`,
  'subscribe.label': `Kuidas teateid jälgida`,
  'subscribe.rss': `RSS-voog`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
};
