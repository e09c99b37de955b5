import { join, relative, resolve, sep } from 'node:path';
import { Failure } from '../../terminal/command.js';
import type { UiLanguage } from '../../../locale/ui-language.js';
import { folderMessages } from '../../folder/folder-messages.js';
import { ANNOUNCEMENTS } from '../../../announcement/announcement-folder.js';
import { SETTINGS_FILE } from '../../../site/settings.js';
import { folderWithSettings } from '../../folder/read-settings.js';
import { checkAnnouncements } from './check-announcements.js';
import type { Checked } from './checked.js';

/** Checks one announcement as a part of its folder: its links, its language and its clock are understood from there. */
export async function checkAnnouncement(file: string, language: UiLanguage): Promise<Checked[]> {
  const path = resolve(file);
  const folder = folderWithSettings(path);
  if (!folder || !path.startsWith(join(folder, ANNOUNCEMENTS) + sep))
    throw new Failure(folderMessages[language].outsideFolder(file));
  const checked = await checkAnnouncements(relative('', folder) || '.', language);
  const own = checked.filter(({ name }) => resolve(name) === path);
  const settings = checked.filter(({ name }) => resolve(name) === join(folder, SETTINGS_FILE));
  const isBroken = settings.some(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error'));
  return [...(isBroken ? settings : []), ...(own.length > 0 ? own : [{ name: file, diagnostics: [] }])];
}
