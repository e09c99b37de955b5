import { compact, present } from '../../../announcement/write/compact.js';
import type { JsonFeedItem, Place } from '../../../feed/format.js';
import { contentOf } from '../../content.js';
import { formatDate } from '../../dates.js';
import { plainText } from '../../html-text.js';
import type { ImportFormat } from '../../import-format.js';
import type { ImportNode } from '../../import-node.js';
import type { ImportResult } from '../../import-result.js';
import { formatMailDate } from '../../mail-date.js';
import { pictureOf } from '../../media-picture.js';
import { plainLine } from '../../plain-line.js';
import { authorsIn, factsOf, isPublished, withParagraphs } from './wordpress-export.js';

/** RSS 2.0 and its ancestors, and RSS 1.0, whose items stand beside the channel. */
export const rss = {
  name: 'rss',
  recognises: { xml: ({ root }) => root === 'rss' || root === 'rdf:RDF' },
  read: readChannel,
} as const satisfies ImportFormat;

function readChannel(root: ImportNode): ImportResult {
  root.skip('@version');
  const channel = root.one('channel');
  const items = [...channel.list('item'), ...root.list('item')];
  const names = authorsIn(channel);
  return {
    feed: {
      title: plainLine(channel.one('title')),
      description: plainLine(channel.one('description')),
      language: channel.one('language').text() ?? channel.one('dc:language').text(),
      url: channel.one('link').text(),
    },
    items: items.flatMap((item) => {
      if (isPublished(item)) return [readItem(item, names)];
      item.withhold();
      return [];
    }),
  };
}

/** @param names The names of authors, where the feed has others for them. */
function readItem(item: ImportNode, names: ReadonlyMap<string, string>): JsonFeedItem {
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
      title: plainLine(item.one('title')),
      summary: facts.summary ? plainText(facts.summary) : summary,
      ...(full ? { content_html: isExport ? withParagraphs(full) : full } : contentOf(description)),
      image: picture,
      date_published:
        item.one('pubDate').as(formatMailDate) ?? item.one('dc:date').as(formatMailDate) ?? facts.published,
      date_modified: facts.modified,
      authors: [...item.list('author'), ...item.list('dc:creator')].flatMap(
        (author) => compact({ name: author.as((text) => names.get(text) ?? nameOf(text)) }) ?? [],
      ),
      tags: present([...item.list('category'), ...item.list('dc:subject')].map(plainLine)),
      attachments: item.list('enclosure').flatMap(attachmentOf),
      _training: compact({
        pinned: facts.isPinned || undefined,
        startDate: item.one('ev:startdate').as((text) => formatDate(text)),
        endDate: item.one('ev:enddate').as((text) => formatDate(text)),
        location: placeOf(item),
        organizer: compact({ name: item.one('ev:organizer').text() ?? '' }),
      }),
    })!,
    id: id ?? '',
  };
}

/** Where an event takes place, by its name and by where that is on the map. */
function placeOf(item: ImportNode): Place | undefined {
  const [latitude, longitude] = [item.one('geo:lat').number(), item.one('geo:long').number()];
  const point = item.one('georss:point').as((text) => /^(-?[\d.]+)[\s,]+(-?[\d.]+)$/.exec(text)?.slice(1).map(Number));
  const [north = latitude, east = longitude] = point ?? [];
  const geo = north === undefined || east === undefined ? undefined : { latitude: north, longitude: east };
  return compact({ name: item.one('ev:location').text(), geo });
}

/** The author's name, of which RSS wants the e-mail address first: `ann@example.org (Ann)`. */
function nameOf(text: string): string {
  return /^[^\s@]+@\S+\s+\((.+)\)$/.exec(text)?.[1] ?? text;
}

function attachmentOf(enclosure: ImportNode) {
  const url = enclosure.get('@url').text();
  if (!url) return [];
  const size = enclosure.get('@length').number();
  return [compact({ url, mime_type: enclosure.get('@type').text() ?? '', size_in_bytes: size || undefined })!];
}
