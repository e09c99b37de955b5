/**
 * Settles in a task of its own, before others that wait, where the browser can do that (WICG Prioritized Task Scheduling),
 * and else in this one. All elements of a page become such in one task, which is long enough.
 */
export async function yieldTask(): Promise<void> {
  await globalThis.scheduler?.yield?.();
}
