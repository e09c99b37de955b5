// Starts helper processes and makes sure that none outlives this one.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

// 'exit' also fires after process.exit() inside a library and after an uncaught error.
process.on('exit', stopAll);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => process.exit(signal === 'SIGINT' ? 130 : 143));
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function start(command, args, options = {}) {
  // Its own process group, so that the browsers it starts can be ended with it.
  const child = spawn(command, args, { stdio: 'ignore', ...options, detached: process.platform !== 'win32' });
  running.add(child);
  child.on('error', () => running.delete(child));
  // A group may outlive its leader, so a child stays in the set after it has exited.
  return child;
}

/**
 * Makes a process that somebody else started end with this one. (Puppeteer means to do that itself, but with two browsers
 * its handler ends only the first.)
 */
export function adopt(child) {
  if (child) running.add(child);
}

/** Ends a child with its whole group. */
export function stop(child) {
  running.delete(child);
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // it has gone already
  }
}

export function stopAll() {
  for (const child of [...running, ...directChildren()]) stop(child);
}

/** All that this process has started and that still runs, a browser that is just starting too. Known on Linux only. */
function directChildren() {
  try {
    const pids = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8');
    return pids
      .split(' ')
      .filter(Boolean)
      .map((pid) => ({ pid: Number(pid) }));
  } catch {
    return [];
  }
}

/** @returns {Promise<number>} a TCP port that was free a moment ago */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * @template T
 * @param {number} ms
 * @param {string} message
 * @param {Promise<T>} promise
 */
export async function within(ms, message, promise) {
  let timer;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(message)), ms);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
