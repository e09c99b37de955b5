import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import * as library from '../../dist/index.js';
import { isNumber, isSwitch, wordsOf } from '../../scripts/building/manifest/attribute-type.mjs';
import { customElements } from '../../scripts/building/manifest/custom-elements.mjs';
import { CHOICES } from '../../build/src/elements/mistakes.lazy.js';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = readJson('custom-elements.json');
const description = readJson('package.json');
const readme = readFileSync('README.md', 'utf8');
const elements = customElements(manifest);
const named = (things) => things.map(({ name }) => name).sort();

test('the manifest is one by the schema of manifests', () => {
  const ajv = new Ajv({ allErrors: true, strict: false });
  const schema = readJson('node_modules/custom-elements-manifest/schema.json');
  assert.ok(ajv.validate(schema, manifest), ajv.errorsText());
});

test('it is where tools look for it, and is published', () => {
  assert.equal(description.customElements, 'custom-elements.json');
  assert.equal(description['web-types'], 'web-types.json');
  for (const file of ['custom-elements.json', 'web-types.json', 'vscode.html-custom-data.json', 'types'])
    assert.ok(description.files.includes(file), file);
});

test('it tells of the five elements', () => {
  assert.deepEqual(
    elements.map(({ tagName }) => tagName),
    ['training-agenda', 'training-event', 'training-list', 'training-news', 'training-subscribe'],
  );
});

test('its modules are those of the package, and export what it says', async () => {
  for (const { path, exports } of manifest.modules) {
    const real = await import(new URL(`../../${path}`, import.meta.url).href);
    assert.deepEqual(named(exports.filter(({ kind }) => kind === 'js')), Object.keys(real).sort(), path);
    for (const { declaration } of exports) assert.ok(existsSync(declaration.module), declaration.module);
  }
  assert.doesNotMatch(JSON.stringify(manifest), /\bsrc\/|\.ts\b|"#|"_|\bprotected\b|"privacy":"private"/);
});

for (const element of elements) {
  const { tagName, name, attributes, members, events } = element;
  const real = library[name];
  // Neither the platform's own nor what servers make of the name of a property: no manifest tells of them.
  const observed = [...new Set(real.observedAttributes)].filter(
    (name) =>
      name !== 'dir' && !attributes.some(({ name: known }) => known !== name && known.replace('-', '') === name),
  );
  const fields = members.filter(({ kind }) => kind === 'field');

  test(`<${tagName}> has the attributes that the manifest says, and no other`, () => {
    assert.deepEqual(named(attributes), [...observed].sort());
  });

  test(`<${tagName}> has the properties that the manifest says, and no other`, () => {
    const isOwn = (field) => real.elementProperties.has(field);
    assert.deepEqual(named(fields.filter(({ readonly }) => !readonly)), [...real.elementProperties.keys()].sort());
    for (const { name: field, attribute } of fields.filter((one) => isOwn(one.name))) {
      const { attribute: declared = field.toLowerCase() } = real.elementProperties.get(field);
      assert.equal(attribute ?? false, declared, field);
    }
    for (const member of members.filter((one) => !isOwn(one.name))) {
      const { value, get } = descriptor(real.prototype, member.name);
      assert.equal(typeof (member.kind === 'method' ? value : get), 'function', member.name);
    }
  });

  test(`the attributes of <${tagName}> are read as what they are said to be`, () => {
    for (const { name: attribute, fieldName, type } of attributes) {
      const { type: reader, converter } = real.elementProperties.get(fieldName);
      assert.equal(reader === Number, isNumber(type.text), attribute);
      assert.equal(reader === Boolean || converter !== undefined, isSwitch(type.text), attribute);
    }
  });

  test(`<${tagName}> dispatches events of the classes that the manifest says`, () => {
    for (const { name: event, type } of events) assert.equal(new library[type.text]().type, event);
  });

  test(`whatever <${tagName}> has is told in a sentence`, () => {
    const parts = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssStates', 'cssProperties'];
    for (const thing of parts.flatMap((part) => element[part]))
      assert.match(thing.description ?? '', /^\S.*\.$/, thing.name);
    assert.match(element.summary, /\.$/);
  });
}

