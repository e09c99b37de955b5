// Which modules speak to those who publish, and what is written in them: by the sources, so that none is forgotten.
import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';

/** What is read and not said, the words of the widgets, and what is made of them. */
const NOT_SAID = [
  'src/locale/',
  'src/announcement/column-synonyms.ts',
  'src/announcement/field-synonyms.ts',
  'src/announcement/informal-dates.ts',
  'src/announcement/link-target.ts',
  'src/announcement/online-place.ts',
  'src/announcement/write/file-name.ts',
  'src/announcement/yes-or-no.ts',
  'src/describe/',
  'src/import/formats/table/dates.ts',
];

/**
 * @typedef {object} TextModule
 * @property {string} file In `src`.
 * @property {boolean} hasTables Whether it joins both languages: `{ en: …, uk: … }`.
 * @property {{ en: string[], uk: string[] }} pieces What stands between the values of its texts.
 */

/** @returns {TextModule[]} */
export function textModules() {
  return readdirSync('src', { recursive: true })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !NOT_SAID.some((path) => file.startsWith(path)))
    .sort()
    .map(readModule)
    .filter(({ hasTables, pieces }) => hasTables || pieces.en.length + pieces.uk.length > 0);
}

function readModule(file) {
  const text = readFileSync(file, 'utf8');
  const isEnglish = file.endsWith('.en.ts');
  const module = { file, hasTables: false, pieces: { en: [], uk: [] } };
  if (isEnglish || /[а-яіїєґ]|\buk\b/i.test(text))
    look(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), isEnglish);
  return module;

  function look(node, inEnglish) {
    if (isTable(node)) module.hasTables = true;
    const said = isText(node) ? node.text : '';
    if (/[а-яіїєґ]/i.test(said)) module.pieces.uk.push(...piecesOf(said));
    // A single word may be a value that is compared.
    else if (inEnglish && /[a-z]{2} [a-z]/i.test(said)) module.pieces.en.push(...piecesOf(said));
    ts.forEachChild(node, (child) => look(child, inEnglish || (isTable(node.parent) && nameOf(node) === 'en')));
  }
}

/** An object of which the keys are the languages. */
function isTable(node) {
  if (!node || !ts.isObjectLiteralExpression(node)) return false;
  const names = node.properties.map(nameOf);
  return names.includes('en') && names.includes('uk');
}

function nameOf(node) {
  return node.name && ts.isIdentifier(node.name) ? node.name.text : undefined;
}

function isText(node) {
  return ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node);
}

function piecesOf(text) {
  return text.split(/\{\w+\}/).filter((piece) => /\p{L}/u.test(piece));
}
