import { createHash } from 'node:crypto';
import { generateAtomFeed, generateRssFeed } from 'feedsmith';
import { joinCalendar } from '../../calendar/write-calendar.js';
import type { Item } from '../../feed/feed.js';
import type { JsonFeedItem } from '../../feed/format.js';
import { readFeed } from '../../feed/read-feed.js';
import { DAY } from '../../time/units.js';
import { parseWallTime } from '../../time/wall-time.js';
import { siteStyles, writeEmbedPage, writeIndex, writePage } from '../../pages/pages.js';
import { folderOf, toAddress } from './addresses.js';
import { feedHead } from './feed-head.js';
import { isUpcoming, newestStamp, sortBy, splitFeed, type FeedPage } from './feed-pages.js';
import { inFolderOf, settingFor, toRelative, type Entry } from './item-files.js';
import { plainText } from '../../describe/plain-text.js';
import { inLanguage, type Settings } from './settings.js';

/** A file made of several items: what it is made of, and how. */
export interface SiteFile {
  readonly path: string;
  /** Equal keys, equal bytes: then it need not be written again. */
  readonly key: string;
  readonly write: () => string;
}

/** How much of an item's own files is at hand: from this run, or from the last one. */
export interface Library {
  readonly rawOf: (id: string) => JsonFeedItem;
  /** The text of a file of an item: `a/calendar.ics`. */
  readonly textOf: (path: string) => string;
}

/** How many announcements feed readers get: they come often. */
const NEWEST = 50;
/** How long a training stays in the calendar that one follows. */
const KEPT = 400 * DAY;

/** Everything in the site that is about more than one item. */
export function siteFiles(entries: readonly Entry[], settings: Settings, library: Library): SiteFile[] {
  const pages = splitFeed(entries, settings.pageSize);
  const head = JSON.stringify(settings);
  const keyOf = (of: readonly Entry[], ...more: unknown[]) => {
    const hash = createHash('sha256').update(JSON.stringify([head, more]));
    for (const { id, hash: own } of of) hash.update(`${id}\0${own}\0`);
    return hash.digest('base64url').slice(0, 22);
  };
  const news = sortBy(
    entries.filter(({ publishedAt }) => publishedAt !== undefined),
    (entry) => -entry.publishedAt!,
  ).slice(0, NEWEST);
  const now = newestStamp(entries);
  const upcoming = sortBy(
    entries.filter((entry) => isUpcoming(entry, now)),
    ({ startsAt = Infinity }) => startsAt,
  );
  return [
    ...pages.map((page) => ({
      path: page.name,
      key: keyOf(page.entries, page.older),
      write: () => writeFeed(page, settings, library),
    })),
    { path: 'feed.xml', key: keyOf(news), write: () => writeRss(news, settings, library) },
    { path: 'atom.xml', key: keyOf(news), write: () => writeAtom(news, settings, library) },
    { path: 'site.css', key: keyOf([], siteStyles), write: () => siteStyles },
    ...settings.languages.flatMap((language) => {
      const folder = language === settings.languages[0] ? '' : `${language}/`;
      const inCalendar = calendarEntries(entries);
      return [
        {
          path: `${folder}calendar.ics`,
          key: keyOf(inCalendar, language),
          write: () => writeCalendarFile(inCalendar, language, settings, library),
        },
        {
          path: `${folder}embed.html`,
          key: keyOf(upcoming.slice(0, 20), language),
          write: () => writeEmbed(upcoming.slice(0, 20), language, settings, library),
        },
        ...pages.map((page) => ({
          path: folder + indexName(page),
          key: keyOf(page.entries, language, page.older, page.newer, now),
          write: () => writeIndexPage(page, now, language, settings, library),
        })),
      ];
    }),
  ];
}

/** What is to come, and what was in the last year: nobody follows an archive. */
function calendarEntries(entries: readonly Entry[]): Entry[] {
  const now = newestStamp(entries);
  return sortBy(
    entries.filter(
      ({ kind, startsAt, overAt = Infinity }) => kind === 'event' && startsAt !== undefined && !(overAt <= now - KEPT),
    ),
    ({ startsAt }) => startsAt!,
  );
}

