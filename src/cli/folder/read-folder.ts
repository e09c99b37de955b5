import {
  ANNOUNCEMENTS,
  PAGES,
  toAnnouncementFolder,
  type AnnouncementFolder,
  type MisplacedFile,
} from '../../announcement/announcement-folder.js';
import { listFiles } from './list-files.js';

/** Looks through a folder of announcements, without opening any file. */
export function readFolder(folder: string): AnnouncementFolder {
  const misplaced: MisplacedFile[] = [];
  const report = (file: MisplacedFile) => void misplaced.push(file);
  const written = listFiles(folder, ANNOUNCEMENTS, report);
  const pages = listFiles(folder, PAGES, report);
  return toAnnouncementFolder(written, pages, misplaced);
}
