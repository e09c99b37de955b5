import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { breathe } from './end-cleanly.js';
import { Maker, type Made, type Order } from './maker.js';
import type { Source } from './source-files.js';

/** How many sources a thread takes at once. */
const BATCH = 25;
/** How many batches another thread has before it at once. */
const AHEAD = 3;
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
    const batches = Array.from({ length: Math.ceil(sources.length / BATCH) }, (_, index) =>
      sources.slice(index * BATCH, (index + 1) * BATCH),
    );
    const threads = Math.min(availableParallelism(), MOST_THREADS, Math.floor(sources.length / WORTH_A_THREAD));
    // This thread is one of them: it would only wait otherwise, and it need not start.
    const others = Array.from({ length: Math.max(0, threads - 1) }, () => this.#workBeside(batches, order, done));
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
      for (const source of batch) done(source, maker.make(source));
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
