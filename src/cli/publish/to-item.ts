/** The fields of an item that JSON Feed itself has; all others stand in `_training`. */
const topLevel = new Set([
  'id',
  'url',
  'external_url',
  'title',
  'summary',
  'image',
  'banner_image',
  'date_published',
  'date_modified',
  'authors',
  'author',
  'tags',
  'language',
  'attachments',
  'content_html',
  'content_text',
]);

/** Puts fields that were written side by side into their places in an item. */
export function toItem(made: Readonly<Record<string, unknown>>, id: string) {
  const item: Record<string, unknown> = { id };
  const training: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(made))
    if (key !== '_training') (topLevel.has(key) ? item : training)[key] = value;
  // It is compared, and becomes an address: the same letters are the same, however a disk or an editor writes them.
  if (typeof item.id === 'string') item.id = item.id.normalize('NFC');
  return { item, training };
}
