// Everything that can happen to a request for a feed, by name. What can be read of an answer nevertheless is called "New".
import { gzipSync } from 'node:zlib';
import { CORS, feed, feedOf, send, sendPage, training } from './fault-feeds.mjs';

/** Beyond the limit of 8 MiB, and a good feed if it were read to its end. */
const padded = (size) => Buffer.concat([Buffer.from(feed('New')), Buffer.alloc(size, ' ')]);
const PACKED = gzipSync(padded(17 * 2 ** 20), { level: 9 });
const LARGE = padded(9 * 2 ** 20);
const DEPTH = 100_000;

/** @type {Record<string, (asked: { response: import('node:http').ServerResponse, url: URL, elsewhere: string }) => unknown>} */
export const FAULTS = {
  'status 403': status(403),
  'status 404': status(404),
  'status 429': status(429, { 'retry-after': '60' }),
  'status 500': status(500),
  'status 503, with Retry-After': status(503, { 'retry-after': '120' }),
  'no answer at all': () => undefined,
  'a byte now and then': ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const drip = setInterval(() => response.write(' '), 50);
    response.on('close', () => clearInterval(drip));
    response.write('{');
  },
  'connection cut at once': ({ response }) => response.socket.destroy(),
  'cut in the middle': ({ response }) => {
    const body = feed('New');
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.write(body.slice(0, body.length / 2), () => response.socket.destroy());
  },
  'half of it, as if whole': ({ response }) => send(response, feed('New').slice(0, 200)),
  'nothing, status 200': ({ response }) => send(response, ''),
  'nothing, status 204': status(204),
  'a login page, status 200': ({ response }) => sendPage(response),
  'redirect to a login page': ({ response }) => redirect(response, '/faults/a login page, status 200'),
  'redirect to itself': ({ response, url }) => redirect(response, decodeURI(url.pathname + url.search)),
  'redirect elsewhere, no CORS': ({ response, elsewhere }) => redirect(response, '/faults/no CORS', elsewhere),
  'redirect elsewhere, with CORS': ({ response, elsewhere }) => redirect(response, '/faults/with CORS', elsewhere),
  'no CORS': ({ response }) => send(response, feed('New')),
  'with CORS': ({ response }) => send(response, feed('New'), CORS),
  'said to be HTML': ({ response }) => send(response, feed('New'), { 'content-type': 'text/html; charset=utf-8' }),
  'packed, and half of it lost': ({ response }) =>
    send(response, PACKED.subarray(0, PACKED.length / 2), { 'content-encoding': 'gzip' }),
  'byte-order mark': ({ response }) => send(response, `\ufeff${feed('New')}`),
  'UTF-16': ({ response }) => send(response, Buffer.from(`\ufeff${feed('New')}`, 'utf16le')),
  'packed a thousandfold': ({ response }) => send(response, PACKED, { 'content-encoding': 'gzip' }),
  'larger than the limit': ({ response }) => send(response, LARGE),
  'JSON, but no feed': ({ response }) => send(response, '{"events": []}'),
  'JSON, but null': ({ response }) => send(response, 'null'),
  'items: null': ({ response }) => send(response, feed('New', { items: null })),
  'one item is null': ({ response }) => send(response, feed('New', { items: [null, ...feedOf('New').items] })),
  'a session is null': ({ response }) => {
    const item = training('New');
    item._training.agenda.sessions.unshift(null);
    send(response, feed('New', { items: [item] }));
  },
  'an id twice': ({ response }) => send(response, feed('New', { items: [training('New'), training('Second')] })),
  'a wrong version': ({ response }) => send(response, feed('New', { version: 'https://example.org/version/7' })),
  'a newer version': ({ response }) =>
    send(response, feed('New', { _training: { version: 99, timeZone: 'Europe/Kyiv', news: {} } })),
  'nested too deep': ({ response }) => send(response, '['.repeat(DEPTH) + ']'.repeat(DEPTH)),
  'a field nested too deep': ({ response }) => {
    const deep = `${'{"name":'.repeat(DEPTH)}1${'}'.repeat(DEPTH)}`;
    send(response, feed('New', { items: [training('New', { authors: 'deep' })] }).replace('"deep"', deep));
  },
  'HTML nested too deep': ({ response }) =>
    send(response, feed('New', { items: [training('New', { content_html: '<div>'.repeat(DEPTH) })] })),
  'pages in a circle': ({ response, url }) => send(response, feed('New', { next_url: url.href })),
  'second page fails': ({ response, url }) =>
    send(response, feed('New', { next_url: `/faults/status 500?key=${url.searchParams.get('key')}-2` })),
};

function status(code, headers = {}) {
  return ({ response }) => response.writeHead(code, headers).end();
}

function redirect(response, path, origin = '') {
  response.writeHead(302, { location: origin + encodeURI(path) }).end();
}
