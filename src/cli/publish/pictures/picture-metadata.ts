import { crc32 } from 'node:zlib';

/** Whether a file is a picture whose metadata can be taken out, by its name. */
export function hasMetadata(path: string): boolean {
  return /\.(jpe?g|jfif|png|webp)$/i.test(path);
}

/**
 * A picture without what its camera and its editor have written into it: place, time, names, a preview of what was cut
 * off. What decides how it looks stays, to the last byte: nothing is compressed anew. Which way up it is stays, too. Of a
 * broken picture, what cannot be told apart stays as it is.
 */
export function withoutMetadata(picture: Buffer): Buffer {
  if (picture.subarray(0, 2).equals(JPEG)) return withoutSegments(picture);
  if (picture.subarray(0, 8).equals(PNG)) return withoutPngChunks(picture);
  if (picture.toString('latin1', 0, 4) === 'RIFF' && picture.toString('latin1', 8, 12) === 'WEBP')
    return withoutWebpChunks(picture);
  return picture;
}

const JPEG = Buffer.from([0xff, 0xd8]);
const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const EXIF = 'Exif\0\0';

/** Each segment begins with 0xff, its marker and its length; behind `SOS` stands the picture, up to the next marker. */
function withoutSegments(picture: Buffer): Buffer {
  const kept: Buffer[] = [JPEG];
  let at = 2;
  while (at + 4 <= picture.length && picture[at] === 0xff) {
    const marker = picture[at + 1]!;
    if (marker === 0xff) at += 1;
    // The end: phones put a video or further pictures behind it.
    else if (marker === 0xd9) return Buffer.concat([...kept, picture.subarray(at, at + 2)]);
    else {
      const end = at + 2 + picture.readUInt16BE(at + 2);
      const segment = picture.subarray(at, end);
      if (isSeen(marker, segment)) kept.push(segment);
      else if (marker === 0xe1) kept.push(...uprightSegment(segment.subarray(4)));
      at = end;
      if (marker === 0xda) {
        const next = nextMarker(picture, at);
        kept.push(picture.subarray(at, next));
        at = next;
      }
    }
  }
  return Buffer.concat([...kept, picture.subarray(at)]);
}

/** Whether a segment of a JPEG decides how it looks: of the applications' own, those for the density and the colours do. */
function isSeen(marker: number, segment: Buffer): boolean {
  const name = segment.toString('latin1', 4, 16);
  if (marker === 0xe0) return name.startsWith('JFIF\0');
  if (marker === 0xe2) return name.startsWith('ICC_PROFILE\0');
  return marker === 0xee || !((marker >= 0xe0 && marker <= 0xef) || marker === 0xfe);
}

/** In the picture itself, 0xff is followed by 0, or by a marker to start anew from. */
function nextMarker(picture: Buffer, from: number): number {
  let at = picture.indexOf(0xff, from);
  while (at >= 0 && at + 1 < picture.length) {
    const marker = picture[at + 1]!;
    if (marker !== 0 && !(marker >= 0xd0 && marker <= 0xd7)) return at;
    at = picture.indexOf(0xff, at + 2);
  }
  return picture.length;
}

function uprightSegment(data: Buffer): Buffer[] {
  const exif = data.toString('latin1', 0, 6) === EXIF ? uprightOnly(data) : undefined;
  if (!exif) return [];
  const head = Buffer.from([0xff, 0xe1, 0, 2 + EXIF.length + exif.length]);
  return [head, Buffer.from(EXIF, 'latin1'), exif];
}

/** All that decides how a PNG looks; others are texts, or programs' own. */
const PNG_CHUNKS = /^([A-Z].{3}|tRNS|cHRM|gAMA|iCCP|sBIT|sRGB|cICP|mDCV|cLLI|bKGD|hIST|pHYs|sPLT|acTL|fcTL|fdAT)$/;

