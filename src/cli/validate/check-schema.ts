import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Finding } from '../../feed/finding.js';
import { entriesOf, fieldsOf, type Fields } from '../../feed/meaning/raw-fields.js';
import { closest } from '../closest.js';
import { packageFolder } from '../package-files.js';

interface Schema {
  readonly properties: Record<string, unknown>;
  readonly $defs: Record<string, { readonly properties?: Record<string, unknown> }>;
}

let made: { schema: Schema; validate: ValidateFunction } | undefined;

/** What a value has that the JSON Schema of the feed does not allow. */
export function checkSchema(value: unknown): Finding[] {
  made ??= makeValidator();
  const { schema, validate } = made;
  validate(value);
  const findings = (validate.errors ?? []).flatMap((error) => findingOf(error) ?? []);
  return [...findings, ...strayFields(fieldsOf(value), schema)];
}

function makeValidator() {
  const path = join(packageFolder, 'schema', 'training-feed.schema.json');
  const schema = JSON.parse(readFileSync(path, 'utf8')) as Schema;
  // Formats are checked by the reader of the feed, which knows what a page can use.
  const ajv = new Ajv2020({ allErrors: true, verbose: true, validateFormats: false, strictRequired: false });
  return { schema, validate: ajv.compile(schema) };
}

/** The kinds of values that definitions stand for, in the words of findings. */
const kinds: Readonly<Record<string, string>> = {
  Wall: 'date',
  Instant: 'instant',
  LanguageTag: 'language',
  Url: 'url',
  TimeZone: 'zone',
  Text: 'text',
  Author: 'author',
  string: 'plain',
  boolean: 'boolean',
  number: 'number',
  integer: 'number',
  array: 'list',
  object: 'object',
};

function findingOf({
  keyword,
  instancePath,
  schemaPath,
  params,
  parentSchema,
  data,
}: ErrorObject): Finding | undefined {
  const path = pathOf(instancePath);
  const below = (key: string) => (path ? `${path}.${key}` : key);
  if (keyword === 'required' && !schemaPath.includes('/anyOf/')) {
    const key = String(params.missingProperty);
    return {
      code: 'missing-in-format',
      path: below(key),
      expected: kindOfField(parentSchema, key),
      received: 'nothing',
    };
  }
  if (keyword === 'additionalProperties') {
    const key = String(params.additionalProperty);
    const known = Object.keys(fieldsOf(parentSchema?.properties));
    return { code: 'unknown-key', path: below(key), expected: meant(key, known), received: JSON.stringify(key) };
  }
  if (keyword === 'anyOf') {
    const [first] = entriesOf(parentSchema?.anyOf).map(fieldsOf);
    // An item has one of two contents; every other choice is one of words.
    if (first?.required)
      return { code: 'missing-in-format', path: below('content_text'), expected: 'content', received: 'nothing' };
    const known = entriesOf(first?.enum ?? [first?.const]);
    return { code: 'unknown-value', path, expected: known.join(', '), received: excerpt(data) };
  }
  if (schemaPath.includes('/anyOf/') || keyword === 'if' || keyword === 'propertyNames') return undefined;
  const definition = /#\/\$defs\/(\w+)\/\w+$/.exec(schemaPath)?.[1];
  const kind = kinds[definition ?? ''] ?? kinds[String(parentSchema?.type)] ?? 'object';
  return { code: 'not-in-format', path, expected: kind, received: excerpt(data) };
}

function kindOfField(schema: ErrorObject['parentSchema'], key: string): string {
  const field = fieldsOf(fieldsOf(schema?.properties)[key]);
  const definition = typeof field.$ref === 'string' ? field.$ref.split('/').pop()! : String(field.type);
  return kinds[definition] ?? key;
}

/**
 * Fields on the levels of JSON Feed that are probably meant for another name or place. The schema leaves these levels
 * open, because JSON Feed may get new fields and exporters write their own.
 */
function strayFields(feed: Fields, schema: Schema): Finding[] {
  const levels = [
    { path: '', fields: feed, known: schema.properties, extension: 'TrainingFeedExtension' },
    ...entriesOf(feed.items).map((item, index) => ({
      path: `items[${index}].`,
      fields: fieldsOf(item),
      known: schema.$defs.JsonFeedItem?.properties ?? {},
      extension: 'TrainingItemExtension',
    })),
  ];
  return levels.flatMap(({ path, fields, known, extension }) =>
    Object.keys(fields).flatMap((key) => {
      if (Object.hasOwn(known, key)) return [];
      const ours = schema.$defs[extension]?.properties ?? {};
      const near = Object.hasOwn(ours, key) ? `_training.${key}` : closest(key, Object.keys(known));
      if (!near) return [];
      return { code: 'unknown-key', path: path + key, expected: near, received: JSON.stringify(key) } as const;
    }),
  );
}

function meant(key: string, known: readonly string[]): string {
  return closest(key, known) ?? known.join(', ');
}

/** `items[3].title` of the JSON Pointer `/items/3/title`. */
function pathOf(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : path ? `${path}.${part}` : part), '');
}

function excerpt(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
