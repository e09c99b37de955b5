import type { Item } from '../feed/feed.js';
import { harmless, indexHtml, pageHtml, rowHtml } from '../pages/pages.js';
import { startOfMonth } from '../time/month.js';
import { sortBy, type FeedPage } from './feed-pages.js';
import { settingFor } from './setting-for.js';
import { inLanguage, type Settings } from './settings.js';
import type { SiteEntry } from './site-item.js';
import { itemAddress, languageFolder, rootFrom, spokenLanguage } from './site-paths.js';

/** The page of the index that shows a page of the feed. */
export function indexName({ number }: FeedPage): string {
  return number === undefined ? 'index.html' : `page-${number}.html`;
}

/** An item's row in the index of a language. */
export function itemRowHtml(item: Item, entry: SiteEntry, language: string, settings: Settings): string {
  const root = rootFrom(languageFolder(language, settings));
  const address = root + itemAddress(item.id, spokenLanguage(language, entry, settings), settings);
  return rowHtml(item, settingFor(language, settings), address).text;
}

/** Says of no training that it is to come or over, which would not stay true: the widgets do. */
export function indexPageHtml(
  page: FeedPage,
  language: string,
  settings: Settings,
  rowOf: (entry: SiteEntry) => string,
): string {
  const root = rootFrom(languageFolder(language, settings));
  const pageOf = (feed: string | undefined) =>
    feed && feed.replace(/^feed(?:-(\d+))?\.json$/, (_, number?: string) => (number ? `page-${number}.html` : './'));
  const follow = [
    { type: 'text/calendar', address: 'calendar.ics', title: 'iCalendar' },
    { type: 'application/rss+xml', address: `${root}feed.xml`, title: 'RSS' },
    { type: 'application/atom+xml', address: `${root}atom.xml`, title: 'Atom' },
    { type: 'application/feed+json', address: `${root}feed.json`, title: 'JSON Feed' },
  ];
  const setting = settingFor(language, settings);
  const rowsOf = (entries: readonly SiteEntry[]) => entries.map((entry) => harmless(rowOf(entry)));
  const news = page.entries.filter(({ kind }) => kind === 'news');
  const events = page.entries.filter(({ kind }) => kind === 'event');
  const content = indexHtml(
    {
      trainings: byMonth(events).map(([month, those]) => ({ month, rows: rowsOf(those) })),
      news: rowsOf([...news.filter(({ pinned }) => pinned), ...news.filter(({ pinned }) => !pinned)]),
      feed: root + page.name,
      newer: pageOf(page.newer),
      older: pageOf(page.older),
      follow,
    },
    setting,
  );
  return finishPage(indexName(page), inLanguage(settings.title, language)!, follow, content, language, settings);
}

/** Trainings by the month in which they start, the latest first, so that what is to come is on top on any day. */
function byMonth(entries: readonly SiteEntry[]): [month: number | undefined, SiteEntry[]][] {
  const months = new Map<number | undefined, SiteEntry[]>();
  for (const entry of sortBy(entries, ({ startsAt = Infinity }) => -startsAt)) {
    const month = entry.startsOn === undefined ? undefined : startOfMonth(entry.startsOn);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months];
}

/** What a search engine shows below the title, where the settings describe nothing. */
function whatIsThere(language: string, settings: Settings): string {
  const { msg } = settingFor(language, settings).words;
  const lists = [msg('Trainings', { id: 'page.trainings' }), msg('News', { id: 'page.news' })];
  return `${inLanguage(settings.title, language)}: ${lists.join(', ')}`;
}

/** A page about the whole site, with all that its head says. */
export function finishPage(
  name: string,
  title: string,
  follow: Parameters<typeof pageHtml>[0]['follow'],
  content: Parameters<typeof pageHtml>[1],
  language: string,
  settings: Settings,
): string {
  const folderFor = (other: string) => languageFolder(other, settings);
  const root = rootFrom(languageFolder(language, settings));
  const address = name === 'index.html' ? '' : name;
  return pageHtml(
    {
      title,
      description: inLanguage(settings.description, language) ?? whatIsThere(language, settings),
      url: settings.url + folderFor(language) + address,
      site: inLanguage(settings.title, language)!,
      home: './',
      root,
      languages: settings.languages.map((other) => ({
        language: other,
        address: `${root}${folderFor(other)}${address}` || './',
        url: settings.url + folderFor(other) + address,
      })),
      follow,
      type: 'website',
      script: settings.script ?? `${root || './'}training-widgets.js`,
    },
    content,
    settingFor(language, settings),
  );
}
