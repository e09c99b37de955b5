// Made by npm run localize from src/locale/xliff: change the translations there.
export const messages = {
  'news.back': `Усі оголошення`,
  'news.pinned': `Закріплено`,
  'news.tags': `Теги`,
};
