import type { JsonFeedItem, TrainingItemExtension, Translation } from '../../feed/format.js';
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
    items: feed.list('items').flatMap((item) => {
      if (!item.isObject) return [];
      const fields = Object.fromEntries(
        item.entries().flatMap(([name, value]) => {
          if (!FIELDS.includes(name) || !value.isThere) return [];
          if (name === '_training') return value.isObject ? [[name, trainingOf(value)]] : [];
          // What must be a text and is none is left, and so is listed.
          if (/^(content_|title|url|summary)/.test(name)) return [[name, value.text()]];
          return [[name, value.take()]];
        }),
      ) as unknown as JsonFeedItem;
      return [{ ...fields, id: String(fields.id ?? fields.url ?? '') }];
    }),
  };
}

function trainingOf(training: Source): TrainingItemExtension {
  const fields = training.entries().flatMap(([name, value]) => {
    if (!value.isThere) return [];
    if (name !== 'translations') return [[name, value.take()]];
    const translations = value.entries().flatMap(([language, one]) => {
      const texts = one.entries().map(([field, text]) => [field, text.text()]);
      return one.isObject ? [[language, Object.fromEntries(texts) as Translation]] : [];
    });
    return [[name, Object.fromEntries(translations)]];
  });
  return Object.fromEntries(fields) as TrainingItemExtension;
}
