import MagicString from 'magic-string';
import { withMap } from './with-map.mjs';

/**
 * A Rollup plugin that folds the line breaks and indentation of template literals into single spaces, and the spaces of
 * style sheets altogether, with their comments. Both are written to be read; a reader's browser need not download how
 * they are laid out.
 *
 * @returns {import('rollup').Plugin}
 */
export function collapseTemplates() {
  return {
    name: 'collapse-templates',
    transform(code, id) {
      if (!/\/build\/src\//.test(id)) return null;
      const edits = [];
      walk(this.parse(code), (node) => {
        const isStyle = node.type === 'TaggedTemplateExpression' && node.tag.name === 'css';
        if (isStyle) edits.push(...node.quasi.quasis.map((part) => [part, foldStyle]));
        else if (node.type === 'TemplateElement') edits.push([node, foldLines]);
        return !isStyle;
      });
      const folded = new MagicString(code);
      for (const [{ start, end }, fold] of edits)
        if (end > start) folded.update(start, end, fold(code.slice(start, end)));
      return withMap(folded);
    },
  };
}

const foldLines = (text) => text.replace(/\s*\n\s*/g, ' ');

const foldStyle = (text) =>
  text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/([ :(,-])0\./g, '$1.')
    .trim();

function walk(node, visit) {
  if (!visit(node)) return;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (child?.type) walk(child, visit);
  }
}
