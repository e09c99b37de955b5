// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'subscribe.calendar': `Feliratkozás naptáralkalmazásban`,
  'subscribe.file': `A naptár letöltése (.ics)`,
  'subscribe.json': `JSON-hírcsatorna`,
  'subscribe.label': `A közlemények követése`,
  'subscribe.rss': `RSS-hírcsatorna`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
};
