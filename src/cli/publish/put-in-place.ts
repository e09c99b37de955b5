import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** What a file of the site is made of: its text, or another file. */
export type Content = string | { readonly copyOf: string };

/** What is to be changed, by absolute paths. */
export interface Changes {
  readonly write: ReadonlyMap<string, Content>;
  readonly remove: readonly string[];
}

/** The folder beside the site in which its files are made ready. */
function stagingOf(output: string): string {
  return join(dirname(resolve(output)), `.${basename(output)}.new`);
}

/**
 * Changes files so that at any moment the old ones are whole or the new ones. First all are written beside the site;
 * then a list of them, which is the point of no return; then they are moved, which no Ctrl-C can come between, because
 * nothing of it waits. What a power cut or a kill leaves undone, `finish` completes from the list.
 */
export async function putInPlace(output: string, { write, remove }: Changes, step: () => void): Promise<void> {
  if (write.size + remove.length === 0) return;
  const staging = stagingOf(output);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  const moves: [from: string, to: string][] = [];
  for (const [path, content] of write) {
    const name = String(moves.length);
    if (typeof content === 'string') writeFileSync(join(staging, name), content);
    else copyFileSync(content.copyOf, join(staging, name));
    moves.push([name, path]);
    step();
    if (moves.length % 100 === 0) await breathe();
  }
  const list = join(staging, 'list');
  writeFileSync(`${list}.new`, JSON.stringify({ moves, remove }));
  renameSync(`${list}.new`, list);
  finish(output);
}

/** Lets a Ctrl-C be heard, and a bar be drawn. */
export function breathe(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}

/**
 * Ends the process at a Ctrl-C, but never between two files: it is heard only where work pauses. Returns what ends this.
 */
export function endCleanly(output: string): () => void {
  const end = () => {
    finish(output);
    // As a shell counts a process that was interrupted.
    process.exit(130);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.once(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}

/** Completes what was begun; returns whether there was anything. What had not got so far that it can be is thrown away. */
export function finish(output: string): boolean {
  const staging = stagingOf(output);
  if (!existsSync(staging)) return false;
  const list = join(staging, 'list');
  const isListed = existsSync(list);
  if (isListed) {
    const { moves, remove } = JSON.parse(readFileSync(list, 'utf8')) as { moves: [string, string][]; remove: string[] };
    const made = new Set<string>();
    const waiting = new Set(readdirSync(staging));
    for (const [from, to] of moves) {
      if (!waiting.has(from)) continue;
      const folder = dirname(to);
      if (!made.has(folder)) {
        mkdirSync(folder, { recursive: true });
        made.add(folder);
      }
      renameSync(join(staging, from), to);
    }
    for (const path of remove) removeFile(path);
  }
  rmSync(staging, { recursive: true, force: true });
  return isListed;
}

/** Removes a file, and the folders that it leaves empty. */
function removeFile(path: string): void {
  rmSync(path, { force: true });
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    try {
      // Only empty folders can be removed.
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}

/** Whether a file is there with this very content. */
export function isThere(path: string, content: Content): boolean {
  try {
    const found = readFileSync(path);
    return found.equals(typeof content === 'string' ? Buffer.from(content) : readFileSync(content.copyOf));
  } catch {
    return false;
  }
}
