import { hash } from 'node:crypto';
import { joinCalendar } from '../../calendar/write-calendar.js';
import type { JsonFeedItem } from '../../feed/format.js';
import { siteStyles } from '../../pages/pages.js';
import { DAY } from '../../time/units.js';
import { folderOf } from './addresses.js';
import { feedHead, writeFeed } from './feed-head.js';
import { writeEmbedPageOf } from './embed-page.js';
import { isUpcoming, lastMoment, sortBy, splitFeed, type FeedPage } from './feed-pages.js';
import { indexName, writeIndexPage } from './index-pages.js';
import { inFolderOf, type Entry } from './item-files.js';
import type { Library } from './library.js';
import { inLanguage, type Settings } from './settings.js';
import { writeSitemap } from './sitemap.js';
import { writeAtom, writeRss } from './syndication.js';

/** A file made of several items: what it is made of, and how. */
export interface SiteFile {
  readonly path: string;
  /** Equal keys, equal bytes: then it need not be written again. */
  readonly key: string;
  readonly write: () => string;
}

/** How many announcements feed readers get: they come often. */
const NEWEST = 50;
/** How long a training stays in the calendar that one follows. */
const KEPT = 400 * DAY;

/** Everything in the site that is about more than one item. */
export function siteFiles(entries: readonly Entry[], settings: Settings, library: Library): SiteFile[] {
  const pages = splitFeed(entries, settings.pageSize - headSize(settings));
  const head = JSON.stringify(settings);
  const keyOf = (of: readonly Entry[], ...more: unknown[]) => {
    const entries = of.map((entry) => `${entry.id}\0${entry.hash}\0`).join('');
    return hash('sha256', JSON.stringify([head, more]) + entries, 'base64url').slice(0, 22);
  };
  const news = sortBy(
    entries.filter(({ publishedAt }) => publishedAt !== undefined),
    (entry) => -entry.publishedAt!,
  ).slice(0, NEWEST);
  const now = lastMoment(entries);
  const upcoming = sortBy(
    entries.filter((entry) => isUpcoming(entry, now)),
    ({ startsAt = Infinity }) => startsAt,
  );
  const itemsOf = (of: readonly Entry[]) => {
    const read = library.read(of);
    return of.map(({ id }, index) => ({ raw: JSON.parse(library.jsonOf(id)) as JsonFeedItem, item: read[index]! }));
  };
  return [
    ...pages.map((page) => ({
      path: page.name,
      key: keyOf(page.entries, page.older),
      write: () => writeFeedPage(page, settings, library),
    })),
    { path: 'feed.xml', key: keyOf(news), write: () => writeRss(itemsOf(news), settings) },
    { path: 'atom.xml', key: keyOf(news), write: () => writeAtom(itemsOf(news), settings) },
    { path: 'sitemap.xml', key: keyOf([], entries.map(whatSitemapSays)), write: () => writeSitemap(entries, settings) },
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
          write: () => writeEmbedPageOf(library.read(upcoming.slice(0, 20)), language, settings),
        },
        ...pages.map((page) => ({
          path: folder + indexName(page),
          key: keyOf(page.entries, language, page.older, page.newer),
          write: () => writeIndexPage(page, language, settings, (entry) => library.rowOf(entry, language)),
        })),
      ];
    }),
  ];
}

/** A text that changes is nothing to it. */
function whatSitemapSays({ id, languages, stampedAt }: Entry): unknown {
  return [id, languages, stampedAt];
}

/** What is to come, and what was in the last year: nobody follows an archive. */
function calendarEntries(entries: readonly Entry[]): Entry[] {
  const now = lastMoment(entries);
  return sortBy(
    entries.filter(
      ({ kind, startsAt, overAt = Infinity }) => kind === 'event' && startsAt !== undefined && !(overAt <= now - KEPT),
    ),
    ({ startsAt }) => startsAt!,
  );
}

function writeFeedPage({ name, entries, older }: FeedPage, settings: Settings, library: Library): string {
  const items = entries.map(({ id }) => library.jsonOf(id));
  return writeFeed(pageHead(settings, name, older), items);
}

function pageHead(settings: Settings, name: string, older: string | undefined): object {
  return {
    ...feedHead(settings),
    feed_url: settings.url + name,
    ...(older && { next_url: settings.url + older }),
  };
}

/** How many bytes a page of the feed has beside its announcements. */
function headSize(settings: Settings): number {
  return Buffer.byteLength(writeFeed(pageHead(settings, 'feed-100000.json', 'feed-100000.json'), []));
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
