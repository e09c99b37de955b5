import { generateAtomFeed, generateRssFeed } from 'feedsmith';
import { plainText } from '../../describe/plain-text.js';
import type { JsonFeedItem } from '../../feed/format.js';
import { parseWallTime } from '../../time/wall-time.js';
import { folderOf, toAddress } from './addresses.js';
import { inLanguage, type Settings } from './settings.js';

/** RSS 2.0 of items that have a date of publication, newest first. */
export function writeRss(items: readonly JsonFeedItem[], settings: Settings): string {
  const [language] = settings.languages;
  const title = inLanguage(settings.title, language)!;
  return `${generateRssFeed({
    title: clean(title),
    link: settings.url,
    description: clean(inLanguage(settings.description, language) ?? title),
    language,
    ...(items[0] && { lastBuildDate: dateOf(items[0].date_published!) }),
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

/** The same as Atom (RFC 4287). */
export function writeAtom(items: readonly JsonFeedItem[], settings: Settings): string {
  const [language] = settings.languages;
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
