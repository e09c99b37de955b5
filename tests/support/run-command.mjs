import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const bundled = resolve('bin/training-widgets.mjs');

/** @typedef {{ language?: string, command?: string, cwd?: string, env?: Record<string, string> }} Circumstances */

/**
 * Starts the command as a person would, in English unless told otherwise.
 *
 * @param {...(string | Circumstances)} args
 */
export function start(...args) {
  const { language = 'en', command = bundled, cwd, env } = args.find((arg) => typeof arg === 'object') ?? {};
  const child = spawn(process.execPath, [command, ...args.filter((arg) => typeof arg === 'string')], {
    cwd,
    env: { ...process.env, LC_ALL: `${language}_UA.UTF-8`, LANGUAGE: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  return child;
}

/**
 * Runs it to its end: what it ended with, and what it said.
 *
 * @param {...(string | Circumstances)} args
 */
export function run(...args) {
  return new Promise((done) => {
    const child = start(...args);
    let output = '';
    let errors = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (errors += text));
    child.on('close', (code) => done({ code, output, errors }));
  });
}

/** The first line with a word in it. */
export async function lineOf(stream, word) {
  let text = '';
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    text += chunk;
    const line = text.split('\n').find((one) => one.includes(word));
    if (line && text.endsWith('\n')) return line;
  }
  throw new Error(`It ended without “${word}”: ${text}`);
}
