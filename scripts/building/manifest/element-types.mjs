import { isNumber } from './attribute-type.mjs';
import { customElements } from './custom-elements.mjs';

/** The types of what a template may write of the elements, for `types/react.d.ts` and its neighbours. */
export function elementTypes(manifest) {
  const elements = customElements(manifest);
  const classes = elements.flatMap(({ name, events }) => [name, ...events.map(({ type }) => type.text)]);
  return `// Made by scripts/building/manifest/element-types.mjs of custom-elements.json.
import type { ${[...new Set(classes)].sort().join(', ')} } from '../dist/index.js';

/** For each tag its element, what a template may set on it, and the events that it dispatches. */
export interface TrainingElements {
${elements.map(elementType).join('\n')}
}
`;
}

function elementType({ tagName, name, summary, attributes, members, events }) {
  const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  // A field under its own name, too, where the attribute's is another or where there is none.
  const further = fields.filter((field) => field.attribute !== field.name);
  return `  /** ${summary} */
  '${tagName}': {
    element: ${name};
    attributes: {
${[...attributes, ...further].map(attributeType).join('\n')}
    };
    events: {
${events.map(({ name: event, type, description }) => `      /** ${description} */\n      '${event}': ${type.text};`).join('\n')}
    };
  };`;
}

function attributeType({ name, description, type }) {
  return `      /** ${description} */\n      '${name}'?: ${templateType(type.text)} | undefined;`;
}

/** What an attribute may be in a template, where a number may be written as a text, and an editor proposes words. */
function templateType(type) {
  if (isNumber(type)) return `${type} | \`\${${type}}\``;
  return type.replace(/ \| string$/, ' | (string & {})');
}
