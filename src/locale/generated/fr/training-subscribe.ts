// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'subscribe.calendar': `S’abonner depuis une application d’agenda`,
  'subscribe.file': `Télécharger l’agenda (.ics)`,
  'subscribe.json': `Flux JSON`,
  'subscribe.label': `Suivre les annonces`,
  'subscribe.rss': `Flux RSS`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","many","other"],
};
