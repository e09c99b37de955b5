/** How often machines may do other things at the wrong moment. */
const TRIES = 5;

/** What takes no longer than this, in milliseconds, is not compared with anything: no page may be held up for longer. */
const QUICK = 200;

/**
 * Fails if something takes much longer than what is harmless and has the same size, on the same machine at the same time. What
 * is quick anyway is not compared. This is how tests speak of time: a slow machine makes both slow.
 */
export function expectNoSlower(hostile: () => void, harmless: () => void): void {
  let told = '';
  for (let tries = 0; tries < TRIES; tries++) {
    const time = timeOf(hostile);
    if (time <= QUICK) return;
    const usual = timeOf(harmless);
    if (isUsual(time, usual)) return;
    told = slower(time, usual);
  }
  throw new Error(told);
}

/** The same of what takes its time in several tasks, and tells it in milliseconds. */
export async function expectAsSoon(hostile: () => Promise<number>, harmless: () => Promise<number>): Promise<void> {
  let told = '';
  for (let tries = 0; tries < TRIES; tries++) {
    const time = await hostile();
    if (time <= QUICK) return;
    const usual = await harmless();
    if (isUsual(time, usual)) return;
    told = slower(time, usual);
  }
  throw new Error(told);
}

/** The same of what goes on in several turns, such as drawing. */
export function expectStepsNoSlower(hostile: () => Promise<unknown>, harmless: () => Promise<unknown>): Promise<void> {
  return expectAsSoon(
    () => timeOfSteps(hostile),
    () => timeOfSteps(harmless),
  );
}

/** How long something takes, in milliseconds. */
export function timeOf(run: () => void): number {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}

async function timeOfSteps(run: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

function isUsual(time: number, usual: number): boolean {
  return time <= 10 * usual + QUICK;
}

function slower(time: number, usual: number): string {
  return `It took ${Math.round(time)} ms, what is harmless ${Math.round(usual)} ms.`;
}
