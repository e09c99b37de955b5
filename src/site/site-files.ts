import { joinedCalendarText } from '../calendar/calendar-text.js';
import type { JsonFeedItem } from '../feed/format.js';
import { siteStyles } from '../pages/pages.js';
import { DAY } from '../time/units.js';
import { feedHead, feedText } from './feed-head.js';
import { embedPageHtml } from './embed-page.js';
import { isUpcoming, sortBy, sortingTime, splitFeed, type FeedPage } from './feed-pages.js';
import { indexName, indexPageHtml } from './index-pages.js';
import { inLanguage, type Settings } from './settings.js';
import type { SiteEntry } from './site-item.js';
import type { SiteItemStore } from './site-item-store.js';
import { languageFolder, spokenLanguage } from './site-paths.js';
import { sitemapText } from './sitemap.js';
import { atomText, rssText } from './syndication.js';

/** A file made of several items: what it is made of, and how. */
export interface SiteFile {
  readonly path: string;
  /** The announcements that it is made of. */
  readonly entries: readonly SiteEntry[];
  /** What else it is made of, beside the settings: where all of this is the same, so is the file. */
  readonly also: readonly unknown[];
  readonly toText: (items: SiteItemStore) => string;
}

/** How many announcements feed readers get: they come often. */
const NEWEST = 50;
/** For how many trainings the lines to copy are shown. */
const IN_EMBED_PAGE = 20;
/** How long a training stays in the calendar that one follows. */
const KEPT = 400 * DAY;

/** Everything in the site that is about more than one item. */
export function siteFiles(entries: readonly SiteEntry[], settings: Settings): SiteFile[] {
  const pages = splitFeed(entries, settings.pageSize - headSize(settings));
  const news = sortBy(
    entries.filter(({ publishedAt }) => publishedAt !== undefined),
    (entry) => -entry.publishedAt!,
  ).slice(0, NEWEST);
  const now = sortingTime(entries);
  const upcoming = sortBy(
    entries.filter((entry) => isUpcoming(entry, now)),
    ({ startsAt = Infinity }) => startsAt,
  );
  const next = upcoming.slice(0, IN_EMBED_PAGE);
  const syndicated = (of: readonly SiteEntry[], items: SiteItemStore) => {
    const read = items.read(of);
    return of.map(({ id }, index) => ({ raw: JSON.parse(items.jsonOf(id)) as JsonFeedItem, item: read[index]! }));
  };
  return [
    ...pages.map((page): SiteFile => ({
      path: page.name,
      entries: page.entries,
      also: [page.older],
      toText: (items) => feedPageText(page, settings, items),
    })),
    { path: 'feed.xml', entries: news, also: [], toText: (items) => rssText(syndicated(news, items), settings) },
    { path: 'atom.xml', entries: news, also: [], toText: (items) => atomText(syndicated(news, items), settings) },
    {
      path: 'sitemap.xml',
      entries: [],
      also: [entries.map(sitemapFacts)],
      toText: () => sitemapText(entries, settings),
    },
    { path: 'site.css', entries: [], also: [siteStyles], toText: () => siteStyles },
    ...settings.languages.flatMap((language): SiteFile[] => {
      const folder = languageFolder(language, settings);
      const inCalendar = calendarEntries(entries);
      return [
        {
          path: `${folder}calendar.ics`,
          entries: inCalendar,
          also: [language],
          toText: (items) => calendarFileText(inCalendar, language, settings, items),
        },
        {
          path: `${folder}embed.html`,
          entries: next,
          also: [language],
          toText: (items) => embedPageHtml(items.read(next), language, settings),
        },
        ...pages.map((page): SiteFile => ({
          path: folder + indexName(page),
          entries: page.entries,
          also: [language, page.older, page.newer],
          toText: (items) => indexPageHtml(page, language, settings, (entry) => items.rowOf(entry, language)),
        })),
      ];
    }),
  ];
}

/** A text that changes is nothing to it. */
function sitemapFacts({ id, languages, stampedAt }: SiteEntry): unknown {
  return [id, languages, stampedAt];
}

/** What is to come, and what was in the last year: nobody follows an archive. */
function calendarEntries(entries: readonly SiteEntry[]): SiteEntry[] {
  const now = sortingTime(entries);
  return sortBy(
    entries.filter(
      ({ kind, startsAt, overAt = Infinity }) => kind === 'event' && startsAt !== undefined && !(overAt <= now - KEPT),
    ),
    ({ startsAt }) => startsAt!,
  );
}

function feedPageText({ name, entries, older }: FeedPage, settings: Settings, items: SiteItemStore): string {
  return feedText(
    pageHead(settings, name, older),
    entries.map(({ id }) => items.jsonOf(id)),
  );
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
  return new TextEncoder().encode(feedText(pageHead(settings, 'feed-100000.json', 'feed-100000.json'), [])).length;
}

function calendarFileText(
  entries: readonly SiteEntry[],
  language: string,
  settings: Settings,
  items: SiteItemStore,
): string {
  const zones = new Map<string, { from: number; to: number }>();
  for (const [zone, from, to] of entries.flatMap((entry) => entry.zones)) {
    const known = zones.get(zone) ?? { from, to };
    zones.set(zone, { from: Math.min(known.from, from), to: Math.max(known.to, to) });
  }
  const written = entries.flatMap((entry) => items.calendarOf(entry, spokenLanguage(language, entry, settings)));
  return joinedCalendarText(zones, written, { name: inLanguage(settings.title, language)!, refresh: 'PT12H' });
}
