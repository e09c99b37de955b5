import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder;

/** A folder for what tests download, which does not belong among the files of whoever runs them; it goes with the run. */
export function downloadFolder() {
  if (folder) return folder;
  folder = mkdtempSync(join(tmpdir(), 'training-widgets-downloads-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  // Where GTK reads which folder is for downloads, if this one is named as that of the settings.
  writeFileSync(join(folder, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${folder}"\n`);
  return folder;
}
