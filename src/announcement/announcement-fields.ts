import { definition } from '../check/schema.js';
import type { SchemaNode } from '../check/schema-node.js';

type Fields = Readonly<Record<string, SchemaNode>>;

/** What was asked of the schema before. */
let known: Fields | undefined;
let ofJsonFeed: Fields | undefined;

/** Whether an announcement is to stay out of the site yet: the one field that is no part of the feed. */
const draft: SchemaNode = { type: 'boolean' };

/** All fields that an announcement may have, side by side: those of JSON Feed, those of `_training`, and `draft`. */
export function announcementFields(): Fields {
  return (known ??= {
    ...fieldsOfJsonFeed(),
    ...without('translations', definition('TrainingItemExtension').properties!),
    draft,
  });
}

/** Puts fields that were written side by side into their places in an item: what JSON Feed has none of stands in `_training`. */
export function toItem(written: Readonly<Record<string, unknown>>, id: string) {
  const item: Record<string, unknown> = { id };
  const training: Record<string, unknown> = {};
  const ofJsonFeed = fieldsOfJsonFeed();
  for (const [key, value] of Object.entries(written))
    if (key !== '_training') (Object.hasOwn(ofJsonFeed, key) ? item : training)[key] = value;
  // It is compared, and becomes an address: the same letters are the same, however a disk or an editor writes them.
  if (typeof item.id === 'string') item.id = item.id.normalize('NFC');
  return { item, training };
}

function fieldsOfJsonFeed(): Fields {
  return (ofJsonFeed ??= without('_training', definition('JsonFeedItem').properties!));
}

function without(name: string, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([other]) => other !== name));
}
