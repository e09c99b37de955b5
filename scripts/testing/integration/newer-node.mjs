import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { npm } from './commands.mjs';

/** What `engines.node` of a project asks for when this Node is too old, as the registry has it. */
const VERSION = '24.22.3';

/**
 * The folder of a Node that is new enough for a project, or undefined when this one is. It is fetched once for all projects and
 * serves their own commands alone.
 *
 * @param {string | undefined} wanted Such as `>=22.12`.
 * @param {string} folder Where it is put.
 */
export async function nodeFor(wanted, folder) {
  if (!wanted || isAtLeast(process.versions.node, wanted)) return undefined;
  const system = process.platform === 'win32' ? 'win' : process.platform;
  // What the package `node` fetches when it is installed; by its own name no script needs to run for it.
  const name = `node-${system}-${process.arch}`;
  const place = join(folder, 'newer-node');
  const program = join(place, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(program)) {
    mkdirSync(place, { recursive: true });
    const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', place];
    const { ok, said } = await npm([...args, `${name}@${VERSION}`], place);
    if (!ok) throw new Error(`Node ${wanted} cannot be had here: ${said.trim()}`);
  }
  return dirname(program);
}

/** Whether a version such as `20.19.4` is at least what `>=22.12` says. */
function isAtLeast(version, wanted) {
  const [have, need] = [version, wanted.replace(/^>=/, '')].map((text) => text.split('.').map(Number));
  const at = need.findIndex((number, index) => number !== have[index]);
  return at < 0 || have[at] > need[at];
}
