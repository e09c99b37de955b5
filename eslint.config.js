import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import regexp from 'eslint-plugin-regexp';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** What a strict policy of the host would block, or an untrusted feed could use: see docs/decisions. */
const forbidden = [
  {
    selector: "TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/\\sstyle=|<style/]",
    message: 'No styles in templates: a strict CSP blocks them. Use a class, or style.setProperty.',
  },
  {
    selector:
      'ImportSpecifier[imported.name=/^(unsafe|styleMap$)/], ImportDeclaration[source.value=/unsafe-|style-map/]',
    message: 'Untrusted HTML goes through src/content, and styles into style sheets.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc|insertAdjacentHTML|setHTMLUnsafe|parseFromString|' +
      'createContextualFragment|cookie)$/]',
    message: 'Text becomes nodes in src/content only, and nothing is kept on a reader’s device unasked.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=1]:not([arguments.0.type='Literal'])",
    message: 'Dates from a feed are read by parseWallTime: Date differs by engine and by zone.',
  },
];

/** Projects of other frameworks, whose packages are not installed here: their own compilers check their types. */
const INTEGRATION = ['tests/integration/**'];

const without = (word) => forbidden.filter(({ selector }) => !selector.includes(word));

export default defineConfig([
  globalIgnores([
    'src/check/generated/',
    'build/',
    'dist/',
    'cdn/',
    'bin/',
    'studio/',
    'release/',
    'src/locale/generated/',
    'types/',
    'tests/fixtures/',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    ignores: INTEGRATION,
    extends: [
      tseslint.configs.recommendedTypeChecked,
      lit['flat/recommended'],
      wc['flat/best-practice'],
      { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
    ],
    languageOptions: { parserOptions: { projectService: true }, globals: globals.browser },
    settings: { wc: { elementBaseClasses: ['LitElement', 'TrainingElement', 'FilteredElement'] } },
    rules: {
      'no-restricted-syntax': ['error', ...forbidden],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Its lists are drawn without markers, and then WebKit takes a list for none unless it says so.
      'lit-a11y/no-redundant-role': 'off',
      // The base class always has them: LitElement.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // Its types let `equal` return a promise, which it does for pieces of HTML only.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: '@types/chai' }] },
      ],
    },
  },
  {
    // Most texts are somebody else's: no expression may take longer over one than its length tells.
    files: ['src/**', 'scripts/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false, ignoreSticky: true }],
    },
  },
  { files: ['src/cli/**'], languageOptions: { globals: globals.node } },
  // The one place that may make dates of numbers, and the one that may make nodes of text.
  { files: ['src/time/**'], rules: { 'no-restricted-syntax': ['error', ...without('Date')] } },
  { files: ['src/content/**'], rules: { 'no-restricted-syntax': ['error', ...without('innerHTML')] } },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // The assertions of chai are typed as promises by one of its plugins.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  { files: ['**/*.mjs', '**/*.js'], languageOptions: { globals: globals.node } },
  {
    files: ['tests/integration/**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    languageOptions: { globals: globals.browser },
  },
  {
    files: [
      'demo/**/*.js',
      'tests/support/watch.js',
      'scripts/testing/integration/in-page.mjs',
      'tests/integration/{plain-html,turbo}/site/*.js',
    ],
    languageOptions: { globals: globals.browser },
  },
]);
