import type { Steps } from './steps.js';

/** How many milliseconds of a task are used before the next one: short of 50 on a device that is four times slower. */
const SLICE = 8;

let queue: Promise<unknown> = Promise.resolve();
let until = 0;

/**
 * Goes through steps, with a new task whenever one is used up, once all who came before are done: so a page with many elements
 * answers its reader in between (a task over 50 ms is felt: W3C Long Tasks API). What their result is used for, at once, has
 * most of a task to itself.
 */
export function inTurn<T>(steps: Steps<T>): Promise<T> {
  const result = queue.then(() => goThrough(steps));
  // One that fails is no reason for others not to begin.
  queue = result.catch(() => {});
  return result;
}

async function goThrough<T>(steps: Steps<T>): Promise<T> {
  await taskWith(0);
  for (;;) {
    const { done, value } = steps.next();
    await taskWith(done ? SLICE / 2 : 0);
    if (done) return value;
  }
}

/** Settles in a task of which more than so many milliseconds are left. */
async function taskWith(left: number): Promise<void> {
  if (performance.now() + left < until) return;
  await nextTask();
  until = performance.now() + SLICE;
}

/** By a message, because browsers make a timer wait in a page that nobody looks at. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  port2.postMessage(0);
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
  });
}
