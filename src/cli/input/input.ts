import type { Answer } from '../../check/check-answer.js';
import type { Decoded } from '../../check/decode-text.js';
import type { JsonEncoding } from '../../check/json-encoding.js';

/** A file or an answer of a server, read whole. */
export interface Input {
  /** As it was called on the command line. */
  readonly name: string;
  /** What relative addresses in it resolve against. */
  readonly base: string;
  /** Empty where it is a spreadsheet. */
  readonly text: string;
  /** A spreadsheet, where one was asked for. */
  readonly workbook?: Uint8Array;
  /** By which encoding it was read, and which other one is named. */
  readonly decoded: Omit<Decoded, 'text'>;
  /** How far its bytes are what JSON has to be. */
  readonly encoding: JsonEncoding;
  /** Its size as it lies there or as it was unpacked. */
  readonly bytes: number;
  /** The folder it lies in, for a file. */
  readonly folder?: string;
  /** How the server answered, for an address. */
  readonly answer?: Answer;
}
