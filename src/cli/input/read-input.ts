import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from '../terminal/command.js';
import type { UiLanguage } from '../../locale/ui-language.js';
import { fetchInput } from './fetch-input.js';
import type { Input } from './input.js';
import { contentOf } from './input-content.js';
import { inputMessages } from './input-messages.js';
import { collect, TooLarge } from './collect.js';

/** More than any feed or export is; what is larger is read no further. */
const LARGEST = 64 * 1024 * 1024;

/** Whether a word of the command line is an address and not a file. */
export function isAddress(name: string): boolean {
  return /^((https?|webcals?|feed):\/\/|feed:https?:\/\/)/i.test(name);
}

/** Reads a file or an address. Throws a `Failure` that says why it could not be had. @param mayBeWorkbook Whether a spreadsheet is read. */
export async function readInput(
  name: string,
  language: UiLanguage,
  limit = LARGEST,
  mayBeWorkbook = false,
): Promise<Input> {
  return isAddress(name)
    ? fetchInput(name, language, limit, mayBeWorkbook)
    : readFileInput(name, language, limit, mayBeWorkbook);
}

async function readFileInput(
  name: string,
  language: UiLanguage,
  limit: number,
  mayBeWorkbook: boolean,
): Promise<Input> {
  const say = inputMessages[language];
  const path = resolve(name);
  try {
    const { size } = await stat(path);
    // A pipe says nothing of its size, and is counted while it is read.
    if (size > limit) throw new TooLarge();
    const bytes = await collect(createReadStream(path), limit);
    return {
      name,
      base: pathToFileURL(path).href,
      ...contentOf(name, bytes, language, mayBeWorkbook),
      folder: dirname(path),
    };
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (error instanceof TooLarge) throw new Failure(say.tooLarge(name, limit));
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Failure(say.noFile(name));
    if (code === 'EISDIR') throw new Failure(say.isFolder(name));
    if (code === 'EACCES' || code === 'EPERM') throw new Failure(say.mayNot(name));
    throw new Failure(say.unreadable(name, code ?? String(error)));
  }
}
