import { spawn } from 'node:child_process';

/**
 * Runs the command as a person would, in English unless told otherwise.
 *
 * @param {...(string | { language?: string, command?: string, cwd?: string, env?: Record<string, string> })} args
 */
export function run(...args) {
  const {
    language = 'en',
    command = 'build/src/cli/training-widgets.js',
    cwd,
    env,
  } = args.find((arg) => typeof arg === 'object') ?? {};
  const words = args.filter((arg) => typeof arg === 'string');
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [command, ...words], {
      cwd,
      env: { ...process.env, LC_ALL: `${language}_UA.UTF-8`, LANGUAGE: '', ...env },
    });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
    child.on('close', (code) => resolve({ code, output, errors }));
  });
}
