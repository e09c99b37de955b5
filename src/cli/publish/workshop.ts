import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { breathe } from './end-cleanly.js';
import { Maker, type Made, type Order } from './maker.js';
import type { Source } from './source-files.js';

/** How many sources a thread takes at once. */
const BATCH = 25;
/** For fewer sources, a thread takes longer to start than it saves. */
const WORTH_A_THREAD = 150;
/** Each thread needs memory of its own, and the disk has to keep up with them. */
const MOST_THREADS = 4;

/** The file that a thread runs: beside this one, compiled or bundled. */
const workerFile = new URL(`./maker-worker${/\.\w+$/.exec(import.meta.url)![0]}`, import.meta.url);

/** Makes sources, on as many processors as there are; whichever way, the same files come of it. */
export class Workshop {
  readonly #workers: Worker[] = [];
  #isEnded = false;

  /** Makes all these sources and tells of each, in no certain order. */
  async make(sources: readonly Source[], order: Order, done: (source: Source, made: Made) => void): Promise<void> {
    const threads = Math.min(availableParallelism(), MOST_THREADS, Math.floor(sources.length / WORTH_A_THREAD));
    if (threads < 2) return makeHere(sources, order, done);
    const batches = Array.from({ length: Math.ceil(sources.length / BATCH) }, (_, index) =>
      sources.slice(index * BATCH, (index + 1) * BATCH),
    );
    await Promise.all(Array.from({ length: threads }, () => this.#work(batches, order, done)));
  }

  /** Ends all threads; what they were at is left unfinished. */
  async end(): Promise<void> {
    this.#isEnded = true;
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  /** One thread, which takes batch after batch. */
  #work(batches: (readonly Source[])[], order: Order, done: (source: Source, made: Made) => void): Promise<void> {
    const worker = new Worker(workerFile, { workerData: order });
    this.#workers.push(worker);
    return new Promise((resolve, reject) => {
      let batch: readonly Source[] = [];
      const next = () => {
        batch = batches.shift() ?? [];
        worker.postMessage(batch);
      };
      worker.on('message', (made: readonly Made[]) => {
        made.forEach((one, index) => done(batch[index]!, one));
        next();
      });
      worker.on('error', reject);
      worker.on('exit', () => {
        if (!this.#isEnded) resolve();
      });
      next();
    });
  }
}

async function makeHere(
  sources: readonly Source[],
  order: Order,
  done: (source: Source, made: Made) => void,
): Promise<void> {
  const maker = new Maker(order);
  for (const [index, source] of sources.entries()) {
    done(source, maker.make(source));
    if (index % 20 === 0) await breathe();
  }
}
