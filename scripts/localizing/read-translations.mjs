import { XLIFF, makeLocalizer } from './localizer.mjs';

/**
 * The translations of a language by the ids of the messages, each as the body of a template literal, in the order of their
 * ids. A value is the number that it has in the English: `{0}`.
 *
 * @returns {Map<string, string>} Without what is not translated: it is said in English.
 */
export function readTranslations(language, folder = XLIFF) {
  const { translations } = makeLocalizer({ languages: [language], folder }).readTranslationsSync();
  const all = [...(translations.get(language) ?? [])].filter(({ contents }) => contents.length > 0);
  return new Map(
    all
      .sort((one, other) => one.name.localeCompare(other.name))
      .map(({ name, contents }) => [name, contents.map(bodyOf).join('')]),
  );
}

function bodyOf(content) {
  if (typeof content === 'string') return content.replace(/[\\`$]/g, '\\$&');
  // Two values beside each other are one placeholder for the tool, and could not be told apart.
  if (!/^\$\{[^{}]+\}$/.test(content.untranslatable)) throw new Error(`“${content.untranslatable}” is not one value`);
  return `{${content.index}}`;
}
