// Made by npm run localize from src/locale/xliff: change the translations there.
export const messages = {
  'empty.news': `Оголошень ще немає.`,
  'list.count': `{0} з {1}`,
  'list.more': `Показати ще`,
};
