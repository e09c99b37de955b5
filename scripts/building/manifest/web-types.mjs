import { isNumber, isSwitch, wordsOf } from './attribute-type.mjs';
import { customElements } from './custom-elements.mjs';

/** What editors of JetBrains propose: https://github.com/JetBrains/web-types */
export function webTypes(manifest, { name, version }) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: { html: { elements: customElements(manifest).map(describeElement) } },
  };
}

function describeElement({ tagName, summary, description, attributes, members, events, slots, ...css }) {
  return {
    name: tagName,
    description: [summary, description].filter(Boolean).join('\n\n'),
    attributes: attributes.map(describeAttribute),
    slots,
    js: {
      properties: members
        .filter(({ kind }) => kind === 'field')
        .map(({ name, description: sentence, type, readonly }) => ({
          name,
          description: sentence,
          type: type.text,
          'read-only': readonly,
        })),
      events: events.map(({ name, description: sentence, type }) => ({ name, description: sentence, type: type.text })),
    },
    css: { properties: css.cssProperties, parts: css.cssParts },
  };
}

function describeAttribute({ name, description, type, default: usual }) {
  return { name, description, default: usual && wordsOf(usual)[0], value: describeValue(type.text) };
}

function describeValue(type) {
  const words = wordsOf(type);
  if (isSwitch(type)) return words.length > 0 ? { type, required: false } : { kind: 'no-value', type };
  // In HTML a number is written as a text.
  return {
    kind: 'plain',
    type: isNumber(type) && words.length > 0 ? words.map((word) => `'${word}'`).join(' | ') : type,
  };
}
