import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed } from '../feed/feed.js';
import { FeedError } from '../feed/feed-error.js';
import { FeedSource } from './feed-source.js';
import type { Finding } from '../feed/finding.js';
import { parseLimits } from '../feed/limits.js';
import { reading, type Reading } from '../feed/reading.js';
import { yieldTask } from '../parts/yield-task.js';
import { InlineFeed } from './inline-feed.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly feed: unknown;
    readonly src: string;
    readonly limits: string;
    readonly refresh?: number;
    readonly offline: boolean;
  };

/**
 * `loading`: nothing to show yet. `ready`. `stale`: what is shown was fetched before a later fetch failed.
 * `failed`: nothing to show, and why.
 */
export type FeedStatus = 'loading' | 'ready' | 'stale' | 'failed';

/** Brings its host the feed: from its `feed` property, a script among its children, or the addresses in `src`. */
export class FeedController implements ReactiveController {
  status: FeedStatus = 'loading';
  /** What is shown: one feed, or several as one. */
  feed?: Feed;
  error?: FeedError;
  /** When the oldest part of a stale feed was fetched, in milliseconds since 1970. */
  fetchedAt?: number;
  /** Whether a fetch is under way that somebody waits for. */
  busy = false;
  /** Whether further pages are on their way. */
  isPartial = false;

  #sources: FeedSource[] = [];
  #leave: (() => void)[] = [];
  /** The feeds and, at the end, the error that the host has been told of: no other list begins as this one does. */
  #outcome: unknown[] = [];
  #src?: string;
  #inline: InlineFeed;
  /** The wishes of the host that are followed. */
  #followed: readonly unknown[] = [];

  constructor(
    private readonly host: Host,
    /** Called when a feed has arrived, or could not be had. */
    private readonly settled: (error?: FeedError) => void,
  ) {
    this.#inline = new InlineFeed(host, () => this.#choose());
    host.addController(this);
  }

  hostConnected(): void {
    void yieldTask().then(() => this.hostUpdate());
  }

  hostDisconnected(): void {
    // An element that is moved is disconnected and connected in one go: its request goes on.
    queueMicrotask(() => {
      if (this.host.isConnected) return;
      this.#inline.stop();
      for (const leave of this.#leave) leave();
      this.#leave = [];
      this.#sources = [];
      this.#followed = [];
    });
  }

  hostUpdate(): void {
    if (this.host.isConnected) this.#choose();
  }

  /** Everything found wrong in the feed; asking reads all of it. */
  get issues(): readonly Finding[] {
    return this.feed ? reading.module!.checkFeed(this.feed) : [];
  }

  /** Whether there is anything that could be fetched again. */
  get canReload(): boolean {
    return this.#sources.length > 0 || this.error?.reason === 'part';
  }

  /** Fetches again what was fetched; settles when that is done, well or not. */
  async reload(): Promise<void> {
    if (this.error?.reason === 'part' && this.#sources.length === 0) {
      this.#followed = [];
      this.#choose();
    }
    await Promise.all(this.#sources.map((source) => source.reload()));
  }

  /** Follows the source that comes first, unless it does already. */
  #choose(): void {
    const { feed, src, limits, refresh, offline } = this.host;
    const inline = feed === undefined || feed === null ? this.#inline.read(src) : undefined;
    const wishes = [feed, src, inline, limits, refresh, offline];
    if (wishes.every((one, index) => one === this.#followed[index])) return;
    this.#followed = wishes;
    const left = this.#leave;
    this.#leave = [];
    this.#sources = [];
    // What is shown is known to be of an address only when it came from there.
    const before = this.#src;
    this.#src = undefined;
    if (feed !== undefined && feed !== null) this.#take(feed);
    else if (inline !== undefined) this.#takeText(inline);
    else this.#fetch(src, before);
    // Only now, so that a URL which stays in `src` is not fetched again.
    for (const leave of left) leave();
  }

  #fetch(src: string, before: string | undefined): void {
    this.#outcome = [];
    const { limits, refresh, offline } = this.host;
    this.#sources = addressesIn(src).map((url) => FeedSource.at(url, limits));
    // An element that comes back shows what it had, until that has been fetched again.
    const known = src === before ? this.feed : undefined;
    this.#src = src;
    this.#show({ status: known ? 'ready' : 'loading', feed: known, busy: this.#sources.length > 0 });
    this.#leave = this.#sources.map((source) => source.follow(() => this.#follow(), { refresh, offline }));
    if (this.#sources.length) this.#follow();
  }

  /** Joins what is known of all sources. While the first fetch of any is under way, nothing is shown that would jump. */
  #follow(): void {
    const states = this.#sources.map(({ state }) => state);
    if (states.some(({ feed, error, loading }) => loading && !feed && !error)) return;
    const feeds = states.flatMap(({ feed }) => feed ?? []);
    const error = states.find((state) => state.error)?.error;
    const busy = states.some(({ loading }) => loading);
    const fetchedAt = Math.min(...states.flatMap((state) => (state.error && state.fetchedAt) || []));
    const outcome = [...feeds, error];
    const isNew = outcome.some((one, index) => one !== this.#outcome[index]);
    this.#show({
      status: feeds.length === 0 ? 'failed' : error ? 'stale' : 'ready',
      feed: isNew ? reading.module?.mergeFeeds(feeds) : this.feed,
      error,
      busy,
      isPartial: states.some((state) => state.isPartial),
      fetchedAt: isFinite(fetchedAt) ? fetchedAt : undefined,
    });
    if (busy || !isNew) return;
    this.#outcome = outcome;
    this.settled(error);
  }

  #takeText(text: string): void {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return this.#fail(new FeedError('not-json', ''));
    }
    this.#take(value);
  }

  /** Reads a value at once, or as soon as there is what reads it, unless another feed has taken its place. */
  #take(value: unknown): void {
    if (reading.module) return this.#read(reading.module, value);
    const followed = this.#followed;
    const isStill = () => this.#followed === followed;
    this.#show({ status: 'loading', busy: true });
    reading.load().then(
      (part) => isStill() && this.#read(part, value),
      () => isStill() && this.#fail(new FeedError('part', '')),
    );
  }

  #read({ readFeed }: Reading, value: unknown): void {
    const feed = readFeed(value, this.host.baseURI, [], { limits: parseLimits(this.host.limits) });
    if (!feed) return this.#fail(new FeedError('not-a-feed', ''));
    this.#show({ status: 'ready', feed, busy: false });
    this.settled();
  }

  #fail(error: FeedError): void {
    this.#show({ status: 'failed', error, busy: false });
    this.settled(error);
  }

  #show(
    state: Pick<FeedController, 'status' | 'feed' | 'error' | 'fetchedAt' | 'busy'> & { isPartial?: boolean },
  ): void {
    Object.assign(this, { feed: undefined, error: undefined, fetchedAt: undefined, isPartial: false }, state);
    this.host.requestUpdate();
  }
}

/** The absolute addresses in a `src` attribute, each once. An address that is none is left to fail as any other does. */
function addressesIn(src: string): string[] {
  const urls = src
    .split(/\s+/)
    .filter((address) => address && !address.startsWith('#'))
    .map((address) => (URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address));
  return [...new Set(urls)];
}
