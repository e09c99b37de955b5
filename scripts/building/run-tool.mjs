import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A tool has said what is wrong, and nothing needs to be added. */
export class ToolFailed extends Error {}

/** Runs a tool of the project's own packages, such as `typescript/bin/tsc`. */
export async function runTool(name, script, ...args) {
  const child = spawn(process.execPath, [`node_modules/${script}`, ...args], { stdio: 'inherit' });
  const [status] = await once(child, 'exit');
  if (status !== 0) throw new ToolFailed(`${name} failed.`);
}
