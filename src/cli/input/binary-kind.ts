/** Files that are no text: spreadsheets, which are read where they are asked for, and others, which are told by what they are. */
export type BinaryKind =
  | 'gzip'
  | 'zip'
  | 'document'
  | 'presentation'
  | 'workbook'
  | 'binary-workbook'
  | 'old-workbook'
  | 'locked-workbook'
  | 'other-workbook'
  | 'pdf'
  | 'picture'
  | 'office';

/** By the bytes that such files begin with. */
const BEGINNINGS: readonly (readonly [BinaryKind, string])[] = [
  ['gzip', '\x1f\x8b'],
  ['zip', 'PK\x03\x04'],
  ['pdf', '%PDF-'],
  // Documents, tables and messages of Microsoft's older programs.
  ['office', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  // Tables of the oldest ones.
  ['old-workbook', '\x09\x08\x10\x00\x00\x06'],
  ['document', '{\\rtf'],
  ['picture', '\x89PNG'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
];

/** Newer documents are archives, whose files have telling names. */
const PARTS: readonly (readonly [BinaryKind, RegExp])[] = [
  ['other-workbook', /opendocument\.spreadsheet|Index\/(?:Document|Tables\/[\w-]+)\.iwa|Index\.zip/],
  ['document', /word\/|opendocument\.text/],
  ['presentation', /ppt\/|opendocument\.presentation/],
  ['binary-workbook', /xl\/workbook\.bin/],
  ['workbook', /xl\//],
];

/** How much of the beginning and the end is looked through for names: archives list theirs at the end. */
const BEGINNING = 8000;
const END = 65_536;

/** What a file is whose bytes are no text; undefined where they may be one. */
export function binaryKindOf(bytes: Uint8Array): BinaryKind | undefined {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const beginning = whole.toString('latin1', 0, BEGINNING);
  const kind = BEGINNINGS.find(([, begin]) => beginning.startsWith(begin))?.[0];
  if (kind === 'office') {
    // Their parts have names of two bytes a letter.
    if (whole.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'locked-workbook';
    return whole.includes(Buffer.from('Workbook', 'utf16le')) ? 'old-workbook' : 'office';
  }
  if (kind !== 'zip') return kind;
  const names = beginning + whole.toString('latin1', Math.max(0, whole.length - END));
  return PARTS.find(([, part]) => part.test(names))?.[0] ?? 'zip';
}
