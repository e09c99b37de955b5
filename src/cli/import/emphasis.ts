import { plainText } from '../../describe/plain-text.js';
import { renderMarkdown } from '../publish/markdown.js';
import { withAddresses } from './escape-markdown.js';

/**
 * Where an emphasis begins and ends, until all that is around it is known: Markdown takes the same asterisks for
 * emphasis or for asterisks by what stands beside them.
 */
export const EMPHASES = {
  strong: { open: '\ufdd2', close: '\ufdd3', sign: '**' },
  em: { open: '\ufdd4', close: '\ufdd5', sign: '*' },
  del: { open: '\ufdd6', close: '\ufdd7', sign: '~~' },
} as const;

const kinds = Object.values(EMPHASES);
const ALL = /[\ufdd2-\ufdd7]/g;
const OPENING = '[\\ufdd2\\ufdd4\\ufdd6]';
const CLOSING = '[\\ufdd3\\ufdd5\\ufdd7]';
/** Without brackets, which may belong to a link. */
const POINT = '(?:\\\\[!-/:-@[-`{-~]|[.,:;!?…«»„“”’–—-])';
const WORD = '[\\p{L}\\p{N}]';

const MOVES: readonly (readonly [RegExp, string])[] = [
  // Nothing is emphasised, or what touches is in one.
  ...kinds.map(({ open, close }) => [new RegExp(`${open}${close}|${close}${open}`, 'g'), ''] as const),
  // Spaces belong outside, and beside a word so do points.
  [new RegExp(`(${OPENING})(\\s{1,20})`, 'g'), '$2$1'],
  [new RegExp(`(\\s{1,20})(${CLOSING})`, 'g'), '$2$1'],
  [new RegExp(`(?<=${WORD})(${OPENING}{1,6})(${POINT}{1,20})`, 'gu'), '$2$1'],
  [new RegExp(`(${POINT}{1,20})(${CLOSING}{1,6})(?=${WORD})`, 'gu'), '$2$1'],
];

/** Writes the signs of what was marked as emphasised, wherever they will not be seen; the words stay in any case. */
export function settleEmphasis(text: string): string {
  if (text.search(ALL) < 0) return text;
  let moved = text;
  for (let turn = 0, before = ''; turn < 5 && moved !== before; turn++) {
    before = moved;
    for (const [pattern, order] of MOVES) moved = moved.replace(pattern, order);
  }
  return moved
    .split(/(\n{2,})/)
    .map((block) => (block.search(ALL) < 0 ? block : settleBlock(block)))
    .join('');
}

function settleBlock(block: string): string {
  const pairs = pairsIn(block);
  const bare = seen(write(block, []));
  const isRight = (kept: readonly Pair[]) => seen(write(block, kept)) === bare;
  if (isRight(pairs)) return write(block, pairs);
  // One of them shows; which it is, is seen by adding them one by one, if there are not too many to try.
  const kept: Pair[] = [];
  if (pairs.length <= 30) for (const pair of pairs) if (isRight([...kept, pair])) kept.push(pair);
  return write(block, kept);
}

interface Pair {
  readonly start: number;
  readonly end: number;
  readonly sign: string;
}

/** What is opened and closed within the block. */
function pairsIn(block: string): Pair[] {
  const open: { at: number; kind: (typeof kinds)[number] }[] = [];
  const pairs: Pair[] = [];
  for (const { 0: mark, index } of block.matchAll(ALL)) {
    const kind = kinds.find(({ open, close }) => mark === open || mark === close)!;
    if (mark === kind.open) open.push({ at: index, kind });
    else if (open.at(-1)?.kind === kind) pairs.push({ start: open.pop()!.at, end: index, sign: kind.sign });
  }
  return pairs.sort((a, b) => a.start - b.start);
}

function write(block: string, pairs: readonly Pair[]): string {
  const signs = new Map(pairs.flatMap(({ start, end, sign }) => [[start, sign] as const, [end, sign] as const]));
  return block.replace(ALL, (_, at: number) => signs.get(at) ?? '');
}

/** What a page shows of a block, wherever it stands. */
function seen(block: string): string {
  const html = renderMarkdown(
    withAddresses(block.replace(/^[ \t]+/gm, '')),
    (address) => address,
    () => {},
  );
  // A letter that is emphasised is still a part of its word.
  return plainText(html.replace(/<\/?(?:strong|em|s)>/g, ''));
}
