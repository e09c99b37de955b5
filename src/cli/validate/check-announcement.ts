import { join, relative, resolve, sep } from 'node:path';
import { Failure } from '../command.js';
import type { Language } from '../language.js';
import { publishMessages } from '../publish/messages.js';
import { settingsAbove, SETTINGS_FILE } from '../publish/settings.js';
import { ANNOUNCEMENTS } from '../publish/source-files.js';
import { checkFolder } from './check-folder.js';
import type { Checked } from './report.js';

/** Checks one announcement as a part of its folder: its links, its language and its clock are understood from there. */
export async function checkAnnouncement(file: string, language: Language): Promise<Checked[]> {
  const path = resolve(file);
  const folder = settingsAbove(path);
  if (!folder || !path.startsWith(join(folder, ANNOUNCEMENTS) + sep))
    throw new Failure(publishMessages[language].outsideFolder(file));
  const checked = await checkFolder(relative('', folder) || '.', language);
  const own = checked.filter(({ name }) => resolve(name) === path);
  const settings = checked.filter(({ name }) => resolve(name) === join(folder, SETTINGS_FILE));
  const isBroken = settings.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  return [...(isBroken ? settings : []), ...(own.length > 0 ? own : [{ name: file, findings: [] }])];
}
