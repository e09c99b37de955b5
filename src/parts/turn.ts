/** How many milliseconds of a task are used before the next one: short of 50 on a device that is four times slower. */
const SLICE = 8;

let queue = Promise.resolve();
let until = 0;

/**
 * Settles when its caller may begin, in a task that others have not used up: so a page with many elements answers its reader
 * in between (a task over 50 ms is felt: W3C Long Tasks API).
 */
export function turn(): Promise<void> {
  return (queue = queue.then(begin));
}

async function begin(): Promise<void> {
  if (performance.now() < until) return;
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
