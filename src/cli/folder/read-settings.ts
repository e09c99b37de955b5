import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ANNOUNCEMENTS, PAGES } from '../../announcement/announcement-folder.js';
import { decodeText } from '../../check/decode-text.js';
import type { UiLanguage } from '../../locale/ui-language.js';
import { parseSettings } from '../../site/parse-settings.js';
import { SETTINGS_FILE } from '../../site/settings.js';
import { foldName } from '../../announcement/disk-names.js';
import type { SiteObstacle } from '../../site/parse-settings.js';
import { ConfinedFolder, isLink, OUTSIDE, readWithin } from '../disk/confined-folder.js';
import { DiskError } from '../disk/disk-errors.js';
import { CACHE_FOLDER } from './folder-places.js';
import { Failure } from '../terminal/command.js';
import { folderMessages } from './folder-messages.js';

/**
 * Reads the settings of a folder. Throws a `Failure` where there are none.
 *
 * @param url Stands in for the one that they name.
 * @param output Where the site will be instead, as it was named on the command line.
 */
export function readSettings(
  folder: string,
  language: UiLanguage,
  url?: string,
  output?: string,
): ReturnType<typeof parseSettings> {
  const messages = folderMessages[language];
  const shown = relative('', folder) || '.';
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Failure(messages.noFolder(shown));
  const bytes = readWithin(folder, SETTINGS_FILE);
  if (!bytes) {
    const above = folderWithSettings(folder);
    throw new Failure(above ? messages.settingsAbove(relative('', above) || '.') : messages.noSettings(shown));
  }
  const whyNot = output === undefined ? (written: string) => whyNoSite(folder, written) : () => undefined;
  if (output !== undefined) checkNamedOutput(folder, output, language);
  return parseSettings(decodeText(bytes), { url, whyNoSite: whyNot });
}

/** The nearest folder above that has settings. */
export function folderWithSettings(folder: string): string | undefined {
  for (let above = dirname(resolve(folder)); ; above = dirname(above)) {
    if (existsSync(join(above, SETTINGS_FILE))) return above;
    if (above === dirname(above)) return undefined;
  }
}

/** Why a site cannot be in a folder that the settings name. */
function whyNoSite(folder: string, output: string): SiteObstacle | undefined {
  if (mixes(folder, resolve(folder, output))) return 'mixed';
  return isWithin(folder, output) ? undefined : 'outside';
}

/**
 * Whether a folder that the settings name is below theirs. Whoever may change the settings must not have files changed anywhere
 * else by that; nor in hidden folders, where version control and other programs keep what they run.
 */
function isWithin(folder: string, output: string): boolean {
  const path = relative(folder, resolve(folder, output)).replaceAll(sep, '/');
  const own = new ConfinedFolder(folder);
  const isHidden = path.split('/').some((name) => /^(\.|git~\d)/i.test(name));
  const place = isHidden ? undefined : own.find(path);
  return place !== undefined && !isLink(place);
}

/** Who called the command may have the site anywhere; but where a link of the folder leads, others have said. */
function checkNamedOutput(folder: string, output: string, language: UiLanguage): void {
  const [own, site] = [new ConfinedFolder(folder), resolve(output)];
  if (mixes(folder, site)) throw new Failure(folderMessages[language].mixedSite(output));
  if (!site.startsWith(own.root + sep)) return;
  const place = own.findAbsolute(site);
  if (place === undefined || isLink(place)) throw new DiskError(OUTSIDE, site);
}

/** Whether a site would be mixed with its own sources: it must be neither above them nor in one of their folders. */
function mixes(folder: string, site: string): boolean {
  const sources = [ANNOUNCEMENTS, PAGES, CACHE_FOLDER].map((name) => resolve(folder, name));
  return [resolve(folder), ...sources].some((one) => isIn(one, site)) || sources.some((one) => isIn(site, one));
}

/** Disks of two systems do not tell A from a. */
function isIn(path: string, folder: string): boolean {
  return `${foldName(path)}${sep}`.startsWith(`${foldName(folder)}${sep}`.replace(/[\\/]{2}$/, sep));
}
