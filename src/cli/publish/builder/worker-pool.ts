import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AnnouncementSource } from '../../../announcement/announcement-folder.js';
import { AnnouncementBuilder, type BuildOrder, type BuiltSource } from './announcement-builder.js';
import { breathe } from './breathe.js';

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
const workerFile = new URL(`./builder-thread${/\.\w+$/.exec(import.meta.url)![0]}`, import.meta.url);

/** Called with each source and what was built of it. */
type Done = (source: AnnouncementSource, built: BuiltSource) => void;

/** Builds announcements, on as many processors as there are; whichever way, the same files come of it. */
export class WorkerPool {
  readonly #workers: Worker[] = [];
  #isEnded = false;

  /** Builds all these sources and tells of each, in no certain order. */
  async build(sources: readonly AnnouncementSource[], order: BuildOrder, done: Done): Promise<void> {
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

  async #workHere(batches: (readonly AnnouncementSource[])[], order: BuildOrder, done: Done): Promise<void> {
    const builder = new AnnouncementBuilder(order);
    for (let batch = batches.shift(); batch && !this.#isEnded; batch = batches.shift()) {
      builder.build(batch).forEach((built, index) => done(batch[index]!, built));
      await breathe();
    }
  }

  /** Another thread, which takes batch after batch. */
  #workBeside(batches: (readonly AnnouncementSource[])[], order: BuildOrder, done: Done): Promise<void> {
    const worker = new Worker(workerFile, { workerData: order });
    this.#workers.push(worker);
    return new Promise((resolve, reject) => {
      const given: (readonly AnnouncementSource[])[] = [];
      const give = () => {
        const batch = batches.shift() ?? [];
        given.push(batch);
        worker.postMessage(batch);
      };
      worker.on('message', (built: readonly BuiltSource[]) => {
        const batch = given.shift()!;
        built.forEach((one, index) => done(batch[index]!, one));
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
