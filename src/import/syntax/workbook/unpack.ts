import { Unzip, UnzipInflate } from 'fflate';
import { SOURCE } from '../../../check/source-budgets.js';

/** The parts of a packed file that are larger than they may be, or that are not what they claim to be. */
export class UnpackError extends Error {
  constructor(readonly code: 'large' | 'broken') {
    super(code);
  }
}

/** What is in a packed file. */
export interface Unpacked {
  /** The names of all parts. */
  readonly names: readonly string[];
  /** The parts that were wanted, by their names. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** Bytes that are unpacked at a time: a thousand times as many may come out of them, and no more than that before they are counted. */
const STEP = 16_384;

/** Unpacks what is wanted of a ZIP archive, as it comes: what it says of its own size is not believed. */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Unpacked {
  if (!hasEnd(bytes)) throw new UnpackError('broken');
  const names: string[] = [];
  const found = new Map<string, Uint8Array[]>();
  let size = 0;
  const unzip = new Unzip((file) => {
    names.push(file.name);
    if (!isWanted(file.name)) return;
    const chunks: Uint8Array[] = [];
    found.set(file.name, chunks);
    file.ondata = (error, data) => {
      // The library tells as a fault what was thrown below.
      if (error) throw new UnpackError(size > SOURCE.unpacked ? 'large' : 'broken');
      size += data.byteLength;
      if (size > SOURCE.unpacked) throw new UnpackError('large');
      chunks.push(data);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP)
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch (error) {
    // Whatever else the library throws, the archive is not one that it can read.
    throw error instanceof UnpackError ? error : new UnpackError('broken');
  }
  return { names, parts: new Map([...found].map(([name, chunks]) => [name, joined(chunks)])) };
}

/** Whether the list of parts is there with which an archive ends: one that was cut off has none. */
function hasEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return true;
  return false;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
