// Made by npm run localize from src/locale/languages.json: change the languages there.

/** What `Intl` is asked for to write in a language, where that is not the tag itself. */
export const locales: Readonly<Record<string, string>> = {
  en: 'en-GB',
  cnr: 'sr-Latn-ME',
  crh: 'tr-x-crh',
};
