/** Files that people give although no feed, calendar or export is in them, or only packed. */
export type BinaryKind = 'gzip' | 'zip' | 'document' | 'table' | 'pdf' | 'picture' | 'office';

/** By the bytes that such files begin with. */
const BEGINNINGS: readonly (readonly [BinaryKind, string])[] = [
  ['gzip', '\x1f\x8b'],
  ['zip', 'PK\x03\x04'],
  ['pdf', '%PDF-'],
  // Documents, tables and messages of Microsoft's older programs.
  ['office', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['document', '{\\rtf'],
  ['picture', '\x89PNG'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
];

/** What a file is whose bytes are no text; undefined where they may be one. */
export function binaryKindOf(bytes: Uint8Array): BinaryKind | undefined {
  const beginning = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', 0, 8000);
  const kind = BEGINNINGS.find(([, begin]) => beginning.startsWith(begin))?.[0];
  if (kind !== 'zip') return kind;
  // Newer documents are archives, whose files have telling names.
  if (/word\/|opendocument\.text/.test(beginning)) return 'document';
  return /xl\/|opendocument\.spreadsheet/.test(beginning) ? 'table' : 'zip';
}
