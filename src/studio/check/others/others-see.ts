import type { CalendarEntry } from '../../../calendar/calendar-text.js';
import { entriesOf, fieldsOf } from '../../../check/meaning/raw-fields.js';
import { fitHeadings, sanitizeHtmlText } from '../../../content/sanitize-html-text.js';
import { describeSummary, describeTitle } from '../../../describe/headline.js';
import { describeTowns } from '../../../describe/place.js';
import { describeWhen } from '../../../describe/when.js';
import type { Item } from '../../../feed/feed.js';
import type { JsonFeedItem } from '../../../feed/format.js';
import { readFeed } from '../../../feed/read-feed.js';
import type { Steps } from '../../../parts/steps.js';
import { inTurn } from '../../../parts/turn.js';
import { addPageMessages, structuredData } from '../../../pages/pages.js';
import { itemFiles } from '../../../site/item-files.js';
import { parseSettings } from '../../../site/parse-settings.js';
import { settingFor } from '../../../site/setting-for.js';
import type { Settings } from '../../../site/settings.js';
import { toSiteItem } from '../../../site/site-item.js';
import { rssText } from '../../../site/syndication.js';
import { formatWallTime } from '../../../time/wall-time.js';
import { missingFor, type Missing } from './missing-for-search.js';
import { standAlone } from './stand-alone.js';

/** What those see of an item who have no widget. */
export interface Seen {
  readonly search: {
    readonly title: string;
    readonly url: string;
    readonly when?: string | undefined;
    readonly where?: string | undefined;
    readonly summary?: string | undefined;
    /** What a search engine asks for and does not get. */
    readonly missing: readonly Missing[];
    readonly data: string;
  };
  readonly calendar: readonly {
    readonly summary: string;
    readonly when: string;
    readonly where?: string | undefined;
  }[];
  /** As a program for calendars reads it. */
  readonly calendarText: string;
  /** Undefined where it has no date of publication: such an item is in no RSS. */
  readonly rss: string | undefined;
  /** Its page, as it stands there without JavaScript. */
  readonly page: string;
}

/** By what an item is chosen. */
export interface ItemName {
  readonly id: string;
  readonly title: string;
}

/** The items of a feed by their ids and titles: trainings first, of which others see the most. */
export function itemsIn(feed: unknown, base: string): Promise<ItemName[]> {
  return inTurn(namesIn(feed, base));
}

function* namesIn(feed: unknown, base: string): Steps<ItemName[]> {
  const trainings: ItemName[] = [];
  const others: ItemName[] = [];
  for (const { id, fields, kind } of readFeed(feed, base)?.items ?? []) {
    yield;
    (kind === 'event' ? trainings : others).push({ id, title: fields.title ?? id });
  }
  return [...trainings, ...others];
}

/** What others see of one item of a feed; undefined where there is no such item. */
export async function othersSee(feed: unknown, base: string, id: string): Promise<Seen | undefined> {
  const read = readFeed(feed, base);
  const item = read?.items.find((one) => one.id === id);
  const raw = entriesOf(fieldsOf(feed).items).find((one) => String(fieldsOf(one).id) === id) as
    JsonFeedItem | undefined;
  if (!read || !item || !raw) return undefined;
  const settings = settingsFor(item, base);
  const [language] = settings.languages;
  await addPageMessages([language]);
  const setting = settingFor(language, settings);
  const siteItem = toSiteItem(item, JSON.stringify(raw), settings);
  const files = itemFiles(siteItem, settings, {
    content: (html, addressOf) =>
      fitHeadings(
        sanitizeHtmlText(html, (address) => addressOf(absolute(address, base))),
        3,
      ),
    sizesOf: () => undefined,
  });
  const textOf = (name: string) => [...files].find(([path]) => path.endsWith(`/${name}`));
  const [path = '', page = ''] = textOf('index.html') ?? [];
  const data = structuredData(item, setting);
  const when = describeWhen(item, setting);
  const url = raw.url ?? settings.url + path.replace(/index\.html$/, '');
  return {
    search: {
      title: describeTitle(item, setting).text,
      url,
      when: when && [when.dates, when.times].filter(Boolean).join(', '),
      where: describeTowns(item, setting)
        .map(({ text }) => text)
        .join(', '),
      summary: describeSummary(item, setting)?.text,
      missing: missingFor(JSON.parse(data) as Record<string, unknown>),
      data: JSON.stringify(JSON.parse(data), undefined, 2),
    },
    calendar: siteItem.calendars.get(language)!.map(inWords),
    calendarText: textOf('calendar.ics')?.[1] ?? '',
    rss: raw.date_published ? rssText([{ raw: { ...raw, url }, item }], settings) : undefined,
    page: standAlone(page, settings.url + path),
  };
}

/** An address of the feed's text as the widgets read it: from the feed on. */
function absolute(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

/** The site that this feed would be published on. */
function settingsFor({ feed, fields }: Item, base: string): Settings {
  const { title, language, feed_url: own, _training: training } = feed.fields;
  const text = JSON.stringify({
    title: title ?? base,
    url: new URL('./', own ?? base).href,
    languages: [fields.language ?? language ?? 'uk'],
    timeZone: training?.timeZone ?? 'Europe/Kyiv',
  });
  return parseSettings(text, { whyNoSite: () => undefined }).settings;
}

function inWords({ summary, start, end, location }: CalendarEntry): Seen['calendar'][number] {
  const precision = start.kind === 'date' ? 'day' : 'time';
  const words = [start, ...(end ? [end] : [])].map(({ local }) =>
    formatWallTime({ local, precision }).replace('T', ' '),
  );
  return { summary, when: words.join(' – '), where: location };
}
