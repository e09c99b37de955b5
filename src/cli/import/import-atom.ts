import type { JsonFeedItem } from '../../feed/format.js';
import { plainText } from './html-text.js';
import { compact, present, type Imported } from './imported.js';
import type { Source } from './source.js';
import { instant, wall } from './times.js';

/** Atom 1.0, and 0.3 with its other names for dates. */
export function importAtom(feed: Source): Imported {
  feed.skip('@version', '@xml:base');
  return {
    feed: {
      title: plain(feed.one('title')),
      description: plain(feed.one('subtitle')) ?? plain(feed.one('tagline')),
      language: feed.get('@xml:lang').text(),
      url: linkOf(feed, 'alternate'),
    },
    items: feed.list('entry').map(importEntry),
  };
}

function importEntry(entry: Source): JsonFeedItem {
  const url = linkOf(entry, 'alternate');
  const id = entry.one('id').text() ?? url ?? '';
  const content = html(entry.one('content'));
  const summary = entry.one('summary');
  const when = entry.one('gd:when');
  return {
    ...compact({
      id,
      url,
      title: plain(entry.one('title')),
      summary: content === undefined ? undefined : plain(summary),
      content_html: content ?? html(summary) ?? '',
      language: entry.get('@xml:lang').text(),
      date_published:
        entry.one('published').as(instant) ?? entry.one('issued').as(instant) ?? entry.one('created').as(instant),
      date_modified: entry.one('updated').as(instant) ?? entry.one('modified').as(instant),
      authors: entry.list('author').flatMap((author) => {
        const about = author.one('uri').text() ?? author.one('url').text();
        return compact({ name: author.one('name').text(), url: about }) ?? [];
      }),
      tags: present(entry.list('category').map(tagOf)),
      attachments: entry
        .list('link')
        .filter((link) => link.get('@rel').peek() === 'enclosure')
        .flatMap(attachmentOf),
      image: entry.one('media:thumbnail').get('@url').text(),
      _training: compact({
        startDate: when.get('@startTime').as((text) => wall(text)),
        endDate: when.get('@endTime').as((text) => wall(text)),
      }),
    })!,
    id,
  };
}

/** The address of the link with a relation; one without a relation is an alternate. */
function linkOf(source: Source, relation: string): string | undefined {
  const links = source.list('link').filter((link) => (link.get('@rel').peek() ?? 'alternate') === relation);
  // Of several alternates the page is meant.
  const link = links.find((one) => (one.get('@type').peek() ?? 'text/html') === 'text/html') ?? links[0];
  link?.skip('@rel', '@type');
  return link?.get('@href').text();
}

function tagOf(category: Source): string | undefined {
  const label = category.get('@label').text();
  // The label says for people what the term says for programs.
  if (label) category.skip('@term', '@scheme');
  return label ?? category.get('@term').text();
}

function attachmentOf(link: Source) {
  const url = link.get('@href').text();
  if (!url) return [];
  link.skip('@rel');
  const size = link.get('@length').number();
  const type = link.get('@type').text() ?? '';
  return [compact({ url, mime_type: type, title: link.get('@title').text(), size_in_bytes: size || undefined })!];
}

/** A text construct as HTML: plain text is escaped. */
function html(source: Source): string | undefined {
  const type = source.get('@type').peek() ?? 'text';
  const text = source.text();
  if (text === undefined) return undefined;
  source.skip('@type', '@xml:lang', '@xml:base');
  if (/^(html|xhtml|text\/html|application\/xhtml\+xml)$/i.test(type)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}

function plain(source: Source): string | undefined {
  const written = html(source);
  return written === undefined ? undefined : plainText(written) || undefined;
}
