import { HOUR, MINUTE } from '../time/units.js';
import type { Feed } from '../feed/feed.js';
import { FeedError } from '../feed/feed-error.js';
import { fetchFeed, recallFeed, type FetchedFeed } from '../feed/fetch-feed.js';
import { parseLimits } from '../feed/limits.js';
import { watchPage } from './page-watch.js';

/** What is known of a feed: the last good one stays when a later fetch fails. */
export interface FeedState {
  readonly feed?: Feed | undefined;
  /** Why the last fetch failed, or brought a part only. */
  readonly error?: FeedError | undefined;
  /** When `feed` was fetched, in milliseconds since 1970, if a later fetch failed. */
  readonly fetchedAt?: number | undefined;
  /** Whether a fetch is under way that somebody waits for. */
  readonly loading: boolean;
  /** Whether further pages of `feed` are on their way. */
  readonly isPartial?: boolean | undefined;
}

/** What a follower asks for besides the feed. */
export interface Wishes {
  /** How old the feed may become while the page is looked at, in minutes. */
  readonly refresh?: number | undefined;
  /** Whether a copy is kept on the reader's device. */
  readonly offline?: boolean;
}

/** How old a feed may become before a page that is looked at again asks anew, where nobody says otherwise. */
const LONG = 15 * MINUTE;
/** Between attempts that fail: the first pause, how it grows, and the longest. */
const [PAUSE, GROWTH, LONGEST_PAUSE] = [2_000, 3, 15 * MINUTE];

const sources = new Map<string, FeedSource>();

/** A feed at a URL, fetched once for all on the page who follow it, and again when it is time. */
export class FeedSource {
  #state: FeedState = { loading: false };
  #followers = new Map<() => void, Wishes>();
  #request?: AbortController;
  #fetching?: Promise<void>;
  #stopWatching?: () => void;
  #failures = 0;
  /** Whether the page has to ask again by itself while it is looked at, and from when on it may. */
  #isUrgent = false;
  #dueAt = Infinity;
  #timer?: ReturnType<typeof setTimeout>;

  /** The page's one source for an absolute URL, within limits as they are written for `parseLimits`. */
  static at(url: string, limits = ''): FeedSource {
    const key = `${url} ${limits}`;
    let source = sources.get(key);
    if (!source) sources.set(key, (source = new FeedSource(url, limits, key)));
    return source;
  }

  private constructor(
    readonly url: string,
    private readonly limits: string,
    private readonly key: string,
  ) {}

  get state(): FeedState {
    return this.#state;
  }

  /** Calls back on every change. The first follower starts the request, the last to leave ends it. */
  follow(changed: () => void, wishes: Wishes = {}): () => void {
    this.#followers.set(changed, wishes);
    if (this.#followers.size === 1) {
      this.#stopWatching = watchPage((isOnline) => this.#look(isOnline));
      this.#fetching = this.#fetch('default');
    } else this.#look();
    return () => {
      if (!this.#followers.delete(changed) || this.#followers.size > 0) return;
      this.#request?.abort();
      clearTimeout(this.#timer);
      this.#stopWatching?.();
      sources.delete(this.key);
    };
  }

  /** Fetches again, past the browser's cache; joins a fetch that is under way. */
  async reload(): Promise<void> {
    if (this.#followers.size === 0) return;
    if (!this.#request) this.#fetching = this.#fetch('no-cache');
    else this.#change({ ...this.#state, loading: true });
    await this.#fetching;
  }

  /** Fetches again if it is time, or comes back when it will be. */
  #look(isOnlineAgain = false): void {
    clearTimeout(this.#timer);
    if (this.#request || document.hidden) return;
    const { error } = this.#state;
    if (isOnlineAgain && error?.mayPass) this.#dueAt = error.retryAt ?? 0;
    const wait = this.#dueAt - Date.now();
    if (wait <= 0) this.#fetching = this.#fetch('no-cache', true);
    else if (this.#isUrgent || this.#refresh !== undefined)
      this.#timer = setTimeout(() => this.#look(), Math.min(wait, HOUR));
  }

  /** The shortest age that a follower asks for, in milliseconds. */
  get #refresh(): number | undefined {
    const wished = [...this.#followers.values()].flatMap(({ refresh }) => (refresh! > 0 ? refresh! * MINUTE : []));
    return wished.length ? Math.min(...wished) : undefined;
  }

  async #fetch(cache: RequestCache, isQuiet = false): Promise<void> {
    const request = (this.#request = new AbortController());
    const { signal } = request;
    const keep = [...this.#followers.values()].some(({ offline }) => offline);
    const limits = parseLimits(this.limits);
    const before = this.#state;
    // While a whole feed is shown, the first page of a newer one would be less.
    const show = (feed: Feed) => {
      if (!signal.aborted && !before.feed) this.#change({ feed, loading: true, isPartial: true });
    };
    this.#change({ ...before, loading: !isQuiet });
    try {
      const fetched = await fetchFeed(this.url, { signal, cache, limits, keep, show });
      if (signal.aborted) return;
      // Of a newer feed that came in part, less might be shown than of the older one.
      if (fetched.error && before.feed) this.#fail(fetched.error);
      else this.#succeed(fetched);
    } catch (error) {
      if (signal.aborted) return;
      const told = error instanceof FeedError ? error : new FeedError('not-a-feed', this.url, { cause: error });
      const kept = keep && !before.feed ? await recallFeed(this.url, limits) : undefined;
      if (!signal.aborted) this.#fail(told, kept);
    }
  }

  #succeed({ feed, error, fetchedAt, goodUntil }: FetchedFeed): void {
    if (error) {
      this.#putOff(error);
      return this.#settle({ feed, error });
    }
    this.#failures = 0;
    this.#isUrgent = false;
    this.#dueAt = Math.max(goodUntil, fetchedAt + (this.#refresh ?? LONG));
    this.#settle({ feed, fetchedAt });
  }

  #fail(error: FeedError, kept?: FetchedFeed): void {
    const { feed = kept?.feed, fetchedAt = kept?.fetchedAt, error: before, loading } = this.#state;
    this.#putOff(error);
    // An attempt that nobody asked for, and that failed as the one before, is no news.
    const isNews = loading || before?.message !== error.message;
    this.#settle({ feed, fetchedAt, error: isNews ? error : before });
  }

  /** Puts off the next attempt: each time longer, never all readers at once, and not before the server wants it. */
  #putOff({ mayPass, retryAt = 0 }: FeedError): void {
    const pause = Math.min(PAUSE * GROWTH ** this.#failures++, LONGEST_PAUSE) * (0.75 + Math.random() / 2);
    this.#isUrgent = mayPass;
    this.#dueAt = Math.max(Date.now() + (mayPass ? pause : (this.#refresh ?? LONG)), retryAt);
  }

  #settle(state: Omit<FeedState, 'loading'>): void {
    this.#request = undefined;
    this.#change({ ...state, loading: false });
    this.#look();
  }

  #change(state: FeedState): void {
    this.#state = state;
    for (const changed of this.#followers.keys()) changed();
  }
}
