import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIST } from '../building/integrity.mjs';
import { billOfMaterials } from './bill-of-materials.mjs';
import { gitIn } from './git.mjs';
import { languagesOf, snippet } from './import-map.mjs';
import { NotReleased } from './not-released.mjs';

const MATERIALS = 'sbom.cdx.json';

/**
 * Makes of a built worktree what a release consists of: the package as npm takes it, the folder for a server under the name of
 * its version, a snippet for each language, and the list of what is inside.
 *
 * @param {string} worktree
 * @param {string} version
 * @param {string} folder Where to.
 * @returns {{ filename: string, size: number, entryCount: number }} What npm says of the package.
 */
export function makeProducts(worktree, version, folder) {
  const served = join(folder, 'cdn', version);
  mkdirSync(join(folder, 'snippets'), { recursive: true });
  // Before it is packed, because the package has it, too.
  const time = new Date(gitIn(worktree, 'log', '-1', '--format=%cI')).toISOString();
  const materials = `${JSON.stringify(billOfMaterials(worktree, time), undefined, 2)}\n`;
  for (const place of [worktree, folder]) writeFileSync(join(place, MATERIALS), materials);
  cpSync(join(worktree, 'cdn'), served, { recursive: true });
  const hashes = JSON.parse(readFileSync(join(served, LIST), 'utf8'));
  for (const language of languagesOf(hashes))
    writeFileSync(join(folder, 'snippets', `${language}.html`), commented(hashes, version, [language]));
  return pack(worktree, folder);
}

/** A snippet, and what to do with it. */
export function commented(hashes, version, languages) {
  const base = `/training-widgets/${version}/`;
  const { html, source } = snippet(hashes, base, languages);
  return `<!-- Put the folder ${version} on your server as ${base} and copy what follows into the head of your page, before
  every other script of type "module", just as it is. If the folder is elsewhere, replace ${base} in each line by
  its address, such as https://your.host/widgets/${version}/. If your Content-Security-Policy forbids scripts in
  the page, add the hash of the import map to its script-src: ${source}
  It is of the text as it stands here: with another address it is another one, which browsers name on their console. -->
${html}`;
}

function pack(worktree, folder) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, stdout, stderr } = spawnSync(npm, ['pack', '--json', `--pack-destination=${folder}`], {
    cwd: worktree,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new NotReleased(`npm pack failed: ${stderr.trim()}`);
  return JSON.parse(stdout)[0];
}
