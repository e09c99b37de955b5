import { Lazy } from '../parts/lazy.js';
import type { Feed } from './feed.js';
import { FeedError } from './feed-error.js';
import { fetchAnswer, type Answer } from './fetch-answer.js';
import type { Finding } from './finding.js';
import type { Limits } from './limits.js';
import { reading } from './reading.js';

const keptPages = new Lazy(() => import('./kept-pages.lazy.js'));

export interface FetchFeedOptions {
  readonly signal: AbortSignal;
  readonly cache: RequestCache;
  readonly limits: Limits;
  /** Whether to keep what comes on the reader's device, for `recallFeed`. */
  readonly keep: boolean;
  /** Called with the first page of several while the others are on their way. */
  readonly show: (feed: Feed) => void;
}

export interface FetchedFeed {
  readonly feed: Feed;
  /** Why only its first pages could be had, if so. */
  readonly error?: FeedError | undefined;
  /** When its first page was fetched, and until when its server says that it stays good: milliseconds since 1970. */
  readonly fetchedAt: number;
  readonly goodUntil: number;
}

/**
 * Fetches a feed with all its pages. Rejects with a `FeedError`, or with the signal's reason when it is aborted from
 * outside.
 *
 * @param url An absolute address.
 */
export async function fetchFeed(url: string, options: FetchFeedOptions): Promise<FetchedFeed> {
  const { signal, cache, limits } = options;
  const answers = new Map<string, Answer>();
  const fetched = await readFrom(url, options, async (address) => {
    const answer = await fetchAnswer(address, { signal, cache, bytes: limits.bytes });
    answers.set(address, answer);
    return answer;
  });
  // A device that keeps nothing, as in a private window, costs the copy only; the next time it may go better.
  if (options.keep && !fetched.error)
    keptPages
      .load()
      .then(({ keep }) => keep(answers))
      .catch(() => undefined);
  return fetched;
}

/** The last good copy of a feed on the reader's device; undefined if there is none. */
export async function recallFeed(url: string, limits: Limits): Promise<FetchedFeed | undefined> {
  try {
    const { recall } = await keptPages.load();
    return await readFrom(url, { limits, show: () => undefined }, recall);
  } catch {
    return undefined;
  }
}

async function readFrom(
  url: string,
  { limits, show }: Pick<FetchFeedOptions, 'limits' | 'show'>,
  get: (url: string) => Promise<Answer>,
): Promise<FetchedFeed> {
  // What reads the feed comes while the feed does; whether it came is asked when it is needed.
  const arriving = reading.load();
  arriving.catch(() => undefined);
  // So does the page's first `Intl` object, which costs 20 ms (Chromium 150) where later ones cost 1.
  setTimeout(Intl.DateTimeFormat);
  const answer = await get(url);
  const { isPage, readAnswer, readPages } = await arriving.catch((cause: unknown) => {
    throw new FeedError('part', url, { cause });
  });
  const findings: Finding[] = [];
  const first = await readAnswer(answer, limits, findings);
  if (typeof first === 'string') throw new FeedError(first, url, { isPage: isPage(answer) });
  if (first.fields.next_url) show(first);
  const { feed, missing, error } = await readPages(first, url, answer.url, get, limits, findings);
  const { fetchedAt, goodUntil } = answer;
  const isTold = missing === undefined || error instanceof FeedError;
  const why = isTold ? (error as FeedError | undefined) : new FeedError('not-a-feed', missing);
  return { feed, fetchedAt, goodUntil, error: why };
}
