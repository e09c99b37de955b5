// Makes anew what is older than its sources, and nothing else. Each product leaves a note of the sources it was made of.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fingerprint } from './fingerprint.mjs';
import { MODULES, PRODUCTS } from './products.mjs';

const NOTES = 'build/made-of';

/** Whether a product is not there, or is not made of the sources as they are now. */
export function isStale(name) {
  const { folder, sources } = PRODUCTS[name];
  return !existsSync(folder) || noteOf(name) !== fingerprint(sources);
}

/** Makes those products that are stale, and before them what they are made of. */
export async function update(names = Object.keys(PRODUCTS)) {
  await compileSchema();
  const wanted = new Set(names.flatMap((name) => [PRODUCTS[name].madeOf ?? name, name]));
  const stale = [...wanted].filter(isStale);
  await all(stale.filter((name) => !PRODUCTS[name].madeOf).map(make));
  await all(stale.filter((name) => PRODUCTS[name].madeOf).map(make));
}

/**
 * Makes those products that are stale as far as a test needs them: where they are modules alone, those that have changed are
 * transpiled. The products stay stale then, and are made with their types by `update`.
 */
export async function updateForTest(names) {
  const canTranspile = names.every((name) => MODULES.includes(name) && existsSync(PRODUCTS[name].folder));
  if (!canTranspile || !names.some(isStale)) return update(names);
  await compileSchema();
  for (const name of MODULES) rmSync(`${NOTES}/${name}`, { force: true });
  const { transpileChanged } = await import('./transpile.mjs');
  transpileChanged();
}

async function make(name) {
  // Before it is made: what changes meanwhile may be too late for it.
  const sources = fingerprint(PRODUCTS[name].sources);
  await PRODUCTS[name].make();
  mkdirSync(NOTES, { recursive: true });
  writeFileSync(`${NOTES}/${name}`, sources);
}

/** Waits for all, so that none goes on after another has failed. */
async function all(promises) {
  const failed = (await Promise.allSettled(promises)).find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}

function noteOf(name) {
  return existsSync(`${NOTES}/${name}`) ? readFileSync(`${NOTES}/${name}`, 'utf8') : undefined;
}

/** Only when it is needed: whoever starts from nothing has no packages yet when this file is read. */
async function compileSchema() {
  const module = await import('./compile-schema.mjs');
  module.compileSchema();
}
