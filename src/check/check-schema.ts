import type { ErrorObject } from 'ajv';
import { excerpt, type Finding } from '../feed/finding.js';
import { closestWord, nearestWords } from './closest-word.js';
import { validate as compiled } from './generated/validate-feed.js';
import { entriesOf, fieldsOf, type Fields } from './meaning/raw-fields.js';
import { countValues } from './nesting.js';
import { definition, schema } from './schema.js';
import { SOURCE } from './source-budgets.js';

/** What ajv makes of the schema. */
const validate = compiled as unknown as { (value: unknown): boolean; errors?: ErrorObject[] | null };

/** What a value has that the JSON Schema of the feed does not allow. */
export function* checkSchema(value: unknown): Generator<Finding> {
  const closest = limitedGuess();
  const { items, ...head } = fieldsOf(value);
  const isFeed = Array.isArray(items);
  // Some at a time: of a feed with a mistake at every word, the validator makes hundreds of times its size.
  for (const { from, list } of isFeed ? batchesOf(items as unknown[]) : [{ from: 0, list: undefined }]) {
    validate(isFeed ? { ...head, items: list } : value);
    for (const error of validate.errors ?? []) {
      const [, index] = /^\/items\/(\d+)/.exec(error.instancePath) ?? [];
      // What is wrong beside the items has been found with the first of them.
      if (index === undefined && from > 0) continue;
      const instancePath =
        index === undefined
          ? error.instancePath
          : `/items/${Number(index) + from}${error.instancePath.slice('/items/'.length + index.length)}`;
      const finding = findingOf({ ...error, instancePath }, closest);
      if (finding) yield finding;
    }
  }
  yield* strayFields(fieldsOf(value), closest);
}

type Guess = typeof closestWord;

/** Guesses so many names, which takes longer than anything else here. */
function limitedGuess(): Guess {
  let guessed = 0;
  return (word, known) => (++guessed <= SOURCE.findings * 5 ? closestWord(word, known) : undefined);
}

/** The items in lists of so many that not much is in them together; one empty list where there are none. */
function* batchesOf(items: readonly unknown[]): Generator<{ from: number; list: unknown[] }> {
  let from = 0;
  do {
    const list: unknown[] = [];
    for (let left = BATCH; left > 0 && from + list.length < items.length; left -= countValues(list.at(-1), left))
      list.push(items[from + list.length]);
    yield { from, list };
    from += list.length;
  } while (from < items.length);
}

/** Values that are validated at once. */
const BATCH = 20_000;

/** The kinds of values that definitions stand for, in the words of findings. */
const kinds: Readonly<Record<string, string>> = {
  Wall: 'date',
  Instant: 'instant',
  LanguageTag: 'language',
  Url: 'url',
  PictureUrl: 'url',
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

function findingOf(error: ErrorObject, closest: Guess): Finding | undefined {
  const { keyword, instancePath, schemaPath, params, data } = error;
  const node = fieldsOf(error.parentSchema);
  const path = pathOf(instancePath);
  const below = (key: string) => (path ? `${path}.${key}` : key);
  if (keyword === 'required' && !schemaPath.includes('/anyOf/')) {
    const key = String(params.missingProperty);
    return {
      code: 'missing-in-format',
      path: below(key),
      expected: kindOfField(node, key),
      received: 'nothing',
    };
  }
  if (keyword === 'additionalProperties') {
    const key = String(params.additionalProperty);
    const known = Object.keys(fieldsOf(node.properties));
    return {
      code: 'unknown-key',
      path: below(key),
      expected: closest(key, known) ?? nearestWords(key, known, 2).join(', '),
      received: excerpt(key),
    };
  }
  if (keyword === 'anyOf') {
    const [first] = entriesOf(node.anyOf).map(fieldsOf);
    // An item has one of two contents; every other choice is one of words.
    if (first?.required)
      return { code: 'missing-in-format', path: below('content_text'), expected: 'content', received: 'nothing' };
    const known = entriesOf(first?.enum ?? [first?.const]);
    return { code: 'unknown-value', path, expected: known.join(', '), received: excerpt(data) };
  }
  if (schemaPath.includes('/anyOf/') || keyword === 'if' || keyword === 'propertyNames') return undefined;
  const name = /#\/\$defs\/(\w+)\/\w+$/.exec(schemaPath)?.[1];
  const kind = kinds[name ?? ''] ?? kinds[String(node.type)] ?? 'object';
  return { code: 'not-in-format', path, expected: kind, received: excerpt(data) };
}

function kindOfField(node: Fields, key: string): string {
  const field = fieldsOf(fieldsOf(node.properties)[key]);
  const name = typeof field.$ref === 'string' ? field.$ref.split('/').pop()! : String(field.type);
  return kinds[name] ?? key;
}

/**
 * Fields on the levels of JSON Feed that are probably meant for another name or place. The schema leaves these levels
 * open, because JSON Feed may get new fields and exporters write their own.
 */
function* strayFields(feed: Fields, closest: Guess): Generator<Finding> {
  const levels = [
    { path: '', fields: feed, known: schema.properties ?? {}, extension: 'TrainingFeedExtension' },
    ...entriesOf(feed.items).map((item, index) => ({
      path: `items[${index}].`,
      fields: fieldsOf(item),
      known: definition('JsonFeedItem').properties ?? {},
      extension: 'TrainingItemExtension',
    })),
  ];
  for (const { path, fields, known, extension } of levels)
    for (const key of Object.keys(fields)) {
      if (Object.hasOwn(known, key)) continue;
      const ours = definition(extension).properties ?? {};
      const near = Object.hasOwn(ours, key) ? `_training.${key}` : closest(key, Object.keys(known));
      if (near) yield { code: 'unknown-key', path: path + key, expected: near, received: excerpt(key) };
    }
}

/** `items[3].title` of the JSON Pointer (RFC 6901) `/items/3/title`. */
function pathOf(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : path ? `${path}.${part}` : part), '');
}
