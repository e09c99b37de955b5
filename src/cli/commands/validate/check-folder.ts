import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Translated, UiLanguage } from '../../../locale/ui-language.js';
import { SETTINGS_FILE } from '../../../site/settings.js';
import { Failure } from '../../terminal/command.js';
import { folderMessages } from '../../folder/folder-messages.js';
import { folderWithSettings } from '../../folder/read-settings.js';
import { readInput } from '../../input/read-input.js';
import { checkAnnouncements } from './check-announcements.js';
import { checkInput } from './check-input.js';
import type { Checked } from './checked.js';

export const messages: Translated<{ nothing: (folder: string) => string }> = {
  en: {
    nothing: (folder) =>
      `In ${folder} there is neither a training-widgets.yaml nor a feed (*.json). To make a folder with examples: training-widgets init`,
  },
  uk: {
    nothing: (folder) =>
      `У ${folder} немає ні training-widgets.yaml, ні стрічок (*.json). Створити теку з прикладами: training-widgets init`,
  },
};

/** Checks a folder of announcements as `build` reads it; a folder without settings, feed by feed. */
export async function checkFolder(folder: string, language: UiLanguage): Promise<Checked[]> {
  if (existsSync(join(folder, SETTINGS_FILE))) return checkAnnouncements(folder, language);
  const feeds = feedsIn(folder);
  const above = folderWithSettings(folder);
  if (feeds.length === 0 && above)
    throw new Failure(folderMessages[language].settingsAbove(relative('', above) || '.'));
  if (feeds.length === 0) throw new Failure(messages[language].nothing(folder));
  const checked: Checked[] = [];
  for (const name of feeds) checked.push({ name, diagnostics: checkInput(await readInput(name, language)) });
  return checked;
}

/** The JSON files below that say of themselves that they are feeds. */
function feedsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
      if (entry.isDirectory()) return feedsIn(path);
      // A link may lead to what is nobody's business here.
      return entry.isFile() &&
        entry.name.endsWith('.json') &&
        readFileSync(path, 'utf8').includes('jsonfeed.org/version/')
        ? [path]
        : [];
    });
}
