import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';

/** Where sources lie. How things are made is one of them, and so are the versions of what makes them. */
const FOLDERS = ['src', 'tests', 'rollup', 'themes', 'scripts/building'];
/** Projects of other frameworks, which are compiled elsewhere. */
const ELSEWHERE = 'tests/integration/';
const ALWAYS = /^scripts\/building\/|^package-lock\.json$/;

/** A text that is another one as soon as a source is: a hash of the names and the contents of all that match. */
export function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const path of sourceFiles())
    if (sources.test(path) || ALWAYS.test(path)) hash.update(`${path}\n`).update(readFileSync(path));
  return hash.digest('hex');
}

/** The paths of all sources, and of what else changes what is made of them. */
export function sourceFiles() {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/')),
  );
  const ours = inFolders.filter((path) => !path.startsWith(ELSEWHERE));
  return [...ours, 'package-lock.json', 'tsconfig.json'].sort();
}
