// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'subscribe.calendar': `Абониране в календарно приложение`,
  'subscribe.file': `Изтегляне на календара (.ics)`,
  'subscribe.json': `JSON емисия`,
  'subscribe.label': `Начини за следене на съобщенията`,
  'subscribe.rss': `RSS емисия`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
};
