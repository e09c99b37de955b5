// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'subscribe.calendar': `Suscribirse en una aplicación de calendario`,
  'subscribe.file': `Descargar el calendario (.ics)`,
  'subscribe.json': `Canal JSON`,
  'subscribe.label': `Cómo seguir los anuncios`,
  'subscribe.rss': `Canal RSS`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","many","other"],
};
