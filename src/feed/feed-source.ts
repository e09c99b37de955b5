import type { Feed } from './feed.js';
import { FeedError } from './feed-error.js';
import { fetchFeed } from './fetch-feed.js';

/** What is known of a feed: the last good one stays when a later fetch fails. */
export interface FeedState {
  readonly feed?: Feed;
  /** Why the last fetch failed, if it did. */
  readonly error?: FeedError;
  /** When `feed` was fetched, in milliseconds since 1970. */
  readonly fetchedAt?: number;
  /** Whether a fetch is under way. */
  readonly loading: boolean;
}

const sources = new Map<string, FeedSource>();

/** A feed at a URL, fetched once for all on the page who follow it. */
export class FeedSource {
  #state: FeedState = { loading: false };
  #followers = new Set<() => void>();
  #request?: AbortController;
  #fetching?: Promise<void>;

  /** The page's one source for an absolute URL. */
  static at(url: string): FeedSource {
    let source = sources.get(url);
    if (!source) sources.set(url, (source = new FeedSource(url)));
    return source;
  }

  private constructor(readonly url: string) {}

  get state(): FeedState {
    return this.#state;
  }

  /** Calls back on every change. The first follower starts the request, the last to leave ends it. */
  follow(changed: () => void): () => void {
    this.#followers.add(changed);
    if (this.#followers.size === 1) this.#fetching = this.#fetch('default');
    return () => {
      if (!this.#followers.delete(changed) || this.#followers.size > 0) return;
      this.#request?.abort();
      sources.delete(this.url);
    };
  }

  /** Fetches again, past the browser's cache; joins a fetch that is under way. */
  async reload(): Promise<void> {
    if (this.#followers.size === 0) return;
    if (!this.#state.loading) this.#fetching = this.#fetch('no-cache');
    await this.#fetching;
  }

  async #fetch(cache: RequestCache): Promise<void> {
    const request = (this.#request = new AbortController());
    this.#change({ ...this.#state, loading: true });
    try {
      const feed = await fetchFeed(this.url, request.signal, cache);
      if (!request.signal.aborted) this.#change({ feed, fetchedAt: Date.now(), loading: false });
    } catch (error) {
      if (request.signal.aborted) return;
      if (!(error instanceof FeedError)) throw error;
      this.#change({ ...this.#state, error, loading: false });
    }
  }

  #change(state: FeedState): void {
    this.#state = state;
    for (const changed of this.#followers) changed();
  }
}
