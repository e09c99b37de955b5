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

  /** How many timers are due without any more time. */
  get due(): number {
    return [...this.#timers.values()].filter(({ at }) => at <= this.#now).length;
  }

  /** Lets the next thing happen that is due by then; resolves with whether there was any. */
  async step(end = this.#now): Promise<boolean> {
    const due = [...this.#timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
    if (!due) return false;
    const [id, { at, run }] = due;
    this.#timers.delete(id);
    this.#now = Math.max(this.#now, at);
    run();
    await turn();
    return true;
  }

  /** Moves time on by so many seconds, and lets everything happen on the way. */
  async pass(seconds: number): Promise<void> {
    const end = this.#now + seconds * 1000;
    while (await this.step(end));
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
