// The languages that the widgets speak: one list, of which all others are made.
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Language
 * @property {string} name What its speakers call it.
 * @property {string} [locale] What `Intl` is asked for, if that is not the tag itself. English without a country is written
 *   the European way, as its readers here do; no engine knows Crimean Tatar, whose numbers are written as in Turkish.
 * @property {true} [namedDates] That it brings the names for its dates, because some browsers have none.
 */

/** @type {Record<string, Language>} By their tags. */
export const LANGUAGES = JSON.parse(readFileSync('src/locale/languages.json', 'utf8'));

/** The languages that messages are translated into: all but that of the code. */
export const TRANSLATED = Object.keys(LANGUAGES)
  .filter((language) => language !== 'en')
  .sort();

/** What `Intl` is asked for to write in a language. */
export function localeOf(language) {
  return LANGUAGES[language].locale ?? language;
}
