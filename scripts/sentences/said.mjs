// Everything that is said to those who publish, in both languages, by the compiled modules.
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { FINDINGS, NUMBERS, VALUES } from './samples.mjs';
import { textModules } from './text-modules.mjs';

/**
 * @typedef {object} Said
 * @property {string} file The module.
 * @property {string} name The message, such as `messages.clean`.
 * @property {string} en Empty where nothing is said.
 * @property {string} uk
 */

/** @returns {Promise<Said[]>} In the order of the modules. */
export async function everythingSaid() {
  const composed = await composers();
  const said = [];
  for (const { file } of textModules().filter(({ hasTables }) => hasTables)) {
    for (const [name, value] of Object.entries(await builtModule(file))) {
      const rows = composed.get(value)?.() ?? inTablesOf(value, name);
      said.push(...unique(rows).map((row) => ({ file, ...row })));
    }
  }
  return said;
}

function builtModule(file) {
  return import(pathToFileURL(`build/${file.replace(/ts$/, 'js')}`).href);
}

/** Tables whose texts have places to fill: what is said is made as the program makes it. */
async function composers() {
  const { explain, findingTexts } = await builtModule('src/check/explain.ts');
  const { answers, answerText } = await builtModule('src/cli/serving/answers.ts');
  const { server: preview } = await builtModule('src/cli/commands/preview/serve-site.ts');
  const { server: studio } = await builtModule('src/cli/commands/studio/serve-studio.ts');
  const finding = (name, code, expected, received, syntax) =>
    both(name, (language) => explain({ code, path: 'items[0].url', expected, received }, language, syntax).text);
  const kinds = (name, syntax) =>
    Object.keys(findingTexts.en[name]).map((kind) =>
      // What the JSON parser misses begins with a capital.
      finding(`${name}.${kind}`, /^[A-Z]/.test(kind) ? 'not-json' : 'wrong-type', kind, '"…"', syntax),
    );

  const findings = () => [
    ...Object.keys(findingTexts.en.codes).map((code) => finding(code, code, ...sampleOf(code))),
    ...kinds('kinds', 'json'),
    ...kinds('kindsInYaml', 'yaml'),
  ];
  const refusals = () =>
    Object.keys(answers.en).flatMap((name) =>
      [preview, studio].map((server) => both(name, (language) => answerText(name, server, language))),
    );
  return new Map([
    [findingTexts, findings],
    [answers, refusals],
  ]);
}

function sampleOf(code) {
  if (!FINDINGS[code]) throw new Error(`scripts/sentences/samples.mjs has no finding “${code}”.`);
  return FINDINGS[code];
}

function both(name, say) {
  return { name, en: say('en'), uk: say('uk') };
}

/** What the tables say that are found in a value. */
function inTablesOf(value, name) {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'uk' in value) return sentencesOf(value.en, value.uk, name);
  return Object.entries(value).flatMap(([key, inner]) => inTablesOf(inner, `${name}.${key}`));
}

/** What one entry says in both languages; a table of texts, a text, or a function that makes one. */
function sentencesOf(en, uk, name) {
  if (typeof (en ?? uk) === 'function') {
    const calls = argumentsFor(en ?? uk, name.split('.').at(-1));
    return calls.flatMap((args) => sentencesOf(en?.(...args), uk?.(...args), name));
  }
  if (typeof (en ?? uk) === 'object')
    return [...new Set([...Object.keys(en ?? {}), ...Object.keys(uk ?? {})])].flatMap((key) =>
      sentencesOf(en?.[key], uk?.[key], `${name}.${key}`),
    );
  return [{ name, en: en ?? '', uk: uk ?? '' }];
}

/** Every way in which a message has to be asked, so that all that it can say is said. */
function argumentsFor(message, name) {
  const parameters = parametersOf(message);
  const most = Math.max(1, ...parameters.map((parameter) => numbersFor(name, parameter)?.length ?? 0));
  return Array.from({ length: most }, (_, round) => round).flatMap((round) =>
    parameters.reduce(
      (calls, parameter) => {
        const numbers = numbersFor(name, parameter);
        const values = numbers ? [numbers[Math.min(round, numbers.length - 1)]] : valuesFor(name, parameter);
        return calls.flatMap((call) => values.map((value) => [...call, value]));
      },
      [[]],
    ),
  );
}

function parametersOf(message) {
  const [statement] = ts.createSourceFile('message.js', `(${message})`, ts.ScriptTarget.Latest, true).statements;
  return statement.expression.expression.parameters.map((parameter) => parameter.name.getText());
}

function numbersFor(name, parameter) {
  return NUMBERS[`${name}.${parameter}`] ?? NUMBERS[parameter];
}

function valuesFor(name, parameter) {
  const values = VALUES[`${name}.${parameter}`] ?? VALUES[parameter];
  if (!values) throw new Error(`scripts/sentences/samples.mjs has no value for “${parameter}” of “${name}”.`);
  return values;
}

/** What is said in the same words of several values stands once. */
function unique(rows) {
  return [...new Map(rows.map((row) => [`${row.name}\n${row.en}\n${row.uk}`, row])).values()];
}
