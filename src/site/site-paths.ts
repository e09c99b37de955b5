import { folderOf, toAddress } from '../announcement/site-address.js';
import type { Settings } from './settings.js';

/** Where the pages of a language are, from the site's root: `en/`; those of the first language are at the root. */
export function languageFolder(language: string, { languages }: Pick<Settings, 'languages'>): string {
  return language === languages[0] ? '' : `${language}/`;
}

/** The folder of an announcement in a language, from the site's root: `en/first-training/`. */
export function itemFolder(id: string, language: string, settings: Pick<Settings, 'languages'>): string {
  return `${languageFolder(language, settings)}${folderOf(id)}/`;
}

/** The same as an address. */
export function itemAddress(id: string, language: string, settings: Pick<Settings, 'languages'>): string {
  return toAddress(itemFolder(id, language, settings));
}

/** From a folder of the site to its root: `../` of `en/`. */
export function rootFrom(folder: string): string {
  return '../'.repeat(folder.split('/').length - 1);
}

/** The language of those of an announcement's pages that speakers of a language are led to. */
export function spokenLanguage(
  language: string,
  { languages }: { readonly languages: readonly string[] },
  settings: Pick<Settings, 'languages'>,
): string {
  return languages.includes(language) ? language : settings.languages[0];
}
