import type { CheckMessages } from './check-messages.js';

const plurals = new Intl.PluralRules('uk');
const several = (count: number, one: string, few: string, many: string) => {
  const form = plurals.select(count);
  return `${count} ${form === 'one' ? one : form === 'few' ? few : many}`;
};

export const uk: CheckMessages = {
  text: 'Текст',
  findings: 'Що виправити',
  checking: 'Перевіряємо…',
  none: 'Зауважень немає.',
  noneMore: 'Усе, що можна перевірити тут, правильно. Скопіюйте або завантажте текст і опублікуйте його.',
  count: (errors, warnings) =>
    [
      errors && several(errors, 'помилка', 'помилки', 'помилок'),
      warnings && several(warnings, 'попередження', 'попередження', 'попереджень'),
    ]
      .filter(Boolean)
      .join(', '),
  severity: { error: 'Помилка', warning: 'Попередження' },
  line: (line) => `Рядок ${line}`,
  wholeText: 'Увесь текст',
  mend: 'Виправити',
  mendThis: (line) => `Виправити: ${line}`,
  guess: 'Це припущення: перевірте, чи так і має бути.',
  guessThis: (line) => `Виправити за припущенням: ${line}`,
  mendAll: (count) => `Виправити все однозначне (${count})`,
  mended: (count) => `Виправлено: ${several(count, 'місце', 'місця', 'місць')}.`,
  changes: 'стане',
  removed: 'нічого',
  more: (count) => `Показати ще ${count}`,
  undo: 'Скасувати зміну',
  copy: 'Скопіювати',
  copied: 'Текст скопійовано.',
  notCopied: 'Браузер не дозволяє копіювати: виділіть текст і скопіюйте його вручну.',
  download: 'Завантажити',
  asFeed: 'Продовжити зі стрічкою, зробленою з цього тексту',
  asFeedWhy: 'Це інший формат. Із нього зроблено стрічку JSON, яку можна перевірити й виправити тут.',
  noSource: 'Виберіть джерело вгорі: приклад, адресу або власний файл.',
  folderHint: 'Чи є поруч з оголошенням потрібні файли, перевіряє лише команда: training-widgets validate.',
  tooLong: 'Виправлення пропонуються для текстів до 2 МБ; цей лише перевірено.',
};
