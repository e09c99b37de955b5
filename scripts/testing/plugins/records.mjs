// What tests are compared with and what can be made anew: pictures and transcripts.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const PNG = 'data:image/png;base64,';

/**
 * Commands for tests: `records` lists the files of a folder, `read-record` reads one as it was kept, and `keep-record`
 * takes what a test has found. In a run that makes them anew that is kept, and the answer is true. In any other what
 * differs is put beside the record, as `name.actual.png`, for a person to look at.
 *
 * @param {{ anew?: boolean }} options
 */
export function recordsPlugin({ anew = false } = {}) {
  return {
    name: 'records',
    executeCommand({ command, payload }) {
      if (command === 'records') return list(payload).filter((file) => !file.includes('.actual.'));
      if (command === 'read-record') return read(payload);
      if (command === 'makes-anew') return anew;
      if (command === 'drop-record') {
        if (anew) rmSync(checked(payload), { force: true });
        return anew;
      }
      if (command !== 'keep-record') return undefined;
      const { file, content, differs } = payload;
      rmSync(besides(file), { force: true });
      if (anew) write(file, content);
      else if (differs) write(besides(file), content);
      return anew;
    },
  };
}

function besides(file) {
  return checked(file).replace(/\.(\w+)$/, '.actual.$1');
}

/** A page may ask for what it likes; only what lies among the records is touched. */
function checked(file) {
  if (!/^tests\/(pictures|transcripts)\/[\w./-]*$/.test(file) || file.includes('..')) throw new Error(`No: ${file}`);
  return file;
}

function list(folder) {
  try {
    return readdirSync(checked(folder), { recursive: true }).map(String).sort();
  } catch {
    return [];
  }
}

function read(file) {
  try {
    const bytes = readFileSync(checked(file));
    return file.endsWith('.png') ? PNG + bytes.toString('base64') : bytes.toString();
  } catch {
    return '';
  }
}

function write(file, content) {
  mkdirSync(dirname(checked(file)), { recursive: true });
  writeFileSync(file, content.startsWith(PNG) ? Buffer.from(content.slice(PNG.length), 'base64') : content);
}
