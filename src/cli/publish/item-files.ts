import { hash } from 'node:crypto';
import { trainingEntries } from '../../calendar/training-entries.js';
import { writeCalendar, zonesOf, type CalendarEntry } from '../../calendar/write-calendar.js';
import { describeSummary, describeTitle } from '../../describe/headline.js';
import type { Setting } from '../../describe/setting.js';
import { hasStatus, isCancelled } from '../../describe/status.js';
import { say, sayField } from '../../describe/text.js';
import type { Item } from '../../feed/feed.js';
import { wordsFor } from '../../locale/words.js';
import {
  harmless,
  writeArticle,
  writeForMachines,
  writePage,
  writeWidget,
  type ArticleParts,
} from '../../pages/pages.js';
import { folderOf, toAddress } from './addresses.js';
import { feedHead, writeFeed } from './feed-head.js';
import { inLanguage, type Settings } from './settings.js';

/** What the site's lists need to know of an item without reading it again. */
export interface Entry {
  readonly id: string;
  /** Of its JSON, of which with the settings everything is made that is published of it. */
  readonly hash: string;
  readonly kind: 'event' | 'news';
  /** The size of its JSON in bytes. */
  readonly bytes: number;
  readonly startsAt?: number;
  /** The same as its own clock shows it. */
  readonly startsOn?: number;
  /** When its last day is over; absent while it waits for a new date, or for one at all. */
  readonly overAt?: number;
  /** Its newest stamp. */
  readonly stampedAt?: number;
  readonly publishedAt?: number;
  readonly cancelled: boolean;
  readonly pinned: boolean;
  /** The zones of its calendar entries, and from when to when. */
  readonly zones: readonly (readonly [zone: string, from: number, to: number])[];
  /** In which languages it has a page. */
  readonly languages: readonly string[];
  /** Its files in the site. */
  readonly paths: readonly string[];
}

/** An item's own files, by their paths in the site, and its entry in the lists. */
export interface ItemFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly entry: Entry;
}

const known = new WeakMap<Settings, Map<string, Setting>>();

/** How everything is described that stays: at no moment, and on the clock of the training. Always the same object. */
export function settingFor(language: string, settings: Settings): Setting {
  const { timeZone } = settings;
  let made = known.get(settings);
  if (!made) known.set(settings, (made = new Map<string, Setting>()));
  let setting = made.get(language);
  if (!setting) made.set(language, (setting = { words: wordsFor(language), language, now: 0, viewerZone: timeZone }));
  return setting;
}

/** @param json The item as it stands in the feed. */
export function writeItemFiles(json: string, item: Item, settings: Settings, parts: ArticleParts): ItemFiles {
  const files = new Map<string, string>();
  const folder = folderOf(item.id);
  const [main] = settings.languages;
  const languages = settings.languages.filter((language) => language === main || hasTranslation(item, language));
  files.set(`${folder}/feed.json`, writeOwnFeed(json, folder, settings));
  const entries: CalendarEntry[] = [];
  for (const language of languages) {
    const path = inFolderOf(language, folder, settings);
    const setting = settingFor(language, settings);
    const calendar = trainingEntries(item, setting, settings.calendar);
    if (calendar.length) files.set(`${path}calendar.ics`, writeCalendar(calendar));
    entries.push(...calendar);
    files.set(`${path}index.html`, writeItemPage(item, setting, languages, path, calendar.length > 0, settings, parts));
  }
  const { span } = item;
  const bytes = Buffer.from(json);
  const stamps = [item.publishedAt, instantOf(item)].filter((stamp) => stamp !== undefined);
  return {
    files,
    entry: {
      id: item.id,
      hash: hash('sha256', bytes, 'base64url').slice(0, 16),
      kind: item.kind,
      bytes: bytes.length,
      ...(span && { startsAt: span.startsAt, startsOn: span.start }),
      ...(span && !hasStatus(item, 'postponed') && { overAt: span.lastDayEndsAt }),
      ...(stamps.length > 0 && { stampedAt: Math.max(...stamps) }),
      ...(item.publishedAt !== undefined && { publishedAt: item.publishedAt }),
      cancelled: isCancelled(item),
      pinned: item.training.pinned === true,
      zones: [...zonesOf(entries)].map(([zone, { from, to }]) => [zone, from, to]),
      languages,
      paths: [...files.keys()],
    },
  };
}

/** The feed of one item beside its page, so that a single card does not cost the whole feed. */
function writeOwnFeed(json: string, folder: string, settings: Settings): string {
  const url = `${settings.url}${toAddress(folder)}/`;
  return writeFeed({ ...feedHead(settings), home_page_url: url, feed_url: `${url}feed.json` }, [json]);
}

/** `en/first-training/`; in the first language without its name. */
export function inFolderOf(language: string, folder: string, settings: Settings): string {
  return `${language === settings.languages[0] ? '' : `${language}/`}${folder}/`;
}

function writeItemPage(
  item: Item,
  setting: Setting,
  languages: readonly string[],
  path: string,
  hasCalendar: boolean,
  settings: Settings,
  parts: ArticleParts,
): string {
  const root = '../'.repeat(path.split('/').length - 1);
  const folder = folderOf(item.id);
  const feed = `${path.split('/').length > 2 ? `../../${toAddress(folder)}/` : ''}feed.json`;
  const { language } = setting;
  const article = harmless(toRelative(writeArticle(item, setting, parts).text, settings.url, root));
  const widget = writeWidget(
    'training-event',
    { src: feed, item: item.id, layout: 'full', 'heading-level': '2' },
    article,
  );
  const url = sayField(item, 'url', setting)?.text;
  return writePage(
    {
      title: describeTitle(item, setting).text,
      description: describeSummary(item, setting)?.text,
      url: url ?? settings.url + toAddress(path),
      site: inLanguage(settings.title, language)!,
      home: '../',
      root,
      languages: languages.map((other) => {
        const address = toAddress(inFolderOf(other, folder, settings));
        return { language: other, address: root + address, url: settings.url + address };
      }),
      follow: [
        { type: 'application/feed+json', address: feed, title: 'JSON Feed' },
        ...(hasCalendar ? [{ type: 'text/calendar', address: 'calendar.ics', title: 'iCalendar' }] : []),
      ],
      image: item.fields.image,
      imageAlt: say(item.training.imageAlt, item, setting)?.text,
      type: 'article',
      data: writeForMachines(item, setting),
      script: settings.script ?? `${root}training-widgets.js`,
    },
    widget,
    setting,
  );
}

/**
 * What is in the site is led to relatively, so that its pages also work before they are where they will be. What only
 * machines read keeps the whole address.
 */
export function toRelative(page: string, site: string, root: string): string {
  const escaped = site.replaceAll('&', '&amp;').replaceAll("'", '&#39;');
  return page
    .replaceAll(/<(a|img|link rel="alternate" type)\b[^>]*>/g, (tag) =>
      tag
        .replaceAll(`href="${escaped}`, `href="${root}`)
        .replaceAll(`src="${escaped}`, `src="${root}`)
        .replaceAll(
          /srcset="([^"]*)"/g,
          (_, set: string) =>
            `srcset="${set
              .split(', ')
              .map((one) => (/^https?:/.test(one) ? one : root + one))
              .join(', ')}"`,
        ),
    )
    .replaceAll('href=""', 'href="./"');
}

function hasTranslation(item: Item, language: string): boolean {
  const translation = item.training.translations?.[language];
  return translation?.title !== undefined || translation?.content_html !== undefined;
}

function instantOf({ fields: { date_modified: time } }: Item): number | undefined {
  return time && time.local - (time.offset ?? 0);
}
