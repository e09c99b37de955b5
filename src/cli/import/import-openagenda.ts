import type { JsonFeedItem, Session, Text, TrainingItemExtension, Translation } from '../../feed/format.js';
import { renderMarkdown } from '../publish/markdown.js';
import { compact, present, type Imported } from './imported.js';
import type { Source } from './source.js';
import { instant, wall, zoneName } from './times.js';

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
export function importOpenAgenda(root: Source): Imported {
  root.skip('success', 'total', 'after', 'sort', 'aggregations');
  const events = root.isList
    ? root.entries().map(([, event]) => event)
    : root.get('events').isList
      ? root.list('events')
      : [root.get('event').isThere ? root.get('event') : root];
  return {
    feed: {},
    items: events.flatMap((event) => {
      if (isPublic(event)) return event.get('title').isThere ? [importEvent(event)] : [];
      event.withhold();
      return [];
    }),
  };
}

/** Drafts, what is private, and what moderators have not published, or have refused. */
function isPublic(event: Source): boolean {
  const isSet = (name: string) => /^(true|1)$/.test(event.get(name).peek() ?? '');
  const state = event.get('state');
  const code = (state.isObject ? state.get('id') : state).peek() ?? '2';
  return !isSet('draft') && !isSet('private') && code === '2';
}

function importEvent(event: Source): JsonFeedItem {
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
      date_published: event.get('createdAt').as(instant),
      date_modified: event.get('updatedAt').as(instant),
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

/** A text in several languages, or in one that is not said. */
function textsOf(source: Source): Record<string, string> {
  if (!source.isObject) return compact({ und: source.text() ?? '' }) ?? {};
  return Object.fromEntries(source.entries().flatMap(([tag, one]) => (one.isThere ? [[tag, one.text() ?? '']] : [])));
}

function contentOf(text: string): { content_html: string } {
  if (/<(p|br|ul|h\d)\b/i.test(text)) return { content_html: text };
  // Written anew as any other text, it leads nowhere that a site may not lead to.
  const html = renderMarkdown(
    text,
    (address) => address,
    () => {},
  );
  return { content_html: html };
}

function translationsOf(
  own: string | undefined,
  titles: Record<string, string>,
  summaries: Record<string, string>,
  contents: Record<string, string>,
): Record<string, Translation> | undefined {
  const others = Object.keys({ ...titles, ...summaries, ...contents }).filter((tag) => tag !== own && tag !== 'und');
  return compact(
    Object.fromEntries(
      others.map((tag) => [
        tag,
        { title: titles[tag], summary: summaries[tag], ...(contents[tag] && contentOf(contents[tag])) },
      ]),
    ),
  );
}

function whenOf(event: Source, title: string | undefined): TrainingItemExtension {
  const zone = event.get('timezone').as(zoneName) ?? event.get('location').get('timezone').as(zoneName);
  const timings = timingsOf(event).flatMap((timing) => {
    const startDate = (timing.get('begin').isThere ? timing.get('begin') : timing.get('start')).as((text) =>
      wall(text, zone),
    );
    return startDate ? [{ startDate, endDate: timing.get('end').as((text) => wall(text, zone)) }] : [];
  });
  const [first] = timings;
  if (!first) return {};
  // What takes place on several days is told day by day, where the days between the first and the last are told at all.
  const sessions: Session[] =
    timings.length > 1 && event.get('timings').isThere
      ? timings.map((timing) => ({ title: title ?? '', ...timing }))
      : [];
  return compact({
    startDate: first.startDate,
    endDate: timings.at(-1)!.endDate,
    timeZone: zone,
    agenda: sessions.length > 0 ? { sessions } : undefined,
  })!;
}

/** All times of an event; where an answer is short, only the first and the last. */
function timingsOf(event: Source): Source[] {
  if (event.get('timings').isThere) {
    event.skip('firstTiming', 'lastTiming');
    return event.list('timings');
  }
  const [first, last] = [event.get('firstTiming'), event.get('lastTiming')];
  if (last.get('begin').peek() !== first.get('begin').peek()) return [first, last].filter((one) => one.isThere);
  event.skip('lastTiming');
  return first.isThere ? [first] : [];
}

function placesOf(event: Source): TrainingItemExtension['location'] {
  const place = event.get('location');
  place.skip('uid', 'slug', 'timezone');
  const [latitude, longitude] = [place.get('latitude').number(), place.get('longitude').number()];
  const address = compact({
    street: place.get('address').text(),
    locality: place.get('city').text(),
    region: place.get('region').text(),
    postalCode: place.get('postalCode').text(),
    country: place.get('countryCode').text(),
  });
  const url = event.get('onlineAccessLink').text();
  const access = textsOf(place.get('access')) as Text;
  return present([
    compact({
      name: place.get('name').text(),
      address,
      geo: latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined,
      note: Object.keys(access).length > 0 ? access : undefined,
    }),
    url === undefined ? undefined : { type: 'virtual' as const, url },
  ]);
}

function registrationOf(event: Source): TrainingItemExtension {
  const ways = event.list('registration').flatMap((one) => {
    const value = one.isObject ? one.get('value').text() : one.text();
    if (one.isObject) one.skip('type');
    return value ? [value] : [];
  });
  const url = ways.find((way) => /^https?:/i.test(way));
  const conditions = textsOf(event.get('conditions'));
  const state = event.get('status');
  const full = (state.isObject ? state.get('id') : state).as((code) => (code === '5' ? ('full' as const) : undefined));
  const contacts = ways
    .filter((way) => way !== url)
    .map((way) => (/^https?:/i.test(way) ? { url: way } : way.includes('@') ? { email: way } : { phone: way }));
  return (
    compact({
      registration: compact({ url, status: full, note: Object.keys(conditions).length > 0 ? conditions : undefined }),
      contacts,
    }) ?? {}
  );
}

function imageOf(image: Source): string | undefined {
  const [base, file] = [image.get('base').peek(), image.get('filename').peek()];
  if (!base || !file) return image.get('url').text();
  // The same picture in other sizes.
  image.skip('base', 'filename', 'size', 'variants');
  return base + file;
}

function tagsOf(keywords: Source): string[] {
  const [first] = keywords.entries();
  if (keywords.isList) return present(keywords.entries().map(([, one]) => one.text()));
  return first ? present(first[1].isList ? first[1].entries().map(([, one]) => one.text()) : [first[1].text()]) : [];
}

/** A code, alone or with its label beside it. */
function codeOf<T>(source: Source, words: Readonly<Record<string, T>>): T | undefined {
  source.skip('label');
  return (source.isObject ? source.get('id') : source).as((code) => words[code]);
}
