import { isSwitch, wordsOf } from './attribute-type.mjs';
import { customElements } from './custom-elements.mjs';

/** What VS Code proposes in HTML: https://github.com/microsoft/vscode-custom-data */
export function htmlData(manifest) {
  return {
    version: 1.1,
    tags: customElements(manifest).map(({ tagName, summary, description, attributes }) => ({
      name: tagName,
      description: markdown(summary, description),
      attributes: attributes.map(describeAttribute),
    })),
  };
}

function describeAttribute({ name, description, type, default: usual }) {
  const words = wordsOf(type.text);
  const known = usual && wordsOf(usual)[0];
  return {
    name,
    description: markdown(description, known && `Without it: \`${known}\`.`),
    ...(words.length > 0 && { values: words.map((word) => ({ name: word })) }),
    // The editor's own name for what has no value.
    ...(words.length === 0 && isSwitch(type.text) && { valueSet: 'v' }),
  };
}

function markdown(...paragraphs) {
  return { kind: 'markdown', value: paragraphs.filter(Boolean).join('\n\n') };
}
