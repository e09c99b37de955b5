// Pages under a Content Security Policy for tests/host, and the payloads that are tried in them.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** @typedef {{ name: string, payloads: string[] }} Collection */

/** One payload per technique, in our own words. */
export const OWN_PAYLOADS = 'tests/fixtures/attack';

/** The whole policy that the widgets need of a strict host: see SECURITY.md. */
const strict = (origin) =>
  [
    "default-src 'none'",
    `script-src ${origin}/cdn/`,
    `connect-src ${origin}/demo/feeds/`,
    `img-src ${origin}/demo/pictures/`,
    "require-trusted-types-for 'script'",
    'trusted-types training-widgets',
  ].join('; ');

const POLICIES = {
  strict,
  /** Everything may be done but to fetch the pictures that payloads bring. */
  open: (origin) => `img-src ${origin}/demo/pictures/`,
  forbidding: (origin) => strict(origin).replace('training-widgets', 'somebody-else'),
  forbiddingAll: (origin) => strict(origin).replace('training-widgets', "'none'"),
  /** Names the policies that may be, but does not ask for any. */
  naming: () => 'trusted-types somebody-else',
};

/** What lies here is a file of the same path, and a page is watched: at another address than the page itself, which a browser may have kept. */
const WATCHED = '/watched/';

const PIXEL = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64');

/**
 * Answers what lies under `/strict/`.
 *
 * @param {{ payloads?: Collection[], thorough: number, search?: { seconds: number, seed: number } }} options The
 *   collections that are tried, how many times as many random feeds as usual, and how long to look for what is slow.
 */
export function strictPages({ payloads = readCollections(OWN_PAYLOADS), thorough, search = {} }) {
  return (context, next) => {
    const { path, query, origin } = context;
    if (path === '/cdn/watch.js') {
      context.type = 'js';
      context.body = readFileSync('tests/support/watch.js');
    } else if (path.startsWith(WATCHED)) {
      const file = path.slice(WATCHED.length);
      if (!file.endsWith('.html')) {
        context.path = `/${file}`;
        return next();
      }
      context.type = 'html';
      context.body = watched(file);
    } else if (path.startsWith('/cdn/rooms/')) {
      context.type = 'js';
      context.body = readFileSync(join('build', path.slice('/cdn/'.length)));
    } else if (path === '/strict/publishing.html') {
      context.set('Content-Security-Policy', strict(origin));
      context.type = 'html';
      context.body = PUBLISHING_PAGE;
    } else if (path === '/strict/payloads.json') {
      context.body = payloads;
    } else if (path === '/strict/thorough.json') {
      context.body = String(thorough);
      context.type = 'json';
    } else if (path === '/strict/search.json') {
      context.body = search;
    } else if (path === '/strict/page.html' && Object.hasOwn(POLICIES, query.policy)) {
      context.set('Content-Security-Policy', POLICIES[query.policy](origin));
      context.type = 'html';
      context.body = page(Number(query.copies ?? 1));
    } else if (path.startsWith('/strict/')) {
      context.type = 'gif';
      context.body = PIXEL;
    } else {
      return next();
    }
    return undefined;
  };
}

/** Where texts are typed in, and shown as tests/rooms/publishing-page.ts reads them. */
const PUBLISHING_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Publishing</title>
  <script src="/cdn/watch.js"></script><script type="module" src="/cdn/rooms/publishing-page.js"></script></head>
  <body><textarea></textarea><pre id="announcement"></pre><pre id="findings"></pre><pre id="feed"></pre>
  <pre id="page"></pre><pre id="calendar"></pre></body></html>`;

/** A page of the studio as it was built, of which everything is noted that happens there. */
function watched(file) {
  return readFileSync(file, 'utf8').replace('<script', '<script src="/cdn/watch.js"></script><script');
}

function page(copies) {
  const scripts = Array.from(
    { length: copies },
    (_, index) => `<script type="module" src="/cdn/training-widgets.js${index ? `?copy=${index}` : ''}"></script>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Strict</title>
    <script src="/cdn/watch.js"></script>${scripts.join('')}</head><body></body></html>`;
}

/**
 * All files of a folder and of its folders: a payload a line, or whatever strings there are in JSON.
 *
 * @returns {Collection[]}
 */
export function readCollections(folder) {
  const files = statSync(folder).isDirectory()
    ? readdirSync(folder, { recursive: true }).map((file) => join(folder, file))
    : [folder];
  return files
    .filter((file) => /\.(txt|json)$/.test(file))
    .sort()
    .map((file) => {
      const text = readFileSync(file, 'utf8');
      const all = file.endsWith('.json') ? stringsIn(JSON.parse(text)) : text.split(/\r?\n/);
      return { name: basename(file), payloads: [...new Set(all.filter((payload) => payload.trim()))] };
    })
    .filter(({ payloads }) => payloads.length > 0);
}

function stringsIn(value) {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}
