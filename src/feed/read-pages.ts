import type { Answer } from './fetch-answer.js';
import { Feed, type Item } from './feed.js';
import type { Finding } from './finding.js';
import type { Limits } from './limits.js';
import { parseAnswer } from './parse-answer.js';
import { readFeed } from './read-feed.js';

/** Fetches a page of a feed, or finds it. */
export type GetPage = (url: string) => Promise<Answer>;

/** A feed of several pages. */
export interface Pages {
  readonly feed: Feed;
  /** The address of a page that could not be had, if so, and why. */
  readonly missing?: string;
  readonly error?: unknown;
}

/**
 * Follows `next_url` from a feed's first page until the last, or the limit, on the origins that the limits name and no others.
 * Never rejects: pages that did not come cost their own items only.
 *
 * @param asked Where the first page was asked for: that server may send readers on, and its pages may lead back there.
 * @param url Where it came from.
 * @param findings What the first page was read with.
 */
export async function readPages(
  first: Feed,
  asked: string,
  url: string,
  get: GetPage,
  limits: Limits,
  findings: Finding[],
): Promise<Pages> {
  const pages = [first];
  const known = new Set([url]);
  const origins = new Set([asked, url, ...limits.origins.split(',')].filter((one) => URL.canParse(one)).map(originOf));
  const stop = (code: Finding['code'], expected: string, received: string): Pages => {
    findings.push({
      code,
      path: `${pages.length > 1 ? `pages[${pages.length - 1}].` : ''}next_url`,
      expected,
      received,
    });
    return { feed: join(pages, findings) };
  };
  for (;;) {
    const next = pages.at(-1)!.fields.next_url;
    const count = pages.reduce((sum, { items }) => sum + items.length, 0);
    if (!next) return { feed: join(pages, findings) };
    if (known.has(next)) return stop('page-known', 'unique', next);
    if (!origins.has(originOf(next))) return stop('page-elsewhere', [...origins].join(', '), next);
    if (pages.length >= limits.pages) return stop('too-many', String(limits.pages), next);
    if (count >= limits.items) return stop('too-many', String(limits.items), next);
    known.add(next);
    try {
      const answer = await get(next);
      const options = { limits: { ...limits, items: limits.items - count }, path: `pages[${pages.length}]` };
      const page = readFeed(parseAnswer(answer), answer.url, findings, options);
      if (!page) return { ...stop('page-missing', 'feed', next), missing: next };
      pages.push(page);
    } catch (error) {
      return { ...stop('page-missing', 'feed', next), missing: next, error };
    }
  }
}

function originOf(url: string): string {
  return new URL(url).origin;
}

/** One feed of its pages: an id is unique over all of them, and the first that has it keeps it. */
function join(pages: readonly Feed[], findings: Finding[]): Feed {
  if (pages.length === 1) return pages[0]!;
  const known = new Map<string, Item>();
  for (const item of pages.flatMap(({ items }) => items)) {
    if (known.has(item.id)) item.at.child('id').report('duplicate-id', 'unique', item.id);
    else known.set(item.id, item);
  }
  return new Feed(pages[0]!.fields, findings, () => [...known.values()]);
}
