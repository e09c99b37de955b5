// Made by npm run localize from src/locale/xliff: change the translations there.
export const messages = {
  'subscribe.calendar': `Підписатися в календарі`,
  'subscribe.file': `Завантажити календар (.ics)`,
  'subscribe.json': `Стрічка JSON`,
  'subscribe.label': `Як стежити за оголошеннями`,
  'subscribe.rss': `Стрічка RSS`,
};
