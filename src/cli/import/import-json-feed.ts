import type { JsonFeedItem } from '../../feed/format.js';
import type { Imported } from './imported.js';
import type { Source } from './source.js';

const FIELDS: readonly string[] = [
  'id',
  'url',
  'external_url',
  'title',
  'content_html',
  'content_text',
  'summary',
  'image',
  'banner_image',
  'date_published',
  'date_modified',
  'authors',
  'tags',
  'language',
  'attachments',
  '_training',
] satisfies (keyof JsonFeedItem)[];

/** A JSON Feed of anybody's: its items already are what the others have to be made into. */
export function importJsonFeed(feed: Source): Imported {
  feed.skip('version', 'feed_url', 'next_url');
  const training = feed.get('_training');
  training.skip('version', 'about');
  return {
    feed: {
      title: feed.get('title').text(),
      description: feed.get('description').text(),
      language: feed.get('language').text(),
      url: feed.get('home_page_url').text(),
      timeZone: training.get('timeZone').text(),
    },
    items: feed.list('items').map((item) => {
      const fields = Object.fromEntries(
        item.entries().flatMap(([name, value]) => (FIELDS.includes(name) ? [[name, value.take()]] : [])),
      ) as unknown as JsonFeedItem;
      return { ...fields, id: String(fields.id ?? fields.url ?? '') };
    }),
  };
}