function writeFeed({ name, entries, older }: FeedPage, settings: Settings, library: Library): string {
  const head = {
    ...feedHead(settings),
    feed_url: settings.url + name,
    ...(older && { next_url: settings.url + older }),
  };
  const items = entries.map(({ id }) => JSON.stringify(library.rawOf(id)));
  return `${JSON.stringify(head).slice(0, -1)},"items":[\n${items.join(',\n')}\n]}\n`;
}

function writeCalendarFile(entries: readonly Entry[], language: string, settings: Settings, library: Library): string {
  const zones = new Map<string, { from: number; to: number }>();
  for (const [zone, from, to] of entries.flatMap((entry) => entry.zones)) {
    const known = zones.get(zone) ?? { from, to };
    zones.set(zone, { from: Math.min(known.from, from), to: Math.max(known.to, to) });
  }
  const written = entries.flatMap(({ id, languages }) => {
    const spoken = languages.includes(language) ? language : settings.languages[0];
    const path = `${inFolderOf(spoken, folderOf(id), settings)}calendar.ics`;
    return library.textOf(path).match(/^BEGIN:VEVENT\r\n[^]*?^END:VEVENT\r\n/gm) ?? [];
  });
  return joinCalendar(zones, written, { name: inLanguage(settings.title, language)!, refresh: 'PT12H' });
}

/** Items as the widgets read them. */
function itemsOf(entries: readonly Entry[], settings: Settings, library: Library): Item[] {
  const items = entries.map(({ id }) => library.rawOf(id));
  return [...readFeed({ ...feedHead(settings), items }, `${settings.url}feed.json`)!.items];
}

function indexName({ number }: FeedPage): string {
  return number === undefined ? 'index.html' : `page-${number}.html`;
}

function writeIndexPage(page: FeedPage, now: number, language: string, settings: Settings, library: Library): string {
  const root = language === settings.languages[0] ? '' : '../';
  const setting = settingFor(language, settings);
  const items = itemsOf(page.entries, settings, library);
  const entryOf = new Map(page.entries.map((entry) => [entry.id, entry]));
  const upcoming = (item: Item) => isUpcoming(entryOf.get(item.id)!, now);
  const pageOf = (feed: string | undefined) =>
    feed && feed.replace(/^feed(?:-(\d+))?\.json$/, (_, number?: string) => (number ? `page-${number}.html` : './'));
  const follow = [
    { type: 'text/calendar', address: 'calendar.ics', title: 'iCalendar' },
    { type: 'application/rss+xml', address: `${root}feed.xml`, title: 'RSS' },
    { type: 'application/atom+xml', address: `${root}atom.xml`, title: 'Atom' },
    { type: 'application/feed+json', address: `${root}feed.json`, title: 'JSON Feed' },
  ];
  const content = writeIndex(
    {
      upcoming: items.filter((item) => item.kind === 'event' && upcoming(item)),
      past: items.filter((item) => item.kind === 'event' && !upcoming(item)),
      news: items.filter((item) => item.kind === 'news'),
      feed: root + page.name,
      addressOf: (item) => {
        const spoken = entryOf.get(item.id)!.languages.includes(language) ? language : settings.languages[0];
        return root + toAddress(inFolderOf(spoken, folderOf(item.id), settings));
      },
      newer: pageOf(page.newer),
      older: pageOf(page.older),
      follow,
    },
    setting,
  );
  return finishPage(indexName(page), inLanguage(settings.title, language)!, follow, content, language, settings);
}

function writeEmbed(entries: readonly Entry[], language: string, settings: Settings, library: Library): string {
  const script = settings.script ?? `${settings.url}training-widgets.js`;
  const setting = settingFor(language, settings);
  const content = writeEmbedPage(itemsOf(entries, settings, library), `${settings.url}feed.json`, script, setting);
  const title = setting.words.msg('On your page', { id: 'page.embed' });
  return finishPage('embed.html', title, [], content, language, settings);
}

