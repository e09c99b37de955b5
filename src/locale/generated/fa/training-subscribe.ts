// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'subscribe.calendar': `اشتراک در برنامهٔ تقویم`,
  'subscribe.file': `دریافت تقویم (‎.ics)`,
  'subscribe.json': `خوراک JSON`,
  'subscribe.label': `راه‌های پیگیری اطلاعیه‌ها`,
  'subscribe.rss': `خوراک RSS`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
};
