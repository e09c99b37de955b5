// Made by npm run localize from src/locale/xliff: change the translations there.
export const messages = {
  'state.failed': `Не вдалося завантажити оголошення.`,
  'state.loading': `Завантаження…`,
  'state.partial': `Частину оголошень завантажити не вдалося.`,
  'state.retry': `Спробувати ще раз`,
  'state.stale': `Станом на {0}. Новіші оголошення завантажити не вдалося.`,
  'state.updated': `Оголошення оновлено.`,
};
