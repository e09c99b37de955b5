import type { Words } from '../locale/words.js';
import { resultWords, noMatchWords } from '../templates/controls.js';

/** How long nobody types before the number of results is said: not in the middle of a word. */
const PAUSE = 700;

/** Says how many results there are, once a reader has asked for something else and has done typing. */
export class ResultTeller {
  /** Whether a reader waits to hear how many there are, and may still be typing. */
  #asked?: 'typing' | 'done' | undefined;
  #pause?: ReturnType<typeof setTimeout> | undefined;
  #told = '';

  constructor(
    /** Says something to screen readers, politely. */
    private readonly say: (words: string) => void,
  ) {}

  /** A reader has asked for something else. */
  ask(how: 'typing' | 'done'): void {
    this.#asked = how;
  }

  get isTyping(): boolean {
    return this.#asked === 'typing';
  }

  /** Takes the number that is shown now. */
  tell(count: number, words: Words): void {
    const asked = this.#asked;
    this.#asked = undefined;
    const told = count ? resultWords(count, words) : noMatchWords(words);
    const tell = () => {
      this.#pause = undefined;
      if (this.#told !== told) this.say((this.#told = told));
    };
    if (asked) clearTimeout(this.#pause);
    if (asked === 'typing') this.#pause = setTimeout(tell, PAUSE);
    else if (asked) queueMicrotask(tell);
    // What has come by itself is not said, but it is what the next number is compared with.
    else if (this.#pause === undefined) this.#told = told;
  }
}
