// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'subscribe.calendar': `Takvim uygulamasında abone ol`,
  'subscribe.file': `Takvimi indir (.ics)`,
  'subscribe.json': `JSON akışı`,
  'subscribe.label': `Duyuruları takip etme yolları`,
  'subscribe.rss': `RSS akışı`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
};
