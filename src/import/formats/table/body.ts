import { EMPTY, type Cell } from '../../syntax/sheet.js';
import { isFault, saysNothing } from './blank-cells.js';
import { datesIn } from './dates.js';
import type { Column, Header } from './header.js';
import type { LeftRow } from './left-rows.js';
import type { FilledRow } from './unmerge.js';

/** The rows of one announcement: mostly one; several where its title and its dates are joined over them. */
export type RowGroup = readonly FilledRow[];

/** The rows below a head that are announcements, and the others with why they are none. */
export function readBody(rows: readonly FilledRow[], header: Header): { groups: RowGroup[]; left: LeftRow[] } {
  const body = rows.slice(header.end).filter((row) => !isBlank(row));
  const columns = new Columns(header);
  const kinds = body.map((row, index) => columns.kindOf(row, index === 0));
  const lastFull = kinds.lastIndexOf('full');
  const left: LeftRow[] = rows
    .slice(0, header.begin)
    .filter((row) => !isBlank(row))
    .map((row) => ({ row, why: 'above' }));
  const groups: FilledRow[][] = [];
  body.forEach((row, index) => {
    const kind = kinds[index]!;
    if (kind === 'nothing') return;
    // What says little is an announcement between others, and a note or a signature below the last of them.
    const isNote = kind === 'lone' && index > lastFull && lastFull >= 0;
    if (kind !== 'full' && (kind !== 'lone' || isNote)) left.push({ row, why: kind === 'lone' ? 'note' : kind });
    else if (columns.goesOn(row) && groups.length > 0) groups.at(-1)!.push(row);
    else groups.push([row]);
  });
  return { groups, left };
}

type Kind = 'full' | 'lone' | 'nothing' | LeftRow['why'];

/** What is asked of rows by the columns of their table. */
class Columns {
  readonly #title: number;
  readonly #dates: readonly number[];
  readonly #known: readonly Column[];

  constructor(private readonly header: Header) {
    this.#known = header.columns.filter(({ name }) => name && name !== 'rowNumber');
    this.#title = this.#indexesOf('title')[0]!;
    this.#dates = this.#indexesOf('startDate', 'startTime');
  }

  /** @param isFirst Whether it stands right below the head. */
  kindOf(row: FilledRow, isFirst: boolean): Kind {
    const there = row.cells.flatMap(({ text }, index) => (saysNothing(text) ? [] : [{ text, index }]));
    if (this.#isHeader(row) || (isFirst && isNumbering(there.map(({ text }) => text)))) return 'nothing';
    if (row.isHidden) return 'hidden';
    const [first] = there;
    if (!first) return 'note';
    const title = row.cells[this.#title] ?? EMPTY;
    const hasDate = this.#dates.some((index) => datesIn(row.cells[index]?.text ?? '') !== undefined);
    if (!hasDate && there.slice(0, 2).some(({ text }) => TOTAL.test(text))) return 'total';
    const others = this.#known.filter(({ index }) => index !== this.#title && !saysNothing(textOf(row, index)));
    const isWide = (row.widths.get(first.index) ?? 1) > Math.max(2, this.header.columns.length / 2);
    if (isWide || (isFirst && there.every(({ text }) => /^[([].*[)\]]$/s.test(text)))) return 'note';
    if (!isText(title)) return others.length === 0 ? 'note' : 'untitled';
    if (others.length === 0 && NOTE.test(title.text)) return 'note';
    return others.length === 0 || (this.#dates.length > 0 && !hasDate && there.length < 3) ? 'lone' : 'full';
  }

  /** Whether a row goes on with what stands above it: its title and its dates are joined with those. */
  goesOn(row: FilledRow): boolean {
    const isJoined = (index: number) => row.filled.has(index) || saysNothing(textOf(row, index));
    return row.filled.has(this.#title) && this.#dates.every(isJoined);
  }

  /** Whether the head is said again, as on each page of a printed table. */
  #isHeader(row: FilledRow): boolean {
    const there = row.cells.flatMap(({ text }, index) => (text === '' ? [] : [{ text, index }]));
    const heads = this.header.columns;
    return there.every(({ text, index }) => {
      const heading = heads[index]?.heading.toLowerCase() ?? '';
      const own = text.replace(/\s+/g, ' ').trim().toLowerCase();
      return own === heading || heading.split(' – ').includes(own);
    });
  }

  #indexesOf(...names: string[]): number[] {
    return this.header.columns.filter(({ name }) => name && names.includes(name)).map(({ index }) => index);
  }
}

const TOTAL =
  /^(?:разом|всього|усього|загалом|підсумок|підсумки|total|subtotal|grand total|sum)(?:$|\s*[:.–—-]|\s+(?:за|по|заходів|навчань|тренінгів|учасників|осіб|місць|for|events|trainings|participants)(?![\p{L}]))/iu;
const NOTE =
  /^(?:\*|примітк|note|увага|(?:січень|лютий|березень|квітень|травень|червень|липень|серпень|вересень|жовтень|листопад|грудень|january|february|march|april|may|june|july|august|september|october|november|december)(?:\s+\d{4}(?:\s*(?:р\.?|року))?)?$|[IVХX\d]{1,4}\s+(?:квартал|півріччя|quarter))/iu;

function isBlank({ cells }: FilledRow): boolean {
  return cells.every(({ text }) => text === '');
}

function textOf({ cells }: FilledRow, index: number): string {
  return cells[index]?.text ?? '';
}

/** Whether a cell can be a title: not empty, and no fault of a formula. */
function isText({ text }: Cell): boolean {
  return !saysNothing(text) && !isFault(text);
}

/** Whether columns are only counted: 1, 2, 3 below their heads. */
function isNumbering(texts: readonly string[]): boolean {
  return texts.length > 2 && texts.every((text, index) => Number(text) === Number(texts[0]) + index);
}
