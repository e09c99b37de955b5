/**
 * A Rollup plugin for the lazy parts of the one-file build: gives them Lit's `html`, `nothing` and `css` without Lit, which the
 * one file has already. A template is only a description, in the form that every Lit 3 renders
 * (https://github.com/lit/lit/blob/main/packages/lit-html/src/lit-html.ts, `TemplateResult`).
 *
 * @returns {import('rollup').Plugin}
 */
export function litWithoutLit() {
  return {
    name: 'lit-without-lit',
    resolveId: (id) => (id === 'lit' ? '\0lit' : null),
    load: (id) =>
      id === '\0lit'
        ? `export const html = (strings, ...values) => ({ ['_$litType$']: 1, strings, values });
           export const nothing = Symbol.for('lit-nothing');
           export const css = ([text]) => {
             const styleSheet = new CSSStyleSheet();
             styleSheet.replaceSync(text);
             return { cssText: text, styleSheet };
           };`
        : null,
  };
}
