/** Names of files and folders that a site can keep on the disk of any system, and on any server. */

/** Why a name cannot be kept everywhere. */
export type NameFault = 'device' | 'end' | 'control' | 'long';

/** How many bytes of UTF-8 a name may have, its ending included: the least of what systems in use allow. */
export const MOST_BYTES = 255;

/** What Windows keeps for its devices, whatever follows a dot (learn.microsoft.com, “Naming Files, Paths, and Namespaces”). */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³])\s*(\.|$)/i;

/** Why a name, without folders, cannot be kept everywhere; undefined for one that can. */
export function nameFault(name: string): NameFault | undefined {
  if (DEVICE.test(name)) return 'device';
  // Windows leaves these out, and finds the file no more.
  if (/[\s.]$/.test(name)) return 'end';
  if (/\p{Cc}/u.test(name)) return 'control';
  return isLong(name) ? 'long' : undefined;
}

function isLong(name: string): boolean {
  // No letter takes more than three bytes for each of its UTF-16 units.
  return name.length * 3 > MOST_BYTES && new TextEncoder().encode(name).length > MOST_BYTES;
}

/** A path as disks compare it that tell neither A from a nor one way of writing é from another. */
export function foldName(path: string): string {
  if (/^[\0-\x7f]*$/.test(path)) return path.toLowerCase();
  return path.normalize('NFC').toLowerCase().replaceAll('ς', 'σ').replaceAll('ſ', 's').normalize('NFC');
}
