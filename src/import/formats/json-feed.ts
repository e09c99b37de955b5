import type { JsonFeedItem, TrainingItemExtension, Translation } from '../../feed/format.js';
import { isRecord } from '../../feed/read-value.js';
import { parseWallTime } from '../../time/wall-time.js';
import { saysTheSame } from '../html-text.js';
import type { ImportFormat } from '../import-format.js';
import type { ImportNode } from '../import-node.js';
import type { ImportResult } from '../import-result.js';
import { joinUnder } from '../join-pages.js';
import { zoneName } from '../zone-name.js';

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

const text = (value: ImportNode) => value.text();
const date = (value: ImportNode) => value.as((written) => (parseWallTime(written) ? written : undefined));

/** How a field is read that not every exporter writes as it should be. */
const READERS: Readonly<Record<string, (value: ImportNode) => unknown>> = {
  id: text,
  url: text,
  external_url: text,
  title: text,
  summary: text,
  content_html: text,
  image: text,
  banner_image: text,
  date_published: date,
  date_modified: date,
  language: (value) => value.as(languageOf),
  tags: (value) => (value.isList ? value.take() : value.as((written) => written.split(',').map((tag) => tag.trim()))),
};

/** A JSON Feed of anybody's: its items already are what the others have to be made into. */
export const jsonFeed = {
  name: 'json-feed',
  recognises: {
    json: ({ node }) => /jsonfeed\.org/.test(node.get('version').peek() ?? '') && node.get('items').isList,
  },
  pages: {
    next: ({ value }) => (isRecord(value) ? value.next_url : undefined),
    join: (pages) => joinUnder('items', pages),
    lieBesideEachOther: true,
  },
  read: readFeed,
} as const satisfies ImportFormat;

function readFeed(feed: ImportNode): ImportResult {
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
          if (name === 'content_text' && item.get('content_html').peek()) return [];
          if (name === '_training') return value.isObject ? [[name, trainingOf(value)]] : [];
          // What is not what it must be is left, and so is listed.
          const read = READERS[name];
          return [[name, read ? read(value) : value.take()]];
        }),
      ) as unknown as JsonFeedItem;
      const [html, plain] = [item.get('content_html').peek(), item.get('content_text').peek()];
      if (html && plain && saysTheSame(html, plain)) item.skip('content_text');
      return [{ ...fields, id: String(fields.id ?? fields.url ?? '') }];
    }),
  };
}

function languageOf(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

function trainingOf(training: ImportNode): TrainingItemExtension {
  const fields = training.entries().flatMap(([name, value]) => {
    if (!value.isThere) return [];
    if (name === 'timeZone') return [[name, value.as(zoneName)]];
    if (name !== 'translations') return [[name, value.take()]];
    const translations = value.entries().flatMap(([language, one]) => {
      const texts = one.entries().map(([field, text]) => [field, text.text()]);
      return one.isObject ? [[language, Object.fromEntries(texts) as Translation]] : [];
    });
    return [[name, Object.fromEntries(translations)]];
  });
  return Object.fromEntries(fields) as TrainingItemExtension;
}
