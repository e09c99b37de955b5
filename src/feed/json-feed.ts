import type * as format from './format.js';
import {
  boolean,
  content,
  fileUrl,
  id,
  isAbsent,
  languageTag,
  list,
  number,
  oneOrMore,
  prose,
  string,
  url,
  wallTime,
  type Read,
} from './read-value.js';
import { shape } from './shape.js';
import { trainingOfFeed, trainingOfItem } from './training.js';

type ReadersOf<T> = { [K in keyof Required<T>]: Read<unknown> };

const author = shape({ name: string, url, avatar: fileUrl } satisfies ReadersOf<format.Author>);

const attachment = shape(
  {
    url: fileUrl,
    mime_type: string,
    title: string,
    size_in_bytes: number,
    duration_in_seconds: number,
  } satisfies ReadersOf<format.Attachment>,
  ['url'],
);

/** JSON Feed 1.0 has a single `author` where 1.1 has `authors`. */
type Author1 = { author: unknown };

/** The one field that every item should have; the reader of the feed finds a substitute. */
const itemId: Read<string> = (value, at) => (isAbsent(value) ? at.report('missing', 'id', value) : id(value, at));

/** A list, or a text with commas. */
const tags: Read<string[]> = (value, at) => readTags(typeof value === 'string' ? value.split(',') : value, at);
const readTags = list(prose);

export const itemFields = shape({
  id: itemId,
  url,
  external_url: url,
  title: prose,
  content_html: content,
  content_text: content,
  summary: prose,
  image: fileUrl,
  banner_image: fileUrl,
  date_published: wallTime,
  date_modified: wallTime,
  author,
  authors: oneOrMore(author),
  tags,
  language: languageTag,
  attachments: list(attachment),
  _training: trainingOfItem,
} satisfies ReadersOf<format.JsonFeedItem & Author1>);

/** What an item has lists of itself. */
export const ITEM_LISTS = ['tags', 'authors', 'attachments'] satisfies (keyof format.JsonFeedItem)[];

export const feedFields = shape({
  version: string,
  title: string,
  home_page_url: url,
  feed_url: url,
  description: string,
  icon: fileUrl,
  favicon: fileUrl,
  author,
  authors: oneOrMore(author),
  language: languageTag,
  next_url: fileUrl,
  expired: boolean,
  _training: trainingOfFeed,
} satisfies ReadersOf<Omit<format.JsonFeed, 'items'> & Author1>);

export type FeedFields = NonNullable<ReturnType<typeof feedFields>>;
export type ItemFields = NonNullable<ReturnType<typeof itemFields>>;
export type Author = NonNullable<ReturnType<typeof author>>;
export type Attachment = NonNullable<ReturnType<typeof attachment>>;
