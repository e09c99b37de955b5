import type { LeftOut } from '../../../import/import-result.js';
import type { Translated } from '../../../locale/ui-language.js';

/** What is said of a table's rows, columns and sheets that nothing was made of, each without how often and what was there. */
export const leftMessages: Translated<(left: LeftOut) => string> = {
  en: ({ what, name, rows, count }) => {
    const where = rowsOf(rows, count, 'row', 'rows');
    const sheet = name && ` of sheet “${name}”`;
    switch (what) {
      case 'column':
        return `column “${name}” (${where})`;
      case 'unnamed-column':
        return `column ${name}, which has no heading (${where})`;
      case 'hidden-column':
        return `column “${name}”, which is hidden`;
      case 'link':
        return `links in column “${name}” (${where})`;
      case 'row-above':
        return `above the headings${sheet} (${where})`;
      case 'row-note':
        return `notes and subheadings${sheet} (${where})`;
      case 'row-total':
        return `totals${sheet} (${where})`;
      case 'row-untitled':
        return `without a title${sheet} (${where})`;
      case 'row-hidden':
        return `hidden rows${sheet} (${where})`;
      case 'row-draft':
        return `drafts${sheet} (${where})`;
      case 'row-again':
        return `the same training as in a row before${sheet} (${where})`;
      case 'sheet':
        return `sheet “${name}”: no headings of trainings were found in it`;
      case 'hidden-sheet':
        return `sheet “${name}”, which is hidden`;
      case 'comments':
        return 'comments on cells';
      case 'pictures':
        return 'pictures on sheets';
    }
  },
  uk: ({ what, name, rows, count }) => {
    const where = rowsOf(rows, count, 'рядок', 'рядки');
    const sheet = name && ` на аркуші «${name}»`;
    switch (what) {
      case 'column':
        return `стовпець «${name}» (${where})`;
      case 'unnamed-column':
        return `стовпець ${name} без заголовка (${where})`;
      case 'hidden-column':
        return `прихований стовпець «${name}»`;
      case 'link':
        return `посилання у стовпці «${name}» (${where})`;
      case 'row-above':
        return `над заголовками${sheet} (${where})`;
      case 'row-note':
        return `примітки й підзаголовки${sheet} (${where})`;
      case 'row-total':
        return `підсумки${sheet} (${where})`;
      case 'row-untitled':
        return `без назви${sheet} (${where})`;
      case 'row-hidden':
        return `приховані рядки${sheet} (${where})`;
      case 'row-draft':
        return `чернетки${sheet} (${where})`;
      case 'row-again':
        return `той самий тренінг, що в рядку вище${sheet} (${where})`;
      case 'sheet':
        return `аркуш «${name}»: заголовків тренінгів на ньому не знайдено`;
      case 'hidden-sheet':
        return `прихований аркуш «${name}»`;
      case 'comments':
        return 'примітки до комірок';
      case 'pictures':
        return 'зображення на аркушах';
    }
  },
};

/** `rows 3, 7, 12 …`: so many that somebody finds the first ones. */
function rowsOf(rows: readonly number[], count: number, one: string, several: string): string {
  return `${count > 1 ? several : one} ${rows.join(', ')}${count > rows.length ? ' …' : ''}`;
}