/** Each chunk has its length, its name, what it holds, and a checksum. */
function withoutPngChunks(picture: Buffer): Buffer {
  const kept: Buffer[] = [PNG];
  let at = PNG.length;
  while (at + 12 <= picture.length) {
    const end = at + 12 + picture.readUInt32BE(at);
    const name = picture.toString('latin1', at + 4, at + 8);
    if (PNG_CHUNKS.test(name)) kept.push(picture.subarray(at, end));
    else if (name === 'eXIf') kept.push(...uprightPngChunk(picture.subarray(at + 8, end - 4)));
    at = end;
    // Whatever stands behind the end is no part of the picture.
    if (name === 'IEND') return Buffer.concat(kept);
  }
  return Buffer.concat([...kept, picture.subarray(at)]);
}

function uprightPngChunk(data: Buffer): Buffer[] {
  const exif = uprightOnly(data);
  if (!exif) return [];
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const named = Buffer.concat([Buffer.from('eXIf', 'latin1'), exif]);
  length.writeUInt32BE(exif.length);
  sum.writeUInt32BE(crc32(named));
  return [length, named, sum];
}

const WEBP_CHUNKS = /^(VP8 |VP8L|VP8X|ALPH|ANIM|ANMF|ICCP)$/;
/** In `VP8X`: whether there are Exif and XMP. */
const [WEBP_EXIF, WEBP_XMP] = [0x08, 0x04];

/** Each chunk has its name, its length and what it holds, filled up to an even length; the first tells which others there are. */
function withoutWebpChunks(picture: Buffer): Buffer {
  const kept: Buffer[] = [];
  let at = 12;
  while (at + 8 <= picture.length) {
    const name = picture.toString('latin1', at, at + 4);
    const length = picture.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (WEBP_CHUNKS.test(name)) kept.push(Buffer.from(picture.subarray(at, end)));
    else if (name === 'EXIF') kept.push(...uprightWebpChunk(picture.subarray(at + 8, end)));
    at = end;
  }
  const isUpright = !kept.some((chunk) => chunk.toString('latin1', 0, 4) === 'EXIF');
  const [first] = kept;
  if (first && first.toString('latin1', 0, 4) === 'VP8X')
    first[8] = first[8]! & ~(WEBP_XMP | (isUpright ? WEBP_EXIF : 0));
  const head = Buffer.from(picture.subarray(0, 12));
  head.writeUInt32LE(
    kept.reduce((sum, { length }) => sum + length, 4),
    4,
  );
  return Buffer.concat([head, ...kept]);
}

function uprightWebpChunk(data: Buffer): Buffer[] {
  const exif = uprightOnly(data);
  if (!exif) return [];
  const head = Buffer.from('EXIF\0\0\0\0', 'latin1');
  head.writeUInt32LE(exif.length, 4);
  return [head, exif];
}

/** Exif that only says which way up the picture is; undefined where it is upright anyway. */
function uprightOnly(data: Buffer): Buffer | undefined {
  const exif = data.toString('latin1', 0, 6) === EXIF ? data.subarray(6) : data;
  const orientation = orientationOf(exif);
  // A header, one field of one number, and no further directory.
  return orientation === undefined
    ? undefined
    : Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);
}

/** From 2 to 8, as Exif counts the ways of turning and mirroring. */
function orientationOf(exif: Buffer): number | undefined {
  const isLittle = exif.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (at + 2 > exif.length ? 0 : isLittle ? exif.readUInt16LE(at) : exif.readUInt16BE(at));
  if (exif.length < 8) return undefined;
  const directory = isLittle ? exif.readUInt32LE(4) : exif.readUInt32BE(4);
  for (let field = 0; field < short(directory); field++) {
    const at = directory + 2 + field * 12;
    if (short(at) !== 0x0112) continue;
    const value = short(at + 8);
    return value >= 2 && value <= 8 ? value : undefined;
  }
  return undefined;
}
