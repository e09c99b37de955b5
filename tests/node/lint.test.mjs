import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Linter } from 'eslint';
import config from '../../eslint.config.js';

/** The rules of our own that hold for a file of the library, by the last entry that names it. */
const rulesFor = (folder) =>
  config
    .filter(({ files, rules }) => rules?.['no-restricted-syntax'] && [`${folder}/**`, '**/*.ts'].includes(files?.[0]))
    .at(-1).rules;

const complaints = (code, folder = 'src/templates') => {
  const rules = { 'no-restricted-syntax': rulesFor(folder)['no-restricted-syntax'] };
  return new Linter().verify(code, [{ rules }]).length;
};

const FORBIDDEN = [
  'html`<p style="color: red"></p>`',
  'html`<style>p { color: red }</style>`',
  "import { unsafeHTML } from 'lit/directives/unsafe-html.js';",
  "import * as all from 'lit/directives/unsafe-svg.js';",
  "import { styleMap } from 'lit/directives/style-map.js';",
  "import { unsafeStatic } from 'lit/static-html.js';",
  'element.innerHTML = text;',
  "element.insertAdjacentHTML('beforeend', text);",
  "document.cookie = 'a=b';",
];

for (const code of FORBIDDEN)
  test(`the linter refuses ${code}`, () => {
    assert.ok(complaints(code) > 0);
  });

test('the linter lets the sanitiser make nodes of text, and nothing else there', () => {
  assert.equal(complaints('element.innerHTML = text;', 'src/content'), 0);
  assert.ok(complaints("import { unsafeHTML } from 'lit/directives/unsafe-html.js';", 'src/content') > 0);
});

test('the linter refuses expressions that take the square of a text’s length', () => {
  const { plugins, rules } = config.find(({ rules = {} }) => 'regexp/no-super-linear-move' in rules);
  const found = (code) => new Linter().verify(code, [{ plugins, rules }]).map(({ ruleId }) => ruleId);
  assert.deepEqual(found("text.replace(/ +$/, '');"), ['regexp/no-super-linear-move']);
  assert.deepEqual(found('/^(?:a+)+$/.test(text);'), ['regexp/no-super-linear-backtracking']);
  assert.deepEqual(found("text.replace(/(?<! ) +$/, '');"), []);
});
