// Brings the messages that stand in the code into the XLIFF files, and the translations there into modules: one per
// language and part, so that a page with a card does not carry the words of a programme. npm run localize
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { dateNamesOf } from './date-names.mjs';

const tool = 'node_modules/@lit/localize-tools/bin/lit-localize.js';
const generated = 'src/locale/generated';

const entries = {
  element: 'src/elements/training-element.ts',
  'training-event': 'src/elements/training-event/card.lazy.ts',
  'training-list': 'src/elements/training-list/list.lazy.ts',
  'training-agenda': 'src/elements/training-agenda/programme.lazy.ts',
  'training-news': 'src/elements/training-news/news.lazy.ts',
  article: 'src/templates/article.lazy.ts',
  month: 'src/elements/training-list/month.lazy.ts',
  'training-subscribe': 'src/elements/training-subscribe/training-subscribe.ts',
  controls: 'src/elements/controls.lazy.ts',
  calendar: 'src/templates/calendar-menu.lazy.ts',
  pages: 'src/pages/pages.ts',
};

/** Ukrainian is built in: each part brings what it says, beyond the few words that all elements have. */
const builtIn = Object.fromEntries(Object.keys(entries).map((part) => [part, [part]]));

/** Other languages are fetched by element, in one request each: all that an element and what it loads at once say. */
const fetched = {
  'training-event': ['element', 'training-event'],
  'training-list': ['element', 'training-list'],
  'training-agenda': ['element', 'training-agenda'],
  'training-news': ['element', 'training-news'],
  'training-subscribe': ['training-subscribe'],
  article: ['article'],
  month: ['month'],
  controls: ['controls'],
  calendar: ['calendar'],
  pages: ['element', 'pages', 'calendar'],
};

/** Where languages are named, their names are needed too. */
const namesLanguages = ['training-agenda', 'article', 'controls', 'pages'];

for (const step of ['extract', 'build']) execFileSync(process.execPath, [tool, step], { stdio: 'inherit' });

const ids = Object.fromEntries(Object.entries(entries).map(([part, entry]) => [part, messagesOf(entry)]));
for (const [part, own] of Object.entries(ids))
  // What all elements say comes first, and each part may take it for granted.
  if (part !== 'element') for (const id of ids.element) own.delete(id);

const languages = readdirSync('src/locale/xliff').map((file) => basename(file, '.xlf'));
const translated = Object.fromEntries(languages.map((language) => [language, readMessages(language)]));
rmSync(generated, { recursive: true });
for (const language of languages) writeLanguage(language);
for (const part of Object.keys(fetched)) if (part !== 'pages') writeLoader(part);
writePagesTable();

/** The translations of a language, by id, each as the body of a template literal. */
function readMessages(language) {
  const code = readFileSync(`${generated}/${language}.ts`, 'utf8');
  return new Map(
    [...code.matchAll(/^\s*'([\w.]+)': (?:str)?`((?:[^`\\]|\\.)*)`,$/gm)].map(([, id, text]) => [
      id,
      text.replace(/\$\{(\d)\}/g, '{$1}'),
    ]),
  );
}

function writeLanguage(language) {
  mkdirSync(`${generated}/${language}`, { recursive: true });
  const isBuiltIn = language === 'uk';
  for (const [part, sources] of Object.entries(isBuiltIn ? builtIn : fetched)) {
    const lines = [...translated[language]]
      .filter(([id]) => sources.some((source) => ids[source].has(id)))
      .map(([id, text]) => `'${id}': \`${text}\`,`);
    const messages = `export const messages = {\n${lines.map((line) => `  ${line}\n`).join('')}};\n`;
    writeModule(`${language}/${part}`, isBuiltIn ? messages : catalogueOf(language, part, messages));
  }
}

function catalogueOf(language, part, messages) {
  const names = dateNamesOf(language);
  const { languages, ...dates } = names ?? {};
  const needed = namesLanguages.includes(part) ? { ...dates, languages } : dates;
  const importDates = names ? "import { namedDates } from '../../../time/named-dates.js';\n" : '';
  const named = names ? `,\n  dates: namedDates(${JSON.stringify(needed)})` : '';
  return `import type { Catalogue } from '../../catalogues.js';
${importDates}
${messages.replace('export ', '')}
export const catalogue: Catalogue = {
  messages,
  plurals: ${JSON.stringify(pluralsOf(language))}${named},
};
`;
}

/** The plural categories in the order of CLDR, in which the forms of a message stand. */
function pluralsOf(language) {
  const locale = { cnr: 'sr-Latn-ME', crh: 'tr' }[language] ?? language;
  const order = ['zero', 'one', 'two', 'few', 'many', 'other'];
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  return order.filter((category) => pluralCategories.includes(category));
}

/** A pattern of addresses rather than a table of them, which every card would carry: bundlers find the modules by it. */
function writeLoader(part) {
  writeModule(
    `load/${part}`,
    `import type { LoadCatalogue } from '../../catalogues.js';

export const load: LoadCatalogue = (language) =>
  import(\`../\${language}/${part}.js\`) as ReturnType<LoadCatalogue>;
`,
  );
}

/** What the command loads of a site's languages: as a table, because it is bundled, and by a bundler that needs one. */
function writePagesTable() {
  const lines = languages
    .filter((language) => language !== 'uk')
    .map((language) => `  '${language}': () => import('../${language}/pages.js'),`);
  writeModule(
    'load/pages',
    `import type { Catalogue } from '../../catalogues.js';

export const pages: Readonly<Record<string, () => Promise<{ catalogue: Catalogue }>>> = {
${lines.join('\n')}
};
`,
  );
}

function writeModule(path, code) {
  mkdirSync(dirname(`${generated}/${path}`), { recursive: true });
  const origin = '// Made by npm run localize from src/locale/xliff: change the translations there.\n';
  writeFileSync(`${generated}/${path}.ts`, origin + code);
}

/** The ids of all messages in a module and in what it imports, but for what it loads later. */
function messagesOf(entry) {
  const ids = new Set();
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, id] of code.matchAll(/\bid: '([\w]+\.[\w]+)'/g)) ids.add(id);
    for (const [, path] of code.matchAll(/^(?:import|export) (?!type)[^;]*?from '(\.[^']+)\.js';/gm))
      if (!path.includes('/generated/')) visit(`${join(dirname(file), path)}.ts`);
  };
  visit(entry);
  return ids;
}
