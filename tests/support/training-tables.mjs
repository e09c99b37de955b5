// A list of trainings, invented, in the shapes in which people send one.
import { serial, STYLE, workbook } from './workbooks.mjs';

/** Trainings of an example, each with a title, a place and a day of its own; every third takes three days. */
export const TRAININGS = Array.from({ length: 300 }, (_, index) => {
  const day = new Date(Date.UTC(2027, 0, 4) + index * 86_400_000).toISOString().slice(0, 10);
  const last = new Date(Date.parse(day) + 2 * 86_400_000).toISOString().slice(0, 10);
  return {
    title: `Приклад тренінгу ${index + 1}`,
    start: day,
    end: index % 3 === 0 ? last : undefined,
    place: index % 5 === 0 ? 'Онлайн' : `Приклад-центр, зала ${(index % 7) + 1}`,
    link: `https://trainings.example/reg/${index + 1}`,
    note: index % 10 === 0 ? `Кава о ${9 + (index % 5)}:00` : '',
  };
});

/** `16.11.2026` of `2026-11-16`. */
export const typed = (day) => day?.split('-').reverse().join('.') ?? '';

const HEADINGS = ['Назва', 'Дата початку', 'Дата завершення', 'Місце', 'Посилання', 'Примітки'];
const ROWS = TRAININGS.map(({ title, start, end, place, link, note }) => [
  title,
  typed(start),
  typed(end),
  place,
  link,
  note,
]);
const csv = (rows, sign) => rows.map((cells) => cells.map((cell) => quoted(cell, sign)).join(sign)).join('\r\n');
const quoted = (cell, sign) => (/["\n]/.test(cell) || cell.includes(sign) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Ukrainian in windows-1251, which Node decodes but does not write. */
export function inWindows1251(text) {
  const table = new Map(
    Array.from(new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))).map(
      (letter, byte) => [letter, byte],
    ),
  );
  return Uint8Array.from(text, (letter) => table.get(letter) ?? 0x3f);
}

const day = (text) => (text === undefined ? '' : { value: serial(text), style: STYLE.date });
const NOTES = [[''], ['* Розклад може змінитися.'], ['Всього заходів', '300']];

/** Each shape by the name of its file. */
export const SHAPES = {
  'excel.csv': () => inWindows1251(csv([HEADINGS, ...ROWS], ';')),
  'unicode.txt': () => Buffer.from(`\ufeff${csv([HEADINGS, ...ROWS], '\t')}`, 'utf16le'),
  'merged.xlsx': () =>
    workbook([
      {
        name: 'План',
        rows: [
          ['План навчань на 2027 рік'],
          [],
          ['Назва заходу*', 'Дата проведення', '', 'Місце', 'Посилання', 'Примітки'],
          ['', 'початок', 'завершення'],
          ...TRAININGS.map(({ title, start, end, place, link, note }) => [
            title,
            day(start),
            day(end),
            place,
            link,
            note,
          ]),
        ],
        merges: ['A1:F1', 'B3:C3', 'A3:A4', 'D3:D4', 'E3:E4', 'F3:F4'],
      },
    ]),
  'numbers.xlsx': () =>
    workbook([
      {
        rows: [
          HEADINGS,
          ...TRAININGS.map(({ title, start, end, place, link, note }) => [
            title,
            serial(start),
            end === undefined ? '' : serial(end),
            place,
            link,
            note,
          ]),
        ],
      },
    ]),
  'two rows.csv': () =>
    Buffer.from(
      `\ufeff${csv([['Назва', 'Дати', '', 'Місце', 'Посилання', 'Примітки'], ['', 'Початок', 'Кінець', '', '', ''], ...ROWS], ',')}`,
    ),
  'notes below.xlsx': () => workbook([{ rows: [HEADINGS, ...ROWS, ...NOTES] }]),
};
