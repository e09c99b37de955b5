// Runs npm in a project, with the Node that the project asks for.
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { start } from '../browsers/processes.mjs';

/** No tool may ask questions, tell its makers, or colour what is read here. */
const QUIET = {
  CI: '1',
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
};

const onWindows = process.platform === 'win32';

/** `nodeFolder` comes before all others on PATH. */
function settings(folder, nodeFolder) {
  const path = nodeFolder ? `${nodeFolder}${delimiter}${process.env.PATH}` : process.env.PATH;
  return { cwd: folder, shell: onWindows, env: { ...process.env, ...QUIET, PATH: path } };
}

/** Runs npm to its end. @returns {Promise<{ ok: boolean, said: string }>} */
export function npm(args, folder, nodeFolder) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', args, { ...settings(folder, nodeFolder), stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, said }));
  });
}

/** Starts npm and does not wait; it ends with this process, or by `stop` of ../browsers/processes.mjs. */
export function startNpm(args, folder, nodeFolder) {
  return start('npm', args, settings(folder, nodeFolder));
}
