import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { litToItself } from '../../rollup/plugins/lit-to-itself.mjs';
import { litWithoutLit } from '../../rollup/plugins/lit-without-lit.mjs';

const FILES = [
  'node_modules/lit-html/lit-html.js',
  'node_modules/lit-element/lit-element.js',
  'node_modules/@lit/reactive-element/reactive-element.js',
];

/** What Rollup does when a plug-in calls its `error`. */
const rollup = {
  error(message) {
    throw new Error(message);
  },
};

/** Sends Lit's own files through the plug-in, as a build does, each first through `change`. */
function build(change) {
  const plugin = litToItself();
  const made = FILES.map(
    (file) => plugin.transform.call(rollup, change(readFileSync(file, 'utf8'), file), `/${file}`).code,
  );
  plugin.buildEnd.call(rollup);
  return made;
}

test('Lit is kept to itself', () => {
  for (const code of build((code) => code))
    assert.doesNotMatch(code, /Versions|createPolicy|PolyfillSupport|HydrateSupport/);
});

for (const [what, words, files] of [
  ['its version', /Versions/, FILES],
  ['its policy', /createPolicy/, FILES.slice(0, 1)],
  ['a hook for polyfills', /PolyfillSupport/, FILES],
  ['a hook for hydration', /HydrateSupport/, FILES.slice(1, 2)],
])
  for (const changed of files)
    test(`a build fails where ${changed} is written otherwise and would leave ${what} to the page`, () => {
      const change = (code, file) => (file === changed ? code.replace(words, 'somethingElse') : code);
      const name = changed.split('/').slice(1, -1).join('/');
      assert.throws(() => build(change), { message: new RegExp(`nothing to change: ${what} in ${name}$`) });
    });

test('a build that has failed already is not blamed on Lit', () => {
  litToItself().buildEnd.call(rollup, new Error('A mistake in the code'));
});

/** What a lazy part is given for `lit`. */
const lit = await import(
  `data:text/javascript,${encodeURIComponent(litWithoutLit().load(litWithoutLit().resolveId('lit')))}`
);

test('a build fails where the `css` of a lazy part is given a value', () => {
  const transform = (code) => litWithoutLit().transform.call(rollup, code, 'some.styles.js');
  assert.throws(() => transform('const a = css`p { color: ${red} }`;'), /`css`.*no values.*some\.styles\.js/);
  assert.equal(transform('const a = css`p { color: red }`; const b = html`<p>${a}</p>`;'), null);
});

test('the `css` of a lazy part makes a style sheet of its text', (context) => {
  class CSSStyleSheet {
    replaceSync(text) {
      this.text = text;
    }
  }
  globalThis.CSSStyleSheet = CSSStyleSheet;
  context.after(() => delete globalThis.CSSStyleSheet);
  const style = lit.css`p { color: red }`;
  assert.equal(style.cssText, 'p { color: red }');
  assert.equal(style.styleSheet.text, 'p { color: red }');
});
