import { wordsFor } from '../locale/words.js';
import type { PageSetting } from '../pages/page-setting.js';
import type { Settings } from './settings.js';
import { languageFolder, rootFrom } from './site-paths.js';

const known = new WeakMap<Settings, Map<string, PageSetting>>();

/**
 * How everything is described that stays: at no moment, and on the clock of the training; addresses of the site as the page
 * of an announcement has them. Always the same object for a language, so that what is described is described once.
 */
export function settingFor(language: string, settings: Settings): PageSetting {
  let ofSettings = known.get(settings);
  if (!ofSettings) known.set(settings, (ofSettings = new Map<string, PageSetting>()));
  let setting = ofSettings.get(language);
  if (!setting) ofSettings.set(language, (setting = makeSetting(language, settings)));
  return setting;
}

function makeSetting(language: string, settings: Settings): PageSetting {
  const root = `../${rootFrom(languageFolder(language, settings))}`;
  const { url, timeZone } = settings;
  return {
    words: wordsFor(language),
    language,
    now: 0,
    viewerZone: timeZone,
    // Relative, so that the pages also work before they are where they will be.
    addressOf: (address) => (address.startsWith(url) ? root + address.slice(url.length) : address),
  };
}
