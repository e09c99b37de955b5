import type { Item } from '../../feed/feed.js';
import { harmless, writeIndex, writePage, writeRow } from '../../pages/pages.js';
import { startOfMonth } from '../../time/month.js';
import { folderOf, toAddress } from './addresses.js';
import { sortBy, type FeedPage } from './feed-pages.js';
import { inFolderOf, settingFor, toRelative, type Entry } from './item-files.js';
import { inLanguage, type Settings } from './settings.js';

/** The page of the index that shows a page of the feed. */
export function indexName({ number }: FeedPage): string {
  return number === undefined ? 'index.html' : `page-${number}.html`;
}

/** From an index page to the site's root: those of the first language are there. */
function rootOf(language: string, settings: Settings): string {
  return language === settings.languages[0] ? '' : '../';
}

/** An item's row in the index of a language. */
export function writeItemRow(item: Item, entry: Entry, language: string, settings: Settings): string {
  const spoken = entry.languages.includes(language) ? language : settings.languages[0];
  const address = rootOf(language, settings) + toAddress(inFolderOf(spoken, folderOf(item.id), settings));
  return writeRow(item, settingFor(language, settings), address).text;
}

/** Says of no training that it is to come or over, which would not stay true: the widgets do. */
export function writeIndexPage(
  page: FeedPage,
  language: string,
  settings: Settings,
  rowOf: (entry: Entry) => string,
): string {
  const root = rootOf(language, settings);
  const pageOf = (feed: string | undefined) =>
    feed && feed.replace(/^feed(?:-(\d+))?\.json$/, (_, number?: string) => (number ? `page-${number}.html` : './'));
  const follow = [
    { type: 'text/calendar', address: 'calendar.ics', title: 'iCalendar' },
    { type: 'application/rss+xml', address: `${root}feed.xml`, title: 'RSS' },
    { type: 'application/atom+xml', address: `${root}atom.xml`, title: 'Atom' },
    { type: 'application/feed+json', address: `${root}feed.json`, title: 'JSON Feed' },
  ];
  const setting = settingFor(language, settings);
  const rowsOf = (entries: readonly Entry[]) => entries.map((entry) => harmless(rowOf(entry)));
  const news = page.entries.filter(({ kind }) => kind === 'news');
  const events = page.entries.filter(({ kind }) => kind === 'event');
  const content = writeIndex(
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
function byMonth(entries: readonly Entry[]): [month: number | undefined, Entry[]][] {
  const months = new Map<number | undefined, Entry[]>();
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
  follow: Parameters<typeof writePage>[0]['follow'],
  content: Parameters<typeof writePage>[1],
  language: string,
  settings: Settings,
): string {
  const [main] = settings.languages;
  const folderFor = (other: string) => (other === main ? '' : `${other}/`);
  const root = rootOf(language, settings);
  const address = name === 'index.html' ? '' : name;
  const page = writePage(
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
  return name === 'embed.html' ? page : toRelative(page, settings.url, root);
}
