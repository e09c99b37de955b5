import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ts from 'typescript';

const schema = JSON.parse(readFileSync('schema/training-feed.schema.json', 'utf8'));
const source = ts.createSourceFile(
  'format.ts',
  readFileSync('src/feed/format.ts', 'utf8'),
  ts.ScriptTarget.Latest,
  /* setParentNodes */ true,
);

/** What JSON Feed has and our types leave out: readers ignore it, or it is of version 1.0. */
const OF_JSON_FEED_ONLY = { JsonFeed: ['user_comment', 'hubs', 'author'], JsonFeedItem: ['author'] };

/** The interfaces of format.ts, each as the fields it must and may have. */
const interfaces = new Map(
  source.statements.filter(ts.isInterfaceDeclaration).map(({ name, members }) => [name.text, members.map(fieldOf)]),
);

function fieldOf(member) {
  return { name: member.name.getText(), optional: Boolean(member.questionToken), type: member.type };
}

/** The object literals inside a type, such as `{ id: string; name: Text }[]`. */
function objectsIn(type) {
  if (ts.isTypeLiteralNode(type)) return [type];
  const found = [];
  ts.forEachChild(type, (child) => {
    found.push(...objectsIn(child));
  });
  return found;
}

/** The schemas of objects inside a schema that are written on the spot. */
function objectSchemasIn(one) {
  if (one.properties && one.type === 'object') return [one];
  return [one.items, one.then, one.else].filter(Boolean).flatMap(objectSchemasIn);
}

function compare(name, fields, { properties, required = [] }) {
  const known = OF_JSON_FEED_ONLY[name] ?? [];
  assert.deepEqual(
    fields.map((field) => field.name).sort(),
    Object.keys(properties)
      .filter((key) => !known.includes(key))
      .sort(),
    `the fields of ${name}`,
  );
  const must = fields.filter(({ optional }) => !optional).map((field) => field.name);
  assert.deepEqual(must.sort(), [...required].sort(), `the required fields of ${name}`);
  for (const { name: field, type } of fields) {
    const literals = objectsIn(type);
    const schemas = objectSchemasIn(properties[field]);
    assert.equal(schemas.length, literals.length, `${name}.${field}`);
    literals.forEach((literal, index) => compare(`${name}.${field}`, literal.members.map(fieldOf), schemas[index]));
  }
}

test('the schema has the fields that the types have, and asks for the same ones', () => {
  const schemas = { JsonFeed: schema, ...schema.$defs };
  for (const [name, fields] of interfaces) {
    assert.ok(schemas[name], `no schema of ${name}`);
    compare(name, fields, schemas[name]);
  }
});

test('an enumeration has the words that its type has', () => {
  const aliases = source.statements.filter(ts.isTypeAliasDeclaration);
  const words = aliases
    .filter(({ type }) => ts.isUnionTypeNode(type) && type.types.every(ts.isLiteralTypeNode))
    .map(({ name, type }) => [name.text, type.types.map((one) => one.literal.text)]);
  assert.ok(words.length >= 3);
  for (const [name, values] of words) assert.deepEqual(schema.$defs[name].anyOf[0].enum, values, name);
});

test('every field has a description, for editors to show', () => {
  const undescribed = Object.entries({ JsonFeed: schema, ...schema.$defs }).flatMap(([name, { properties = {} }]) =>
    Object.entries(properties)
      .filter(([, field]) => !field.description && !schema.$defs[field.$ref?.split('/').pop()]?.description)
      .map(([field]) => `${name}.${field}`),
  );
  assert.deepEqual(undescribed, []);
});

test('it is a JSON Schema of 2020-12 that the feeds of the demo keep to', () => {
  const validate = new Ajv2020({ allErrors: true, validateFormats: false, strictRequired: false }).compile(schema);
  for (const file of ['training.json', 'past.json', 'regional.json', 'ar.json', 'empty.json', 'plain.json']) {
    validate(JSON.parse(readFileSync(`demo/feeds/${file}`, 'utf8')));
    assert.deepEqual(validate.errors ?? [], [], file);
  }
  assert.ok(readdirSync('demo/feeds').includes('odd.json'));
  assert.equal(validate({ version: 'https://jsonfeed.org/version/1.1', title: 'x', items: [{ id: 5 }] }), false);
});
