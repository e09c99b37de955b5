// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'subscribe.calendar': `Subscrever numa aplicação de calendário`,
  'subscribe.file': `Descarregar o calendário (.ics)`,
  'subscribe.json': `Feed JSON`,
  'subscribe.label': `Formas de acompanhar os anúncios`,
  'subscribe.rss': `Feed RSS`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","many","other"],
};