function finishPage(
  name: string,
  title: string,
  follow: Parameters<typeof writePage>[0]['follow'],
  content: Parameters<typeof writePage>[1],
  language: string,
  settings: Settings,
): string {
  const [main] = settings.languages;
  const folderFor = (other: string) => (other === main ? '' : `${other}/`);
  const root = language === main ? '' : '../';
  const address = name === 'index.html' ? '' : name;
  const page = writePage(
    {
      title,
      description: inLanguage(settings.description, language),
      url: settings.url + folderFor(language) + address,
      site: inLanguage(settings.title, language)!,
      home: './',
      root,
      languages: settings.languages
        .filter((other) => other !== language)
        .map((other) => ({ language: other, address: `${root}${folderFor(other)}${address}` || './' })),
      follow,
      type: 'website',
      script: settings.script ?? `${root || './'}training-widgets.js`,
    },
    content,
    settingFor(language, settings),
  );
  return name === 'embed.html' ? page : toRelative(page, settings.url, root);
}

function writeRss(entries: readonly Entry[], settings: Settings, library: Library): string {
  const [language] = settings.languages;
  const title = inLanguage(settings.title, language)!;
  const items = entries.map(({ id }) => library.rawOf(id));
  return `${generateRssFeed({
    title: clean(title),
    link: settings.url,
    description: clean(inLanguage(settings.description, language) ?? title),
    language,
    ...(entries[0]?.publishedAt && { lastBuildDate: dateOf(items[0]!.date_published!) }),
    atom: { links: [{ href: `${settings.url}feed.xml`, rel: 'self', type: 'application/rss+xml' }] },
    items: items.map((raw) => ({
      title: clean(titleOf(raw)),
      link: raw.url!,
      guid: { value: clean(raw.id), isPermaLink: false },
      description: clean(raw.summary ?? raw.content_html ?? raw.content_text ?? titleOf(raw)),
      pubDate: dateOf(raw.date_published!),
      ...(raw.tags && { categories: raw.tags.map((name) => ({ name: clean(name) })) }),
      ...(raw.content_html && { content: { encoded: clean(raw.content_html) } }),
    })),
  })}\n`;
}

function writeAtom(entries: readonly Entry[], settings: Settings, library: Library): string {
  const [language] = settings.languages;
  const items = entries.map(({ id }) => library.rawOf(id));
  const updatedOf = (raw: JsonFeedItem) => dateOf(raw.date_modified ?? raw.date_published!);
  const newest = Math.max(0, ...items.map((raw) => +updatedOf(raw)));
  const title = inLanguage(settings.title, language)!;
  return `${generateAtomFeed({
    id: settings.url,
    title: { value: clean(title) },
    updated: instant(newest),
    links: [{ href: settings.url }, { href: `${settings.url}atom.xml`, rel: 'self' }],
    authors: [{ name: clean(title) }],
    entries: items.map((raw) => ({
      id: /^[a-z][a-z\d+.-]*:\S+$/i.test(raw.id) ? raw.id : `${settings.url}${toAddress(folderOf(raw.id))}/`,
      title: { value: clean(titleOf(raw)) },
      updated: updatedOf(raw),
      published: dateOf(raw.date_published!),
      links: [{ href: raw.url! }],
      ...(raw.summary && { summary: { value: clean(raw.summary) } }),
      content: raw.content_html
        ? { value: clean(raw.content_html), type: 'html' }
        : { value: clean(raw.content_text ?? '') },
      ...(raw.tags && { categories: raw.tags.map((term) => ({ term: clean(term) })) }),
    })),
  })}\n`;
}

function titleOf(raw: JsonFeedItem): string {
  return raw.title ?? plainText(raw.content_html ?? raw.content_text ?? raw.id).slice(0, 80);
}

/** XML 1.0 has no place for control characters, not even escaped, and none for half of a character. */
function clean(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '');
}

/** RFC 3339 with an offset, as it has been checked: here `Date` is sure to read it alike everywhere. */
function dateOf(written: string): Date {
  const time = parseWallTime(written)!;
  return instant(time.local - (time.offset ?? 0));
}

function instant(milliseconds: number): Date {
  const date = new Date(0);
  date.setTime(milliseconds);
  return date;
}
