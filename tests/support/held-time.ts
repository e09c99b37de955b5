import { turn } from './held-network.js';

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Time in the hand of a test: it stands still until the test moves it on. Chance is in the middle. */
export class HeldTime {
  readonly #real = { setTimeout, clearTimeout, now: Date.now, random: Math.random };
  readonly #timers = new Map<number, Timer>();
  #next = 1e9;
  #now: number;

  constructor(start = Date.UTC(2026, 10, 1, 8)) {
    this.#now = start;
    Date.now = () => this.#now;
    Math.random = () => 0.5;
    globalThis.setTimeout = ((run: () => void, delay = 0) => {
      this.#timers.set(++this.#next, { at: this.#now + delay, run });
      return this.#next;
    }) as unknown as typeof setTimeout;
    globalThis.clearTimeout = ((id: number) => {
      if (!this.#timers.delete(id)) this.#real.clearTimeout.call(globalThis, id);
    }) as typeof clearTimeout;
  }

  /** Moves time on by so many seconds, and lets everything happen on the way. */
  async pass(seconds: number): Promise<void> {
    const end = this.#now + seconds * 1000;
    for (;;) {
      const due = [...this.#timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
      if (!due) break;
      const [id, { at, run }] = due;
      this.#timers.delete(id);
      this.#now = Math.max(this.#now, at);
      run();
      await turn();
    }
    this.#now = end;
    await turn();
  }

  restore(): void {
    globalThis.setTimeout = this.#real.setTimeout;
    globalThis.clearTimeout = this.#real.clearTimeout;
    Date.now = this.#real.now;
    Math.random = this.#real.random;
  }
}
