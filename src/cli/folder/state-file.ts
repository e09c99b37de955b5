import type { UiLanguage } from '../../locale/ui-language.js';
import { parseState, type KnownState } from '../../site/published-state.js';
import { readWithin } from '../disk/confined-folder.js';
import { Failure } from '../terminal/command.js';
import { folderMessages } from './folder-messages.js';

/** What has to be known from the last build on any machine: it belongs into version control, beside the announcements. */
export const STATE_FILE = 'training-widgets.lock.json';

/** Throws a `Failure` where the file is broken: without it, what has been published could vanish. */
export function readState(folder: string, language: UiLanguage): KnownState {
  const bytes = readWithin(folder, STATE_FILE);
  if (!bytes) return { items: new Map() };
  const state = parseState(bytes.toString('utf8'));
  if (!state) throw new Failure(folderMessages[language].brokenState(STATE_FILE));
  return state;
}
