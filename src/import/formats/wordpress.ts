import { compact, present } from '../../announcement/write/compact.js';
import type { JsonFeedItem } from '../../feed/format.js';
import { formatInstant, formatUtcInstant, formatDate } from '../dates.js';
import { plainText } from '../html-text.js';
import type { ImportFormat } from '../import-format.js';
import type { ImportNode } from '../import-node.js';
import type { ImportResult } from '../import-result.js';
import { joinLists } from '../join-pages.js';
import { firstEntry } from '../json-shape.js';

/** Posts of WordPress (`/wp-json/wp/v2/posts?_embed`): a list, or one. */
export const wordpress = {
  name: 'wordpress',
  recognises: {
    json: ({ node }) => firstEntry(node).get('title').has('rendered') && firstEntry(node).get('content').isObject,
  },
  pages: {
    next: ({ headers }) => /<([^<>]+)>\s*;\s*rel="?next"?/.exec(headers?.get('link') ?? '')?.[1],
    join: joinLists,
  },
  lostMeans: { notEmbedded: /^\[\]\.(featured_media|author|categories|tags)\b/ },
  read: readPosts,
} as const satisfies ImportFormat;

function readPosts(root: ImportNode): ImportResult {
  const posts = root.isList ? root.entries().map(([, post]) => post) : [root];
  return {
    feed: {},
    items: posts.flatMap((post) => {
      const isPublic = (post.get('status').peek() ?? 'publish') === 'publish';
      if (isPublic && !post.get('content').get('protected').isThere) return [readPost(post)];
      post.withhold();
      return [];
    }),
  };
}

function readPost(post: ImportNode): JsonFeedItem {
  post.skip('status', 'type', '_links', 'slug', 'id', 'template', 'comment_status', 'ping_status', 'class_list');
  // What programs are told of the post, by a plugin.
  post.skip('yoast_head', 'yoast_head_json');
  if (post.get('format').peek() === 'standard') post.skip('format');
  const embedded = post.get('_embedded');
  const picture = embedded.one('wp:featuredmedia');
  const url = post.get('link').text();
  const image = picture.get('source_url').text() ?? post.get('jetpack_featured_media_url').text();
  if (image) post.skip('featured_media');
  const terms = embedded.entries().flatMap(([name]) => (name === 'wp:term' ? termsOf(embedded) : []));
  if (terms.length > 0) post.skip('categories', 'tags');
  const authors = embedded.list('author').flatMap((author) => {
    const avatars = author.get('avatar_urls').entries();
    return (
      compact({
        name: author.get('name').text(),
        url: author.get('url').text() ?? author.get('link').text(),
        avatar: avatars.at(-1)?.[1].text(),
      }) ?? []
    );
  });
  if (authors.length > 0) post.skip('author');
  const id = post.get('guid').get('rendered').text() ?? url ?? '';
  return {
    ...compact({
      id,
      url,
      title: post.get('title').get('rendered').as(plain),
      summary: post.get('excerpt').get('rendered').as(plain),
      content_html: post.get('content').get('rendered').text() ?? '',
      date_published: whenOf(post, 'date'),
      date_modified: whenOf(post, 'modified'),
      language: post.get('lang').text(),
      image,
      authors,
      tags: terms,
      _training: compact({
        kind: 'news' as const,
        pinned: post.get('sticky').boolean() || undefined,
        imageAlt: image && picture.get('alt_text').text(),
      }),
    })!,
    id,
  };
}

/** In UTC where that is there; else on the site's clock, which will be that of the folder. */
function whenOf(post: ImportNode, name: 'date' | 'modified'): string | undefined {
  const exact = post.get(`${name}_gmt`).as((text) => formatInstant(text) ?? formatUtcInstant(text));
  if (exact === undefined) return post.get(name).as((text) => formatDate(text));
  post.skip(name);
  return exact;
}

/** The names of all categories and tags, which stand in a list for each taxonomy. */
function termsOf(embedded: ImportNode): string[] {
  return embedded
    .get('wp:term')
    .entries()
    .flatMap(([, taxonomy]) => present(taxonomy.entries().map(([, term]) => term.get('name').as(plain))));
}

function plain(html: string): string | undefined {
  return plainText(html).replace(/(?<!\s)\s*\[(…|\.\.\.)\]$/, '…') || undefined;
}
