// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'subscribe.calendar': `הוספת מינוי ביישום יומן`,
  'subscribe.file': `הורדת היומן (‎.ics)`,
  'subscribe.json': `ערוץ JSON`,
  'subscribe.label': `דרכים לעקוב אחר ההודעות`,
  'subscribe.rss': `ערוץ RSS`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","two","other"],
};
