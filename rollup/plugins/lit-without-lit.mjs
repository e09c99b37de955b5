/** A value in the template of a style sheet: nothing would be made of it. */
const STYLES_WITH_VALUE = /\bcss`[^`]*\$\{/;

const IN_ITS_PLACE = {
  '\0lit': `
    export const html = (strings, ...values) => ({ ['_$litType$']: 1, strings, values });
    export const nothing = Symbol.for('lit-nothing');
    export const noChange = Symbol.for('lit-noChange');
    export const css = ([text]) => {
      const styleSheet = new CSSStyleSheet();
      styleSheet.replaceSync(text);
      return { cssText: text, styleSheet };
    };`,
  '\0directive-helpers': `export const isSingleExpression = (part) => part.strings === undefined;`,
};

/**
 * A Rollup plugin for the lazy parts of the one-file build: gives them what they use of Lit without Lit itself, which the one
 * file has already. A template is only a description, in the form that every Lit 3 renders
 * (https://github.com/lit/lit/blob/main/packages/lit-html/src/lit-html.ts, `TemplateResult`). A directive is a class that
 * knows nothing of Lit but for one question (`packages/lit-html/src/directive-helpers.ts`, `isSingleExpression`).
 *
 * @returns {import('rollup').Plugin}
 */
export function litWithoutLit() {
  return {
    name: 'lit-without-lit',
    resolveId: (id) => (id === 'lit' ? '\0lit' : id.endsWith('/directive-helpers.js') ? '\0directive-helpers' : null),
    load: (id) => IN_ITS_PLACE[id] ?? null,
    transform(code, id) {
      if (STYLES_WITH_VALUE.test(code))
        this.error(`The \`css\` of a lazy part takes no values, and ${id} gives it one.`);
      return null;
    },
  };
}
