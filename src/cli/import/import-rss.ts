import type { JsonFeedItem, Place } from '../../feed/format.js';
import { plainText } from './html-text.js';
import { compact, contentOf, present, type Imported } from './imported.js';
import { pictureOf } from './media-picture.js';
import type { Source } from './source.js';
import { mailDate, wall } from './times.js';
import { authorsIn, factsOf, isPublished, withParagraphs } from './wordpress-export.js';

/** RSS 2.0 and its ancestors, and RSS 1.0, whose items stand beside the channel. */
export function importRss(root: Source): Imported {
  root.skip('@version');
  const channel = root.one('channel');
  const items = [...channel.list('item'), ...root.list('item')];
  const names = authorsIn(channel);
  return {
    feed: {
      title: plain(channel.one('title')),
      description: plain(channel.one('description')),
      language: channel.one('language').text() ?? channel.one('dc:language').text(),
      url: channel.one('link').text(),
    },
    items: items.flatMap((item) => {
      if (isPublished(item)) return [importItem(item, names)];
      item.withhold();
      return [];
    }),
  };
}

/** @param names The names of authors, where the feed has others for them. */
function importItem(item: Source, names: ReadonlyMap<string, string>): JsonFeedItem {
  const url = item.one('link').text() ?? item.one('atom:link').get('@href').text();
  const guid = item.one('guid');
  const id = guid.text() ?? item.get('@rdf:about').text() ?? url;
  if (guid.get('@isPermaLink').peek()) guid.skip('@isPermaLink');
  const full = item.one('content:encoded').text();
  const description = item.one('description').text() ?? item.one('itunes:summary').text();
  // WordPress writes the beginning of the content there; without the content it is the content.
  const summary = full && description ? plainText(description) : undefined;
  const isExport = item.one('wp:status').isThere;
  const facts = factsOf(item);
  const picture = pictureOf(item);
  return {
    ...compact({
      id: id ?? '',
      url: url ?? (guid.get('@isPermaLink').peek() === 'false' || !/^https?:/.test(id ?? '') ? undefined : id),
      title: plain(item.one('title')),
      summary: facts.summary ? plainText(facts.summary) : summary,
      ...(full ? { content_html: isExport ? withParagraphs(full) : full } : contentOf(description)),
      image: picture,
      date_published: item.one('pubDate').as(mailDate) ?? item.one('dc:date').as(mailDate) ?? facts.published,
      date_modified: facts.modified,
      authors: [...item.list('author'), ...item.list('dc:creator')].flatMap(
        (author) => compact({ name: author.as((text) => names.get(text) ?? nameOf(text)) }) ?? [],
      ),
      tags: present([...item.list('category'), ...item.list('dc:subject')].map(plain)),
      attachments: item.list('enclosure').flatMap(attachmentOf),
      _training: compact({
        pinned: facts.isPinned || undefined,
        startDate: item.one('ev:startdate').as((text) => wall(text)),
        endDate: item.one('ev:enddate').as((text) => wall(text)),
        location: placeOf(item),
        organizer: compact({ name: item.one('ev:organizer').text() ?? '' }),
      }),
    })!,
    id: id ?? '',
  };
}

/** Where an event takes place, by its name and by where that is on the map. */
function placeOf(item: Source): Place | undefined {
  const [latitude, longitude] = [item.one('geo:lat').number(), item.one('geo:long').number()];
  const point = item.one('georss:point').as((text) => /^(-?[\d.]+)[\s,]+(-?[\d.]+)$/.exec(text)?.slice(1).map(Number));
  const [north = latitude, east = longitude] = point ?? [];
  const geo = north === undefined || east === undefined ? undefined : { latitude: north, longitude: east };
  return compact({ name: item.one('ev:location').text(), geo });
}

/** The author's name, of which RSS wants the e-mail address first: `ann@example.org (Ann)`. */
function nameOf(text: string): string {
  return /^\S+@\S+\s+\((.+)\)$/.exec(text)?.[1] ?? text;
}

function attachmentOf(enclosure: Source) {
  const url = enclosure.get('@url').text();
  if (!url) return [];
  const size = enclosure.get('@length').number();
  return [compact({ url, mime_type: enclosure.get('@type').text() ?? '', size_in_bytes: size || undefined })!];
}

/** Titles are plain, and written as HTML all the same. */
function plain(source: Source): string | undefined {
  return source.as((text) => plainText(text) || undefined);
}
