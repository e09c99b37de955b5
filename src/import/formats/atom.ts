import { compact, present } from '../../announcement/write/compact.js';
import type { JsonFeedItem } from '../../feed/format.js';
import { absolute, withAbsoluteAddresses } from '../absolute-addresses.js';
import { formatInstant, formatDate } from '../dates.js';
import { plainText } from '../html-text.js';
import type { ImportFormat } from '../import-format.js';
import type { ImportNode } from '../import-node.js';
import type { ImportResult } from '../import-result.js';
import { pictureOf } from '../media-picture.js';

/** Atom 1.0, and 0.3 with its other names for dates. */
export const atom = {
  name: 'atom',
  recognises: { xml: ({ root }) => root === 'feed' },
  read: readFeed,
} as const satisfies ImportFormat;

function readFeed(feed: ImportNode): ImportResult {
  feed.skip('@version');
  const base = baseOf(feed, undefined);
  return {
    feed: {
      title: plain(feed.one('title')),
      description: plain(feed.one('subtitle')) ?? plain(feed.one('tagline')),
      language: feed.get('@xml:lang').text(),
      url: linkOf(feed, 'alternate', base),
    },
    items: feed.list('entry').map((entry) => readEntry(entry, base)),
  };
}

/** @param outer What the addresses of the feed are relative to. */
function readEntry(entry: ImportNode, outer: string | undefined): JsonFeedItem {
  const base = baseOf(entry, outer);
  const url = linkOf(entry, 'alternate', base);
  const id = entry.one('id').text() ?? url ?? '';
  const content = html(entry.one('content'), base);
  const summary = entry.one('summary');
  const when = entry.one('gd:when');
  return {
    ...compact({
      id,
      url,
      title: plain(entry.one('title')),
      summary: content === undefined ? undefined : plain(summary),
      content_html: content ?? html(summary, base) ?? html(entry.one('media:group').one('media:description')) ?? '',
      language: entry.get('@xml:lang').text(),
      date_published:
        entry.one('published').as(formatInstant) ??
        entry.one('issued').as(formatInstant) ??
        entry.one('created').as(formatInstant),
      date_modified: entry.one('updated').as(formatInstant) ?? entry.one('modified').as(formatInstant),
      authors: entry.list('author').flatMap((author) => {
        const about = author.one('uri').text() ?? author.one('url').text();
        return compact({ name: author.one('name').text(), url: about }) ?? [];
      }),
      tags: present(entry.list('category').map(tagOf)),
      attachments: entry
        .list('link')
        .filter((link) => link.get('@rel').peek() === 'enclosure')
        .flatMap((link) => attachmentOf(link, base)),
      image: pictureOf(entry),
      _training: compact({
        startDate: when.get('@startTime').as((text) => formatDate(text)),
        endDate: when.get('@endTime').as((text) => formatDate(text)),
        location: compact({ name: entry.one('gd:where').get('@valueString').text() }),
      }),
    })!,
    id,
  };
}

/** What the addresses in an element are relative to, where it or one around it says so. */
function baseOf(node: ImportNode, outer: string | undefined): string | undefined {
  return node.get('@xml:base').as((text) => absolute(text, outer)) ?? outer;
}

/** The address of the link with a relation; one without a relation is an alternate. */
function linkOf(node: ImportNode, relation: string, base: string | undefined): string | undefined {
  const links = node.list('link').filter((link) => (link.get('@rel').peek() ?? 'alternate') === relation);
  // Of several alternates the page is meant.
  const link = links.find((one) => (one.get('@type').peek() ?? 'text/html') === 'text/html') ?? links[0];
  link?.skip('@rel', '@type');
  return link?.get('@href').as((text) => absolute(text, base));
}

function tagOf(category: ImportNode): string | undefined {
  const label = category.get('@label').text();
  // The label says for people what the term says for programs.
  if (label) category.skip('@term', '@scheme');
  return label ?? category.get('@term').text();
}

function attachmentOf(link: ImportNode, base: string | undefined) {
  const url = link.get('@href').as((text) => absolute(text, base));
  if (!url) return [];
  link.skip('@rel');
  const size = link.get('@length').number();
  const type = link.get('@type').text() ?? '';
  return [compact({ url, mime_type: type, title: link.get('@title').text(), size_in_bytes: size || undefined })!];
}

/** A text construct as HTML: plain text is escaped. What is neither, such as a picture in base64, is left. */
function html(node: ImportNode, outer?: string): string | undefined {
  const type = node.get('@type').peek() ?? 'text';
  if (type.includes('/') && !/^text\/|\bxml$/i.test(type)) return undefined;
  const text = node.text();
  if (text === undefined) return undefined;
  node.skip('@type', '@xml:lang');
  const base = baseOf(node, outer);
  if (/^(html|xhtml|text\/html|application\/xhtml\+xml)$/i.test(type))
    return base ? withAbsoluteAddresses(text, base) : text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}

function plain(node: ImportNode): string | undefined {
  const written = html(node);
  return written === undefined ? undefined : plainText(written) || undefined;
}
