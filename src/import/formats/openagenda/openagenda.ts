import { compact, present } from '../../../announcement/write/compact.js';
import type { JsonFeedItem, TrainingItemExtension } from '../../../feed/format.js';
import { isRecord } from '../../../feed/read-value.js';
import { formatInstant } from '../../dates.js';
import type { ImportFormat, Page } from '../../import-format.js';
import type { ImportNode } from '../../import-node.js';
import type { ImportResult } from '../../import-result.js';
import { joinUnder } from '../../join-pages.js';
import { firstEvent } from '../../json-shape.js';
import { placesOf } from './place.js';
import { registrationOf } from './registration.js';
import { contentOf, textsOf, translationsOf } from './texts.js';
import { whenOf } from './when.js';

const STATUS: Readonly<Record<string, TrainingItemExtension['status']>> = {
  1: 'scheduled',
  2: 'rescheduled',
  3: 'moved-online',
  4: 'postponed',
  6: 'cancelled',
};
const MODES: Readonly<Record<string, TrainingItemExtension['attendanceMode']>> = {
  1: 'in-person',
  2: 'online',
  3: 'hybrid',
};
const IMPAIRMENTS: readonly (readonly [string, string])[] = [
  ['hi', 'hearing-impairment'],
  ['vi', 'visual-impairment'],
  ['pi', 'psychic-impairment'],
  ['mi', 'motor-impairment'],
  ['ii', 'intellectual-impairment'],
];

/** OpenAgenda's events (API v2, and the JSON export): a list, or one. */
export const openAgenda = {
  name: 'openagenda',
  recognises: {
    json: ({ node }) => {
      const event = firstEvent(node);
      const isListed = event.has('uid') && (event.has('timings') || event.has('originAgenda'));
      return isListed || node.get('event').has('uid', 'timings');
    },
  },
  pages: { next: afterLast, join: (pages) => joinUnder('events', pages) },
  read: readEvents,
} as const satisfies ImportFormat;

/** It goes on behind the last entry, by the values that it was sorted by. */
function afterLast({ value, address }: Page): string | undefined {
  const { after, events, total }: Record<string, unknown> = isRecord(value) ? value : {};
  const isMore = Array.isArray(events) && events.length > 0 && typeof total === 'number' && events.length < total;
  if (!isMore || !Array.isArray(after) || after.length === 0) return undefined;
  const next = new URL(address);
  next.searchParams.delete('after[]');
  for (const one of after) next.searchParams.append('after[]', String(one));
  return next.href;
}

function readEvents(root: ImportNode): ImportResult {
  root.skip('success', 'total', 'after', 'sort', 'aggregations');
  const events = root.isList
    ? root.entries().map(([, event]) => event)
    : root.get('events').isList
      ? root.list('events')
      : [root.get('event').isThere ? root.get('event') : root];
  return {
    feed: {},
    items: events.flatMap((event) => {
      if (isPublic(event)) return event.get('title').isThere ? [readEvent(event)] : [];
      event.withhold();
      return [];
    }),
  };
}

/** Drafts, what is private, and what moderators have not published, or have refused. */
function isPublic(event: ImportNode): boolean {
  const isSet = (name: string) => /^(true|1)$/.test(event.get(name).peek() ?? '');
  const state = event.get('state');
  const code = (state.isObject ? state.get('id') : state).peek() ?? '2';
  return !isSet('draft') && !isSet('private') && code === '2';
}

function readEvent(event: ImportNode): JsonFeedItem {
  event.skip('state', 'draft', 'private');
  // Who has written it is said to moderators only.
  for (const name of ['contributor', 'creator']) event.get(name).withhold();
  event.skip('slug', 'nextTiming', 'dateRange', 'originAgenda', 'locationUid');
  const titles = textsOf(event.get('title'));
  const [language] = Object.keys(titles);
  const own = (texts: Record<string, string>) => texts[language ?? ''] ?? Object.values(texts)[0];
  const summaries = textsOf(event.get('description'));
  const contents = textsOf(event.get('longDescription'));
  const id = event.get('uid').text() ?? '';
  const image = event.get('image');
  return {
    ...compact({
      id,
      title: own(titles),
      summary: own(summaries),
      language: language === 'und' ? undefined : language,
      // Markdown in the API, HTML where the export was asked for it.
      ...contentOf(own(contents) ?? own(summaries) ?? ''),
      image: image.isObject ? imageOf(image) : image.text(),
      tags: tagsOf(event.get('keywords')),
      date_published: event.get('createdAt').as(formatInstant),
      date_modified: event.get('updatedAt').as(formatInstant),
      _training: compact<TrainingItemExtension>({
        kind: 'event',
        translations: translationsOf(language, titles, summaries, contents),
        ...whenOf(event, own(titles)),
        status: codeOf(event.get('status'), STATUS),
        attendanceMode: codeOf(event.get('attendanceMode'), MODES),
        location: placesOf(event),
        ...registrationOf(event),
        accessibility: compact({
          features: IMPAIRMENTS.flatMap(([code, word]) =>
            event.get('accessibility').get(code).boolean() ? [word] : [],
          ),
        }),
      }),
    })!,
    id,
  };
}

function imageOf(image: ImportNode): string | undefined {
  const [base, file] = [image.get('base').peek(), image.get('filename').peek()];
  if (!base || !file) return image.get('url').text();
  // The same picture in other sizes.
  image.skip('base', 'filename', 'size', 'variants');
  return base + file;
}

function tagsOf(keywords: ImportNode): string[] {
  const [first] = keywords.entries();
  if (keywords.isList) return present(keywords.entries().map(([, one]) => one.text()));
  return first ? present(first[1].isList ? first[1].entries().map(([, one]) => one.text()) : [first[1].text()]) : [];
}

/** A code, alone or with its label beside it. */
function codeOf<T>(node: ImportNode, words: Readonly<Record<string, T>>): T | undefined {
  node.skip('label');
  return (node.isObject ? node.get('id') : node).as((code) => words[code]);
}
