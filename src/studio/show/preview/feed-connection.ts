import { STUDIO } from '../../places.js';
import type { Connection } from '../set-up.js';

/** An element of ours as a preview deals with it. */
export type Reloadable = HTMLElement & { feed?: unknown; reload?: () => Promise<void> };

/** A feed as a preview is given it: by its address where it has one. */
interface Given {
  readonly url: string | undefined;
  readonly feed: unknown;
}

/** How late a slow feed comes, in milliseconds. */
const DELAY = 3_000;

/** The network of a preview's page, played in the page's own `fetch`, so that an element does what it would do there. */
export class FeedConnection {
  readonly #connection: Connection;
  readonly #real: typeof fetch;
  #given: Given = { url: undefined, feed: undefined };
  #madeUp = 0;
  /** Whether the feed has come once, after which it comes no more. */
  #isCut = false;

  constructor(
    readonly window: Window & typeof globalThis,
    connection: Connection,
    private readonly delay = DELAY,
  ) {
    this.#connection = connection;
    this.#real = window.fetch.bind(window);
    if (connection !== 'live') window.fetch = this.#fetch;
  }

  /** Where an element finds the feed: one without an address gets one here, for without a request none can fail. */
  addressOf(given: Given): string | undefined {
    if (this.#connection === 'live' || given.url || given.feed === undefined) return given.url;
    // A page fetches an address once, so that another feed needs another.
    if (given !== this.#given) this.#madeUp += 1;
    this.#given = given;
    return new URL(`no-address-${this.#madeUp}.json`, STUDIO).href;
  }

  /** Begins anew with an element that has been given its feed; a stale one is asked for again as soon as it is there. */
  play(element: Reloadable): void {
    this.#isCut = false;
    if (this.#connection !== 'stale') return;
    const cut = () => {
      this.#isCut = true;
      void element.reload?.();
    };
    element.addEventListener('training-load', cut, { once: true });
  }

  readonly #fetch: typeof fetch = async (input, init) => {
    const url = input instanceof this.window.Request ? input.url : String(input);
    if (this.#connection === 'slow') await this.#wait(init?.signal);
    if (this.#connection === 'failing' || this.#isCut) throw new TypeError('The studio plays a broken connection.');
    const isMadeUp = this.#madeUp > 0 && url === this.addressOf(this.#given);
    return isMadeUp ? answerWith(this.#given.feed) : this.#real(input, init);
  };

  #wait(signal: AbortSignal | null | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, this.delay);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      });
    });
  }
}

function answerWith(feed: unknown): Response {
  return new Response(JSON.stringify(feed), { headers: { 'content-type': 'application/feed+json' } });
}
