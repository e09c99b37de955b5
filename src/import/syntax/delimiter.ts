/** The signs that part columns in texts: what Excel writes in Ukraine, what it copies, what others write. */
const DELIMITERS = [';', '\t', ',', '|'] as const;

/** How much of a text is looked at, in characters and in rows. */
const SAMPLE = 100_000;
const ROWS = 100;

/** The sign that parts the columns of a text; undefined where no sign parts most of its rows alike. */
export function delimiterOf(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  // A quotation mark that is never closed would hide all that follows.
  return bestOf((sign) => countsOf(sample, sign)) ?? bestOf((sign) => countsOf(sample.replaceAll('"', ''), sign));
}

function bestOf(countsFor: (sign: string) => number[]): string | undefined {
  const scores = DELIMITERS.map((sign) => ({ sign, score: regularity(countsFor(sign)) }));
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0 ? best.sign : undefined;
}

/** How often a sign stands in each row that is not empty, outside of quotation marks. */
function countsOf(text: string, sign: string): number[] {
  const counts: number[] = [];
  let count = 0;
  let isQuoted = false;
  let isEmpty = true;
  let atStart = true;
  for (const letter of text) {
    if (letter === '"' && (atStart || isQuoted)) isQuoted = !isQuoted;
    if (!isQuoted && letter === '\n') {
      if (!isEmpty) counts.push(count);
      if (counts.length >= ROWS) return counts;
      [count, isEmpty] = [0, true];
    } else if (!isQuoted && letter === sign) count++;
    else if (letter.trim() !== '') isEmpty = false;
    atStart = letter === sign || letter === '\n';
  }
  if (!isEmpty) counts.push(count);
  return counts;
}

/** The share of rows that have the most usual number of columns, weighted by that number; one such row says nothing. */
function regularity(counts: readonly number[]): number {
  const rows = new Map<number, number>();
  for (const count of counts) if (count > 0) rows.set(count, (rows.get(count) ?? 0) + 1);
  let best = 0;
  for (const [count, number] of rows)
    if (number > 1) best = Math.max(best, (number / counts.length) * Math.log2(1 + count));
  return best;
}
