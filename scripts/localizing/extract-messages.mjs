import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { printDiagnostics } from '@lit/localize-tools/lib/typescript.js';
import { TRANSLATED } from './languages.mjs';
import { XLIFF, makeLocalizer } from './localizer.mjs';
import { STALE, markStale, unitsOf, withState } from './xliff-units.mjs';

/** What is said to hold is no translation. */
export class UnknownMessage extends Error {}

/** The messages cannot be brought into the files, or the translations there do not fit them. */
export class CannotTranslate extends Error {}

/**
 * Brings the messages that stand in the code into the XLIFF files. Where the English of a message has changed, every
 * translation is marked as stale until somebody has looked at it.
 *
 * @param {string[]} stillHolds The ids of messages whose translations still hold, in all languages.
 */
export async function extractMessages(stillHolds) {
  const known = files().flatMap((file) => unitsOf(readFileSync(file, 'utf8')).map(({ id }) => id));
  const unknown = stillHolds.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new UnknownMessage(`There is no message ${unknown.join(', ')}.`);
  const before = new Map(files().map((file) => [file, readFileSync(file, 'utf8')]));
  await writeFiles();
  for (const file of files()) {
    const extracted = readFileSync(file, 'utf8');
    const marked = markStale(before.get(file) ?? extracted, extracted);
    writeFileSync(file, withState(marked, stillHolds));
  }
  const stale = new Map(
    files()
      .map((file) => [file, staleIn(file)])
      .filter(([, ids]) => ids.length > 0),
  );
  for (const [file, ids] of stale) console.log(`${file}: the English has changed, look at ${ids.join(', ')}`);
  if (stale.size > 0)
    console.log(`Where a translation still holds, take out state="${STALE}", or in all languages at once:
npm run localize -- --still-holds=ID`);
}

async function writeFiles() {
  const localizer = makeLocalizer();
  const { errors } = localizer.extractSourceMessages();
  if (errors.length > 0) {
    printDiagnostics(errors);
    throw new CannotTranslate('The messages in the code cannot be read.');
  }
  await localizer.writeInterchangeFiles();
  const mistakes = localizer.validateTranslations().errors;
  if (mistakes.length > 0) throw new CannotTranslate(mistakes.join('\n'));
}

function staleIn(file) {
  return unitsOf(readFileSync(file, 'utf8'))
    .filter(({ state }) => state === STALE)
    .map(({ id }) => id);
}

/** Those that are there: the tool makes that of a new language. */
function files() {
  return TRANSLATED.map((language) => `${XLIFF}/${language}.xlf`).filter(existsSync);
}
