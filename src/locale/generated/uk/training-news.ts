// Made by npm run localize from src/locale/xliff: change the translations there.
import { str } from '../../template.js';

export const templates = {
  'empty.news': `Оголошень ще немає.`,
  'list.count': str`${0} з ${1}`,
  'list.more': `Показати ще`,
  'news.back': `Усі оголошення`,
};
