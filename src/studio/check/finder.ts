import type { Found, Question } from './find.js';

/** Finds what is wrong with a text beside the page; of several questions, the last is answered. */
export class Finder {
  #thread: Worker | undefined;
  /** Lets go of whoever waits for the answer to an earlier question. */
  #drop = () => {};
  /** Where no thread can be had, the page does it itself. */
  #isAlone = false;
  #last = 0;

  /** Everything wrong with the text; undefined where something else has been asked meanwhile. */
  async ask(question: Question): Promise<Found[] | undefined> {
    this.close();
    const number = this.#last;
    const found = await this.#answer(question, () => number === this.#last);
    return number === this.#last ? found : undefined;
  }

  /** Ends the thread, because nobody waits for its answer any more; a later question begins another. */
  close(): void {
    this.#last++;
    this.#thread?.terminate();
    this.#thread = undefined;
    this.#drop();
  }

  async #answer(question: Question, isWanted: () => boolean): Promise<Found[] | undefined> {
    const found = this.#isAlone ? undefined : await this.#askThread(question);
    if (found || !isWanted()) return found;
    this.#isAlone = true;
    const { find } = await import('./find.js');
    return find(question);
  }

  #askThread(question: Question): Promise<Found[] | undefined> {
    return new Promise((resolve) => {
      this.#drop = () => resolve(undefined);
      try {
        const thread = new Worker(new URL('./findings-worker.js', import.meta.url), { type: 'module' });
        this.#thread = thread;
        thread.onmessage = ({ data }: MessageEvent<Found[]>) => resolve(data);
        thread.onerror = (event) => {
          event.preventDefault();
          resolve(undefined);
        };
        thread.postMessage(question);
      } catch {
        resolve(undefined);
      }
    });
  }
}
