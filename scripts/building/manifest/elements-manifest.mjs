// The Custom Elements Manifest: https://github.com/webcomponents/custom-elements-manifest
import { readdirSync } from 'node:fs';
import {
  lineage,
  openSources,
  readAttributes,
  readMembers,
  readParameters,
  readTags,
  sentenceOf,
} from './read-sources.mjs';

const ENTRY = 'dist/index.js';
const EVENTS = 'src/elements/events.ts';

/** What the manifest calls what a class says behind which tags of its comment. */
const NAMED = { slots: 'slot', cssParts: 'csspart', cssStates: 'cssstate', cssProperties: 'cssprop' };

/** All that a page can use of the elements, as an object to be written as JSON. */
export function describeElements() {
  const tags = readdirSync('src/elements').filter((name) => name.startsWith('training-') && !name.includes('.'));
  const pathOf = (tag) => `src/elements/${tag}/${tag}.ts`;
  const { checker, classesIn } = openSources([...tags.map(pathOf), EVENTS]);
  const elements = tags.map((tag) => elementModule(tag, pathOf(tag), classesIn(pathOf(tag))[0], checker));
  const events = classesIn(EVENTS).map((declaration) => describeEvent(declaration, checker));
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: ENTRY,
        declarations: events,
        exports: [
          ...elements.flatMap(({ path, declarations }) => declarations.map(({ name }) => exported(name, path))),
          ...events.map(({ name }) => exported(name, ENTRY)),
        ],
      },
      ...elements,
    ],
  };
}

function elementModule(tag, source, declaration, checker) {
  const path = builtPath(source);
  const name = declaration.name.text;
  const definition = { kind: 'custom-element-definition', name: tag, declaration: { name, module: path } };
  return {
    kind: 'javascript-module',
    path,
    declarations: [describeElement(tag, declaration, checker)],
    exports: [exported(name, path), definition],
  };
}

/** With what it has from its bases, which are nothing that a page could import. */
function describeElement(tag, declaration, checker) {
  const classes = lineage(declaration, checker);
  const attributes = new Map(classes.flatMap((one) => [...readAttributes(one)]));
  const members = unlessNamedBefore(classes.flatMap((one) => readMembers(one, checker)));
  const named = Object.entries(NAMED).map(([key, word]) => [
    key,
    unlessNamedBefore(classes.flatMap((one) => readTags(one, word).map(nameAndSentence))),
  ]);
  return {
    kind: 'class',
    customElement: true,
    tagName: tag,
    name: declaration.name.text,
    summary: readTags(declaration, 'summary')[0],
    description: sentenceOf(declaration),
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: members
      .filter(({ name }) => attributes.has(name))
      .map(({ name, description, type, usual }) => ({
        name: attributes.get(name),
        fieldName: name,
        description,
        type: { text: type.replace(/ \| undefined$/, '') },
        default: usual,
      })),
    members: members.map((member) => describeMember(member, attributes.get(member.name))),
    events: unlessNamedBefore(classes.flatMap((one) => readTags(one, 'fires').map(readEvent))),
    ...Object.fromEntries(named),
  };
}

function describeMember({ kind, name, description, type, isReadonly, usual }, attribute) {
  if (kind === 'method') return { kind, name, privacy: 'public', description, return: { type: { text: type } } };
  return {
    kind,
    name,
    privacy: 'public',
    description,
    type: { text: type },
    default: usual,
    readonly: isReadonly || undefined,
    attribute,
  };
}

/** An event, which is bundled with what dispatches it, so that the entry for all elements is where a page finds its class. */
function describeEvent(declaration, checker) {
  return {
    kind: 'class',
    name: declaration.name.text,
    description: sentenceOf(declaration),
    superclass: { name: 'Event', package: 'global:' },
    members: readParameters(declaration, checker).map(({ name, description, type }) => ({
      kind: 'field',
      name,
      privacy: 'public',
      description,
      type: { text: type },
      readonly: true,
    })),
  };
}

/** What `@fires` says: `{Class} name - sentence`. */
function readEvent(text) {
  const [, type, rest] = /^\{(\w+)\} (.*)$/.exec(text);
  const references = [{ name: type, module: ENTRY, start: 0, end: type.length }];
  return { ...nameAndSentence(rest), type: { text: type, references } };
}

/** What other tags say: `name - sentence`, or `- sentence` for the one that needs no name. */
function nameAndSentence(text) {
  const [, name, description] = /^(\S*?) ?- (.*)$/.exec(text);
  return { name, description };
}

/** What a class says of something holds for what its bases say of it. */
function unlessNamedBefore(things) {
  return things.filter(({ name }, index) => things.findIndex((other) => other.name === name) === index);
}

function exported(name, module) {
  return { kind: 'js', name, declaration: { name, module } };
}

function builtPath(source) {
  return source.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
}
