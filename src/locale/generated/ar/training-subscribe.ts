// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'subscribe.calendar': `الاشتراك في تطبيق التقويم`,
  'subscribe.file': `تنزيل التقويم (‎.ics)`,
  'subscribe.json': `خلاصة JSON`,
  'subscribe.label': `طرق متابعة الإعلانات`,
  'subscribe.rss': `خلاصة RSS`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["zero","one","two","few","many","other"],
};
