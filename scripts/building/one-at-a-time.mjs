/**
 * What starts `run`, and while it runs only takes note that it must run once more.
 *
 * @param {() => Promise<void>} run
 */
export function oneAtATime(run) {
  let running = false;
  let again = false;
  return async () => {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        again = false;
        await run();
      }
    } finally {
      running = false;
    }
  };
}
