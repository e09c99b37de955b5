import { trainingEntries } from '../calendar/training-entries.js';
import { zonesOf, type CalendarEntry } from '../calendar/calendar-text.js';
import { hasStatus, isCancelled } from '../describe/status.js';
import type { Item } from '../feed/feed.js';
import { settingFor } from './setting-for.js';
import { uidHostOf, type Settings } from './settings.js';
import { itemFolder } from './site-paths.js';

/** What the site's lists need to know of an item without reading it again. */
export interface SiteEntry {
  readonly id: string;
  readonly kind: 'event' | 'news';
  /** The size of its JSON in bytes. */
  readonly bytes: number;
  /** An instant, in milliseconds since 1970, as all others here. */
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

/** An item on its way into the site. */
export interface SiteItem {
  readonly entry: SiteEntry;
  readonly item: Item;
  /** As it stands in the feed. */
  readonly json: string;
  /** Its calendar entries, by the languages of its pages. */
  readonly calendars: ReadonlyMap<string, readonly CalendarEntry[]>;
}

/** Plans which files of the site are made of an item. */
export function toSiteItem(item: Item, json: string, settings: Settings): SiteItem {
  const [main] = settings.languages;
  const languages = settings.languages.filter((language) => language === main || hasTranslation(item, language));
  const entryOptions = { ...settings.calendar, owner: uidHostOf(settings) };
  const calendars = new Map(
    languages.map((language) => [language, trainingEntries(item, settingFor(language, settings), entryOptions)]),
  );
  const paths = languages.flatMap((language) => {
    const folder = itemFolder(item.id, language, settings);
    return [
      ...(language === main ? [`${folder}feed.json`] : []),
      ...(calendars.get(language)!.length > 0 ? [`${folder}calendar.ics`] : []),
      `${folder}index.html`,
    ];
  });
  const { span } = item;
  const stamps = [item.publishedAt, modifiedAt(item)].filter((stamp) => stamp !== undefined);
  const entry: SiteEntry = {
    id: item.id,
    kind: item.kind,
    bytes: new TextEncoder().encode(json).length,
    ...(span && { startsAt: span.startsAt, startsOn: span.start }),
    ...(span && !hasStatus(item, 'postponed') && { overAt: span.lastDayEndsAt }),
    ...(stamps.length > 0 && { stampedAt: Math.max(...stamps) }),
    ...(item.publishedAt !== undefined && { publishedAt: item.publishedAt }),
    cancelled: isCancelled(item),
    pinned: item.training.pinned === true,
    zones: [...zonesOf([...calendars.values()].flat())].map(([zone, { from, to }]) => [zone, from, to]),
    languages,
    paths,
  };
  return { entry, item, json, calendars };
}

function hasTranslation(item: Item, language: string): boolean {
  const translation = item.training.translations?.[language];
  return translation?.title !== undefined || translation?.content_html !== undefined;
}

function modifiedAt({ fields: { date_modified: time } }: Item): number | undefined {
  return time && time.local - (time.offset ?? 0);
}
