// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'subscribe.calendar': `Subskrybuj w aplikacji kalendarza`,
  'subscribe.file': `Pobierz kalendarz (.ics)`,
  'subscribe.json': `Kanał JSON`,
  'subscribe.label': `Jak śledzić ogłoszenia`,
  'subscribe.rss': `Kanał RSS`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","few","many","other"],
};
