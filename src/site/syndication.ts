import { generateAtomFeed, generateRssFeed } from 'feedsmith';
import { withStatus } from '../calendar/training-entries.js';
import { describeExpiry } from '../describe/expiry.js';
import { describeTitle } from '../describe/headline.js';
import { attendanceOf, attendanceWords, describePlaces } from '../describe/place.js';
import { describePreviousDate } from '../describe/status.js';
import { describeWhen } from '../describe/when.js';
import type { Item } from '../feed/feed.js';
import type { JsonFeedItem } from '../feed/format.js';
import { capitalise } from '../locale/capitalise.js';
import { html } from '../pages/pages.js';
import { parseWallTime } from '../time/wall-time.js';
import { folderOf, toAddress } from '../announcement/site-address.js';
import { settingFor } from './setting-for.js';
import { inLanguage, type Settings } from './settings.js';

/** An item as it stands in the feed, and as the widgets read it. */
export interface SyndicatedItem {
  readonly raw: JsonFeedItem;
  readonly item: Item;
}

/** RSS 2.0 of items that have a date of publication, newest first. */
export function rssText(items: readonly SyndicatedItem[], settings: Settings): string {
  const [language] = settings.languages;
  const title = inLanguage(settings.title, language)!;
  return `${generateRssFeed({
    title: clean(title),
    link: settings.url,
    description: clean(inLanguage(settings.description, language) ?? title),
    language,
    ...(items[0] && { lastBuildDate: dateOf(items[0].raw.date_published!) }),
    atom: { links: [{ href: `${settings.url}feed.xml`, rel: 'self', type: 'application/rss+xml' }] },
    items: items.map(({ raw, item }) => ({
      title: clean(titleOf(item, settings)),
      link: raw.url!,
      guid: { value: clean(raw.id), isPermaLink: false },
      description: clean(raw.summary ? inOneLine(item, raw.summary, settings) : contentOf(raw, item, settings)),
      pubDate: dateOf(raw.date_published!),
      ...(raw.tags && { categories: raw.tags.map((name) => ({ name: clean(name) })) }),
      ...(raw.content_html && { content: { encoded: clean(contentOf(raw, item, settings)) } }),
    })),
  })}\n`;
}

/** The same as Atom (RFC 4287). */
export function atomText(items: readonly SyndicatedItem[], settings: Settings): string {
  const [language] = settings.languages;
  const updatedOf = (raw: JsonFeedItem) => dateOf(raw.date_modified ?? raw.date_published!);
  const newest = Math.max(0, ...items.map(({ raw }) => +updatedOf(raw)));
  const title = inLanguage(settings.title, language)!;
  return `${generateAtomFeed({
    id: settings.url,
    title: { value: clean(title) },
    updated: instant(newest),
    links: [{ href: settings.url }, { href: `${settings.url}atom.xml`, rel: 'self' }],
    authors: [{ name: clean(title) }],
    entries: items.map(({ raw, item }) => ({
      id: /^[a-z][a-z\d+.-]*:\S+$/i.test(raw.id) ? raw.id : `${settings.url}${toAddress(folderOf(raw.id))}/`,
      title: { value: clean(titleOf(item, settings)) },
      updated: updatedOf(raw),
      published: dateOf(raw.date_published!),
      links: [{ href: raw.url! }],
      ...(raw.summary && { summary: { value: clean(inOneLine(item, raw.summary, settings)) } }),
      content: { value: clean(contentOf(raw, item, settings)), type: 'html' },
      ...(raw.tags && { categories: raw.tags.map((term) => ({ term: clean(term) })) }),
    })),
  })}\n`;
}

/** What has become of a training stands before its title, as in calendars. */
function titleOf(item: Item, settings: Settings): string {
  const setting = settingFor(settings.languages[0], settings);
  return withStatus(item.training.status, describeTitle(item, setting).text, setting);
}

/** When and where a training takes place, and how long an announcement holds, for those who read nothing but the feed. */
function leadOf(item: Item, settings: Settings): string | undefined {
  const setting = settingFor(settings.languages[0], settings);
  const until = describeExpiry(item, setting);
  if (item.kind !== 'event') return until && capitalise(until, setting.words.locale);
  const when = describeWhen(item, { ...setting, viewerZone: item.zone ?? setting.viewerZone });
  const mode = attendanceWords(attendanceOf(item), setting);
  const places = describePlaces(item, setting).flatMap(({ short }) => short.map(({ text }) => text));
  return (
    [when?.dates, when?.times, describePreviousDate(item, setting), mode, places.join(', '), until]
      .filter(Boolean)
      .join(' · ') || undefined
  );
}

function inOneLine(item: Item, summary: string, settings: Settings): string {
  return [leadOf(item, settings), summary].filter(Boolean).join(' – ');
}

/** As HTML. */
function contentOf(raw: JsonFeedItem, item: Item, settings: Settings): string {
  const lead = leadOf(item, settings);
  const said = raw.content_html ?? html`<p>${raw.content_text ?? raw.title ?? ''}</p>`.text;
  return lead ? html`<p>${lead}</p>`.text + said : said;
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
