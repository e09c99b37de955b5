import { cpSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { npm } from './commands.mjs';
import { nodeFor } from './newer-node.mjs';
import { PROJECTS } from './projects.mjs';
import { tryCopiedCode } from './try-copied-code.mjs';
import { visit } from './visit.mjs';

const SOURCES = 'tests/integration';

/** A file with a wrong value, which joins the project at last. */
const WRONG = 'wrong';

/** A page for the code of the studio, which joins the project when all else has been looked at. */
const COPIED = 'copied';

/**
 * @typedef {{ name: string, value?: string, reason?: string }} Check With a value it has passed, with a reason it has not.
 * @typedef {{ project: string, versions: string[], seconds: number, checks: Check[] }} Result
 */

/**
 * Installs a project, checks its types, builds it and opens it.
 *
 * @param {string} name
 * @param {string} parent The folder that has the package.
 * @returns {Promise<Result>}
 */
export async function tryProject(name, parent) {
  const began = Date.now();
  const project = PROJECTS[name];
  const folder = join(parent, name);
  cpSync(join(SOURCES, name), folder, { recursive: true, filter: isOfProject });
  cpSync(join(SOURCES, 'feed.json'), join(folder, project.assets, 'feed.json'));
  const checks = [];
  let versions = [];
  try {
    const node = await nodeFor(readManifest(folder).engines?.node, parent);
    const run = (...args) => npm(args, folder, node);
    await install(run);
    versions = project.packages.map((one) => `${one} ${versionOf(folder, one)}`);
    checks.push(await tryScript('check', 'types', run));
    checks.push(await tryScript('build', 'build', run));
    if (checks.at(-1).value) checks.push(...(await visit(project, folder, node)));
    if (project.code) {
      const where = { project, sources: join(SOURCES, name, COPIED), folder, node };
      checks.push(...(await tryCopiedCode(where, (script, what) => tryScript(script, what, run))));
    }
    if (project.refuses) checks.push(await refuseWrong(name, folder, run));
  } catch (error) {
    checks.push({ name: 'install', reason: error.message });
  }
  return { project: name, versions, seconds: Math.round((Date.now() - began) / 1000), checks };
}

/** Not what somebody has installed to look at it in an editor. */
function isOfProject(path) {
  return ![WRONG, COPIED, 'node_modules'].includes(basename(path));
}

async function install(run) {
  // No script of a package runs: none is needed, and they are strangers.
  const quick = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const { ok, said } = await run('install', ...quick);
  if (!ok) throw new Error(said.trim());
}

async function tryScript(script, name, run) {
  const { ok, said } = await run('run', '--silent', script);
  return ok ? { name, value: 'yes' } : { name, reason: said.trim() };
}

/** The type check must complain, and of the wrong value. */
async function refuseWrong(name, folder, run) {
  cpSync(join(SOURCES, name, WRONG), folder, { recursive: true });
  const { ok, said } = await run('run', '--silent', 'check');
  if (!ok && said.includes('nonsense')) return { name: 'wrong value', value: 'refused' };
  return { name: 'wrong value', reason: ok ? 'layout="nonsense" is taken' : `Not what was to be said: ${said.trim()}` };
}

const readManifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const versionOf = (folder, name) => readManifest(join(folder, 'node_modules', name)).version;
