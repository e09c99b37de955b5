import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from '../command.js';
import type { Language } from '../language.js';
import { decodeText } from './decode-text.js';
import { fetchInput, type Answer } from './fetch-input.js';
import { jsonEncodingOf, type JsonEncoding } from './json-encoding.js';
import { refuseBinary } from './refuse-binary.js';
import { inputMessages } from './input-messages.js';
import { collect, TooLarge } from './collect.js';
import { wholeLetters } from './whole-letters.js';

/** A file or an answer of a server, read whole. */
export interface Input {
  /** As it was called on the command line. */
  readonly name: string;
  /** What relative addresses in it resolve against. */
  readonly base: string;
  readonly text: string;
  /** How far its bytes are what JSON has to be. */
  readonly encoding: JsonEncoding;
  /** Its size as it lies there or as it was unpacked. */
  readonly bytes: number;
  /** The folder it lies in, for a file. */
  readonly folder?: string;
  /** How the server answered, for an address. */
  readonly answer?: Answer;
}

/** More than any feed or export is; what is larger is read no further. */
const LARGEST = 64 * 1024 * 1024;

/** Whether a word of the command line is an address and not a file. */
export function isAddress(name: string): boolean {
  return /^((https?|webcals?|feed):\/\/|feed:https?:\/\/)/i.test(name);
}

/** Reads a file or an address. Throws a `Failure` that says why it could not be had. */
export async function readInput(name: string, language: Language, limit = LARGEST): Promise<Input> {
  return isAddress(name) ? fetchInput(name, language, limit) : readFileInput(name, language, limit);
}

async function readFileInput(name: string, language: Language, limit: number): Promise<Input> {
  const say = inputMessages[language];
  const path = resolve(name);
  try {
    const { size } = await stat(path);
    // A pipe says nothing of its size, and is counted while it is read.
    if (size > limit) throw new TooLarge();
    const bytes = await collect(createReadStream(path), limit);
    refuseBinary(name, bytes, language);
    return {
      name,
      base: pathToFileURL(path).href,
      text: decodeText(wholeLetters(bytes)),
      encoding: jsonEncodingOf(bytes),
      bytes: bytes.byteLength,
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
