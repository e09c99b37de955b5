import { dateNamesOf } from './date-names.mjs';
import { LANGUAGES, TRANSLATED, localeOf } from './languages.mjs';
import { BUILT_IN, FETCHED, messageIds } from './message-parts.mjs';
import { readTranslations } from './read-translations.mjs';

/** Where the modules stand that are made of the translations. */
export const GENERATED = 'src/locale/generated';

const fromTranslations = '// Made by npm run localize from src/locale/xliff: change the translations there.\n';
const fromLanguages = '// Made by npm run localize from src/locale/languages.json: change the languages there.\n';

/**
 * All modules that are made of the translations and of the list of languages, by their paths: Ukrainian by part, each other
 * language as a whole, what loads these, what `Intl` is asked for, and the list of languages for the demo.
 *
 * @returns {Map<string, string>}
 */
export function generatedModules() {
  const ids = messageIds();
  const modules = new Map([
    [`${GENERATED}/locales.ts`, fromLanguages + localeTable()],
    ['demo/languages.js', fromLanguages + ownNames()],
  ]);
  const add = (path, code) => modules.set(`${GENERATED}/${path}.ts`, fromTranslations + code);
  for (const language of TRANSLATED) {
    const messages = [...readTranslations(language)];
    const of = (sources) => messages.filter(([id]) => sources.some((source) => ids[source].has(id)));
    if (language === 'uk')
      for (const [part, sources] of Object.entries(BUILT_IN)) add(`uk/${part}`, `export ${messageTable(of(sources))}`);
    else
      for (const [who, sources] of Object.entries(FETCHED))
        add(`${who}/${language}`, catalogueModule(language, of(sources)));
  }
  for (const who of Object.keys(FETCHED)) add(who, catalogueTable(who));
  return modules;
}

function messageTable(messages) {
  const lines = messages.map(([id, text]) => `  '${id}': \`${text}\`,\n`);
  return `const messages = {\n${lines.join('')}};\n`;
}

function catalogueModule(language, messages) {
  const dates = dateNamesOf(language);
  const importDates = dates ? "import { namedDates } from '../../../time/named-dates.js';\n" : '';
  const named = dates ? `,\n  dates: namedDates(${JSON.stringify(dates)})` : '';
  return `import type { Catalogue } from '../../catalogues.js';
${importDates}
${messageTable(messages)}
export const catalogue: Catalogue = {
  messages,
  plurals: ${JSON.stringify(pluralsOf(language))}${named},
};
`;
}

/** The plural categories in the order of CLDR, in which the forms of a message stand. */
function pluralsOf(language) {
  const order = ['zero', 'one', 'two', 'few', 'many', 'other'];
  const { pluralCategories } = new Intl.PluralRules(localeOf(language)).resolvedOptions();
  return order.filter((category) => pluralCategories.includes(category));
}

/** A table, because every bundler finds modules by their addresses, and few by a pattern of them. */
function catalogueTable(who) {
  const lines = TRANSLATED.filter((language) => language !== 'uk').map((language) => {
    const key = language.includes('-') ? `'${language}'` : language;
    return `  ${key}: () => import('./${who}/${language}.js'),\n`;
  });
  return `import type { LoadCatalogue } from '../catalogues.js';

export const catalogues: Readonly<Record<string, LoadCatalogue>> = {
${lines.join('')}};
`;
}

function localeTable() {
  const locales = Object.entries(LANGUAGES).filter(([, { locale }]) => locale);
  return `
/** What \`Intl\` is asked for to write in a language, where that is not the tag itself. */
export const locales: Readonly<Record<string, string>> = {
${locales.map(([language, { locale }]) => `  ${language}: '${locale}',\n`).join('')}};
`;
}

function ownNames() {
  const lines = Object.entries(LANGUAGES).map(
    ([language, { name }]) => `  ${/-/.test(language) ? `'${language}'` : language}: '${name}',\n`,
  );
  return `
/** All languages that the widgets speak, each by its own name: a browser may not know them all. */
export const languages = {
${lines.join('')}};
`;
}
