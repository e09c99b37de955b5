import { formatUtcInstant } from '../../dates.js';
import type { ImportNode } from '../../import-node.js';

/** What an export of WordPress (WXR) holds beside posts: its menus, pictures, settings and pages. */
const NO_POSTS =
  /^(attachment|page|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|(wp|acf|elementor)[_-].*)$/;

/** How WordPress itself says again what has been read, or how a post is kept. */
const KEEPING = (
  'status post_type post_id post_name post_date post_date_gmt post_modified post_modified_gmt post_parent menu_order ' +
  'comment_status ping_status is_sticky post_password'
)
  .split(' ')
  .map((name) => `wp:${name}`);

/** Whether an item may be published: an export holds drafts, private posts and those behind a password, too. */
export function isPublished(item: ImportNode): boolean {
  const status = item.one('wp:status').peek();
  if (status === undefined) return true;
  const isPost = !NO_POSTS.test(item.one('wp:post_type').peek() ?? 'post');
  return status === 'publish' && isPost && !item.one('wp:post_password').isThere;
}

/** The names of those who write, by the names that they log in with, which their posts have. */
export function authorsIn(channel: ImportNode): ReadonlyMap<string, string> {
  const names = channel.list('wp:author').flatMap((author): [string, string][] => {
    const login = author.one('wp:author_login').text();
    const name = author.one('wp:author_display_name').text();
    return login && name ? [[login, name]] : [];
  });
  return new Map(names);
}

/** What only an export says of a post, beside what a feed says of it. */
export function factsOf(item: ImportNode) {
  const facts = {
    summary: item.one('excerpt:encoded').text(),
    published: item.one('wp:post_date_gmt').as(formatUtcInstant),
    modified: item.one('wp:post_modified_gmt').as(formatUtcInstant),
    isPinned: item.one('wp:is_sticky').peek() === '1',
  };
  if (item.one('wp:status').isThere) item.skip(...KEEPING);
  return facts;
}

/** The content as a page of WordPress has it: in the old editor an empty line parts paragraphs, and a break is a break. */
export function withParagraphs(html: string): string {
  return html
    .replace(/<!--[^]*?(?:-->|$)/g, '\n\n')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) =>
      /<(p|div|ul|ol|li|dl|h\d|table|tr|td|blockquote|pre|figure|section)\b/i.test(part) ? part : inParagraph(part),
    )
    .join('\n');
}

function inParagraph(part: string): string {
  return `<p>${part.replaceAll('\n', '<br>\n')}</p>`;
}
