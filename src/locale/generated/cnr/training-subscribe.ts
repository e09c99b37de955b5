// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'subscribe.calendar': `Pretplata u aplikaciji za kalendar`,
  'subscribe.file': `Preuzmi kalendar (.ics)`,
  'subscribe.json': `JSON kanal`,
  'subscribe.label': `Kako pratiti obavještenja`,
  'subscribe.rss': `RSS kanal`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","few","other"],
};
