import { join } from 'node:path';
import type { AnnouncementFiles } from '../../../announcement/write/announcement-files.js';
import type { JsonFeedItem } from '../../../feed/format.js';
import { Failure, type Task } from '../../terminal/command.js';
import { ConfinedFolder, statsAt, writeNew } from '../../disk/confined-folder.js';
import { DiskError } from '../../disk/disk-errors.js';
import { makeFolder } from '../../disk/make-folder.js';
import { ANNOUNCEMENTS } from '../../../announcement/announcement-folder.js';
import { importMessages } from './import-messages.js';

/** Writes what is not there yet; returns how many files that were, and the folder that they are in. */
export function writeAnnouncements(
  items: readonly JsonFeedItem[],
  files: AnnouncementFiles,
  to: string,
  { language, terminal }: Pick<Task, 'language' | 'terminal'>,
): { folder: string; written: number } {
  const say = importMessages[language];
  const folder = join(to, ANNOUNCEMENTS);
  const progress = terminal.progress(say.writing, items.length);
  let written = 0;
  const own = new ConfinedFolder(to);
  try {
    makeFolder(own.folderAt(ANNOUNCEMENTS));
    for (const item of items) {
      for (const { name, text } of files.toFiles(item)) {
        const path = join(folder, name);
        const place = own.at(`${ANNOUNCEMENTS}/${name}`);
        // Somebody may have gone on with it.
        if (statsAt(place)) terminal.warn(say.kept(path));
        else {
          writeNew(place, text);
          written++;
        }
      }
      progress.step();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code || error instanceof DiskError) throw error;
    throw new Failure(say.cannotWrite(folder, code));
  } finally {
    progress.stop();
  }
  return { folder, written };
}
