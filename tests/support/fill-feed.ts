import type { JsonFeed } from '../../src/feed/format.js';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly examples?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly then?: Schema;
  readonly else?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
}

/** What must be right, or else nothing else is shown. */
const RIGHT: Readonly<Record<string, string>> = {
  Wall: '2026-11-16T09:30',
  Instant: '2026-11-01T09:00:00+02:00',
  TimeZone: 'Europe/Kyiv',
  LanguageTag: 'en',
};

const schema = (await (await fetch('/schema/training-feed.schema.json')).json()) as Schema;

/**
 * A feed with every field that the schema knows, in which every text, HTML and address is the payload: a training, and
 * a news item that has nothing of its own but its texts.
 */
export function fillFeed(payload: string): JsonFeed {
  const feed = fill(schema, payload) as JsonFeed & { items: Record<string, unknown>[] };
  const [training] = feed.items;
  const { title, content_html, summary, image } = training!;
  const news = { title, content_html, summary, image, date_published: RIGHT.Instant };
  feed.items = [
    { ...training!, id: `event ${payload}` },
    { ...news, id: `news ${payload}` },
  ];
  return feed;
}

function fill(part: Schema, payload: string): unknown {
  return variants(part, payload)[0];
}

/** Every kind of value that may stand in one place. */
function variants(part: Schema, payload: string): unknown[] {
  if (part.$ref) {
    const name = part.$ref.split('/').pop()!;
    return name in RIGHT ? [RIGHT[name]] : variants(schema.$defs![name]!, payload);
  }
  if (part.then && part.else) return [...variants(part.then, payload), ...variants(part.else, payload)];
  if ('const' in part) return [part.const];
  // An unknown word is shown as it stands, so the payload is one.
  if (part.anyOf && part.type !== 'object')
    return part.anyOf.some((one) => 'const' in one) ? [part.anyOf.find((one) => 'const' in one)!.const] : [payload];
  if (part.enum) return [part.enum[0]];
  if (part.type === 'array') return [variants(part.items!, payload)];
  if (part.type === 'boolean') return [false];
  if (part.type === 'number' || part.type === 'integer') return [1];
  if (part.type === 'object') return [fillObject(part, payload)];
  return [part.pattern && part.examples ? part.examples[0] : payload];
}

function fillObject({ properties, additionalProperties }: Schema, payload: string): Record<string, unknown> {
  if (properties)
    return Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, fill(part, payload)]));
  return { en: fill(additionalProperties || {}, payload) };
}
