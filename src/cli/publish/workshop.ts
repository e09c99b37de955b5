import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { breathe } from './end-cleanly.js';
import { Maker, type Made, type Order } from './maker.js';
import type { Source } from './source-files.js';

/** How many sources a thread takes at once, where there are many. */
const LARGEST_BATCH = 100;
/** How many batches another thread has before it at once. */
const AHEAD = 3;
/** So that all threads end at nearly the same time. */
const LEAST_BATCHES_OF_A_THREAD = 8;
/** For fewer sources, a thread takes longer to start than it saves. */
const WORTH_A_THREAD = 150;
/** Each thread needs memory of its own, and the disk has to keep up with them. */
const MOST_THREADS = 8;

/** The file that a thread runs: beside this one, compiled or bundled. */
const workerFile = new URL(`./maker-worker${/\.\w+$/.exec(import.meta.url)![0]}`, import.meta.url);

/** Called with each source and what was made of it. */
type Done = (source: Source, made: Made) => void;

/** Makes sources, on as many processors as there are; whichever way, the same files come of it. */
export class Workshop {
  readonly #workers: Worker[] = [];
  #isEnded = false;

  /** Makes all these sources and tells of each, in no certain order. */
  async make(sources: readonly Source[], order: Order, done: Done): Promise<void> {
    const threads = Math.min(availableParallelism(), MOST_THREADS, Math.floor(sources.length / WORTH_A_THREAD)) || 1;
    const size = Math.min(LARGEST_BATCH, Math.ceil(sources.length / threads / LEAST_BATCHES_OF_A_THREAD) || 1);
    const batches = Array.from({ length: Math.ceil(sources.length / size) }, (_, index) =>
      sources.slice(index * size, (index + 1) * size),
    );
    // This thread is one of them: it would only wait otherwise, and it need not start.
    const others = Array.from({ length: threads - 1 }, () => this.#workBeside(batches, order, done));
    await Promise.all([this.#workHere(batches, order, done), ...others]);
  }

  /** Ends all threads; what they were at is left unfinished. */
  async end(): Promise<void> {
    this.#isEnded = true;
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  async #workHere(batches: (readonly Source[])[], order: Order, done: Done): Promise<void> {
    const maker = new Maker(order);
    for (let batch = batches.shift(); batch && !this.#isEnded; batch = batches.shift()) {
      maker.make(batch).forEach((made, index) => done(batch[index]!, made));
      await breathe();
    }
  }

  /** Another thread, which takes batch after batch. */
  #workBeside(batches: (readonly Source[])[], order: Order, done: Done): Promise<void> {
    const worker = new Worker(workerFile, { workerData: order });
    this.#workers.push(worker);
    return new Promise((resolve, reject) => {
      const given: (readonly Source[])[] = [];
      const give = () => {
        const batch = batches.shift() ?? [];
        given.push(batch);
        worker.postMessage(batch);
      };
      worker.on('message', (made: readonly Made[]) => {
        const batch = given.shift()!;
        made.forEach((one, index) => done(batch[index]!, one));
        give();
      });
      worker.on('error', reject);
      worker.on('exit', () => {
        if (!this.#isEnded) resolve();
      });
      // More than the one it works on, because this thread hears only now and then that it has finished one.
      for (let ahead = 0; ahead < AHEAD; ahead++) give();
    });
  }
}
