import { SaxesParser } from 'saxes';
import { UnpackError } from './unpack.js';

/** What is done with the elements of a part; names come without their prefixes. */
export interface XmlWalker {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Deeper than any part of a spreadsheet is. */
const DEEPEST = 100;
/** Bytes that are read at a time. */
const STEP = 65_536;

/** Reads a part of a spreadsheet from its beginning to its end, and keeps nothing of it itself. */
export function walkXml(bytes: Uint8Array | undefined, { open, text, close }: XmlWalker): void {
  if (!bytes) return;
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', () => {
    throw new UnpackError('broken');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST) throw new UnpackError('broken');
    open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    close?.(localName(name));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; at += STEP)
    parser.write(decoder.decode(bytes.subarray(at, at + STEP), { stream: true }));
  parser.write(decoder.decode()).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