for (const { tagName, attributes } of elements.filter(({ tagName }) => tagName !== 'training-subscribe'))
  test(`what can be chosen in an attribute of <${tagName}> is what the manifest says`, () => {
    const choices = { ...CHOICES['*'], ...CHOICES[tagName] };
    const told = attributes
      .map(({ name, type: { text } }) => [name, wordsOf(text.replaceAll('boolean', "'true' | 'false'"))])
      .filter(([name, words]) => words.length > 0 && !/^(day|time-zone|personal|offline)$/.test(name));
    assert.deepEqual(
      told.map(([name, words]) => [name, words.sort()]).sort(),
      told.map(([name]) => [name, [...(choices[name] ?? [])].sort()]).sort(),
    );
  });

for (const { tagName, attributes } of elements)
  test(`the README says of <${tagName}> the words that the manifest says`, () => {
    for (const [name, words] of wordsInReadme(tagName)) {
      const type = attributes.find((attribute) => attribute.name === name)?.type.text;
      // What all others take, the one that fetches nothing does not.
      if (type === undefined) assert.equal(tagName, 'training-subscribe', name);
      // There an example stands beside the words.
      else if (type.endsWith(' | string')) assert.deepEqual(wordsOf(type), words.slice(0, -1), name);
      else assert.deepEqual(wordsOf(type).sort(), words.sort(), name);
    }
  });

test('what a host can style is what the style sheets ask for', () => {
  const styles = readdirSync('src/styles')
    .map((file) => readFileSync(`src/styles/${file}`, 'utf8'))
    .join();
  const asked = new Set([...styles.matchAll(/var\((--training-[\w-]+)/g)].map(([, name]) => name));
  const told = new Set(elements.flatMap(({ cssProperties }) => named(cssProperties)));
  assert.deepEqual([...told].sort(), [...asked].sort());
});

test('the editors know every attribute, and every word that it can be', () => {
  const { tags } = readJson('vscode.html-custom-data.json');
  const webTypes = readJson('web-types.json');
  assert.deepEqual([webTypes.name, webTypes.version], [description.name, description.version]);
  for (const { tagName, attributes } of elements) {
    const code = tags.find(({ name }) => name === tagName);
    const storm = webTypes.contributions.html.elements.find(({ name }) => name === tagName);
    assert.deepEqual(named(code.attributes), named(attributes));
    assert.deepEqual(named(storm.attributes), named(attributes));
    for (const { name, type } of attributes) {
      const words = wordsOf(type.text);
      const inCode = code.attributes.find((attribute) => attribute.name === name);
      const inStorm = storm.attributes.find((attribute) => attribute.name === name);
      assert.deepEqual(
        (inCode.values ?? []).map((value) => value.name),
        words,
        name,
      );
      assert.deepEqual(wordsOf(inStorm.value.type), words, name);
    }
  }
});

for (const framework of ['react', 'preact'])
  test(`in JSX of ${framework} nonsense is refused, and nothing else is`, () => {
    const project = `tests/fixtures/templates/tsconfig.${framework}.json`;
    const { status, stdout } = spawnSync(
      process.execPath,
      ['node_modules/typescript/lib/tsc.js', '--project', project],
      {
        encoding: 'utf8',
      },
    );
    assert.equal(stdout, '');
    assert.equal(status, 0);
  });

/** The words of a tag's attributes as they stand in its row and in what is said of all: `layout="card|row|full"`. */
function wordsInReadme(tag) {
  const row = new RegExp(`^\\| \`<${tag}>\`.*$`, 'm').exec(readme)[0].replaceAll('\\|', '|');
  const ofAll = readme.slice(readme.indexOf('All others take:'), readme.indexOf('**Events**'));
  const said = [...`${row}\n${ofAll}`.matchAll(/`([\w-]+)="([^"]+)"/g)];
  assert.ok(said.length >= 3);
  return said.map(([, name, words]) => [name, words.replace('2…6', '2|3|4|5|6').split('|')]);
}

function descriptor(prototype, name) {
  return Object.getOwnPropertyDescriptor(prototype, name) ?? descriptor(Object.getPrototypeOf(prototype), name);
}
