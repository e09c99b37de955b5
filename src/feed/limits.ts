/** How much of a feed is taken in: beyond it a page would suffer, whoever wrote the feed. */
export interface Limits {
  /** The size of each page of a feed, in bytes as unpacked; a larger one is given up. */
  readonly bytes: number;
  /** Pages that `next_url` leads to, the first included. */
  readonly pages: number;
  /** Addresses, with commas, whose origins pages may come from besides the feed's own: a server learns who is reading. */
  readonly origins: string;
  /** Items, over all pages. */
  readonly items: number;
  /** Sessions of a training. */
  readonly sessions: number;
  /** Entries of any other list. */
  readonly entries: number;
  /** Characters of a plain text. */
  readonly text: number;
  /** Characters of an article, its HTML included. */
  readonly content: number;
}

export const LIMITS: Limits = {
  bytes: 8 * 1024 * 1024,
  pages: 20,
  origins: '',
  items: 10_000,
  sessions: 2_000,
  entries: 1_000,
  text: 20_000,
  content: 1_000_000,
};

/**
 * The limits that are written as `items=500 pages=3 origins=https://cdn.example,https://archive.example`; what is not written,
 * or is no number above 0, stays as it is.
 */
export function parseLimits(written: string): Limits {
  const limits: Record<string, number | string> = { ...LIMITS };
  for (const [, name, value] of written.matchAll(/\b(\w+)=(\S+)/g))
    if (Object.hasOwn(LIMITS, name!) && (name === 'origins' || +value! > 0)) limits[name!] = +value! || value!;
  return limits as unknown as Limits;
}
