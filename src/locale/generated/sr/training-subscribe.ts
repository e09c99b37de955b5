// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'subscribe.calendar': `Претплата у апликацији за календар`,
  'subscribe.file': `Преузми календар (.ics)`,
  'subscribe.json': `JSON канал`,
  'subscribe.label': `Како пратити обавештења`,
  'subscribe.rss': `RSS канал`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","few","other"],
};
