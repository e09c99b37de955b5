/** A request that waits for the test to answer it. */
export interface HeldRequest {
  readonly url: string;
  readonly aborted: boolean;
  /** Answers with a JSON value, or with a text as it stands. */
  answer(body: unknown, init?: ResponseInit): Promise<void>;
  /** Fails as a browser does that cannot reach the server. */
  fail(): Promise<void>;
}

/** The network in the hand of a test: nothing is sent, every request waits to be answered. */
export class HeldNetwork {
  readonly requests: HeldRequest[] = [];
  readonly #answered = new Set<HeldRequest>();
  readonly #real = globalThis.fetch;

  constructor() {
    globalThis.fetch = (input, init) => this.#hold(input instanceof Request ? input.url : String(input), init?.signal);
  }

  /** The request that waits for an answer; where none does, the one that comes next, for an element asks in a task of its own. */
  get last(): HeldRequest {
    return this.#waiting ?? this.#next;
  }

  get #waiting(): HeldRequest | undefined {
    const last = this.requests.at(-1);
    return last && !this.#answered.has(last) ? last : undefined;
  }

  readonly #next: HeldRequest = {
    url: '',
    aborted: false,
    answer: async (...given) => (await this.#toCome()).answer(...given),
    fail: async () => (await this.#toCome()).fail(),
  };

  async #toCome(): Promise<HeldRequest> {
    await turn();
    if (!this.#waiting) throw new Error('Nothing was requested');
    return this.#waiting;
  }

  restore(): void {
    globalThis.fetch = this.#real;
  }

  #hold(url: string, signal?: AbortSignal | null): Promise<Response> {
    return new Promise((resolve, reject) => {
      let aborted = false;
      signal?.addEventListener('abort', () => {
        aborted = true;
        reject(signal.reason as Error);
      });
      const request: HeldRequest = {
        url,
        get aborted() {
          return aborted;
        },
        answer: (body, init) => {
          this.#answered.add(request);
          const text = typeof body === 'string' ? body : JSON.stringify(body);
          const response = new Response(body instanceof Uint8Array ? (body as BodyInit) : text, init);
          Object.defineProperty(response, 'url', { value: url });
          resolve(response);
          return turn();
        },
        fail: () => {
          this.#answered.add(request);
          reject(new TypeError('Failed to fetch'));
          return turn();
        },
      };
      this.requests.push(request);
    });
  }
}

/** Lets everything happen that waits for nothing but its turn: a body of a response is read in tasks, not in microtasks. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    let turns = 10;
    port1.onmessage = () => (turns-- > 0 ? port2.postMessage('') : (port1.close(), resolve()));
    port2.postMessage('');
  });
}
