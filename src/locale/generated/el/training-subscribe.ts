// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'subscribe.calendar': `Συνδρομή μέσω εφαρμογής ημερολογίου`,
  'subscribe.file': `Λήψη ημερολογίου (.ics)`,
  'subscribe.json': `Ροή JSON`,
  'subscribe.label': `Τρόποι παρακολούθησης των ανακοινώσεων`,
  'subscribe.rss': `Ροή RSS`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
};
