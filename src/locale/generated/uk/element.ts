// Made by npm run localize from src/locale/xliff: change the translations there.
export const messages = {
  'state.failed': `Не вдалося завантажити оголошення.`,
  'state.loading': `Завантаження…`,
  'state.retry': `Спробувати ще раз`,
  'state.updated': `Оголошення оновлено.`,
};
