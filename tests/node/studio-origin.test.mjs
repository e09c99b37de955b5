// Whom `training-widgets studio` answers: its own pages on this machine, and what it looks at for them.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serveStudio } from '../../build/src/cli/commands/studio/serve-studio.js';
import { makeFolder } from '../support/folders.mjs';

const folder = makeFolder({
  'package.json': '"SECRETMARK"',
  'studio/index.html': '<title>Studio</title>',
  'studio/studio.js': 'export {};',
  'cdn/training-widgets.js': 'export {};',
  'themes/neutral.css': ':root {}',
  'demo/feeds/training.json': '{}',
  'demo/index.html': 'SECRETMARK',
  'studious/index.html': 'SECRETMARK',
});
let studio;
let elsewhere;
let elsewhereUrl;

before(async () => {
  studio = await serveStudio(folder, 28_000 + (process.pid % 10_000), 'en');
  elsewhere = createServer(({ url }, response) => {
    if (url === '/away') response.writeHead(301, { location: '/feed.json' }).end();
    else if (url === '/inside') response.writeHead(302, { location: 'http://127.0.0.2:1/admin' }).end();
    else if (url === '/feed.json')
      response
        .writeHead(200, { 'content-type': 'application/feed+json', etag: '"1"', 'set-cookie': 'SECRETMARK=1' })
        .end('{"SECRETMARK": 1}');
    else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(elsewhere, 'listening');
  elsewhereUrl = `http://127.0.0.1:${elsewhere.address().port}`;
});
after(() => {
  studio.close();
  elsewhere.close();
});

function ask(path, headers = {}, method = 'GET') {
  return new Promise((done, failed) => {
    request({ host: 'localhost', port: studio.port, path, method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, text }));
    })
      .on('error', failed)
      .end();
  });
}

const look = (url, headers = { 'x-training-widgets': 'look' }) =>
  ask(`/look?language=en&url=${encodeURIComponent(url)}`, headers);

test('it serves the studio, the widgets, the themes and the examples, and nothing else of the package', async () => {
  for (const [path, type] of [
    ['/studio/', 'text/html'],
    ['/studio/index.html?lang=uk', 'text/html'],
    ['/studio/studio.js', 'text/javascript'],
    ['/cdn/training-widgets.js', 'text/javascript'],
    ['/themes/neutral.css', 'text/css'],
    ['/demo/feeds/training.json', 'application/feed+json'],
  ]) {
    const { status, headers } = await ask(path);
    assert.equal(status, 200, path);
    assert.ok(headers['content-type'].startsWith(type), path);
  }
  for (const [path, to] of [
    ['/', '/studio/'],
    ['/studio', '/studio/'],
  ])
    assert.equal((await ask(path)).headers.location, to);
  symlinkSync(join(folder, 'package.json'), join(folder, 'studio/link.txt'));
  for (const path of [
    '/package.json',
    '/demo/index.html',
    '/demo/',
    '/studious/index.html',
    '/studio/../package.json',
    '/studio/..%2fpackage.json',
    '/studio/%2e%2e/package.json',
    '/studio/link.txt',
    '/nothing',
  ]) {
    const { status, text } = await ask(path);
    assert.equal(status, 404, path);
    assert.doesNotMatch(text, /SECRETMARK/);
  }
});

test('it answers to its own names only, and its own pages', async () => {
  const { port } = studio;
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`])
    assert.equal((await ask('/studio/', { host })).status, 200, host);
  for (const host of [`evil.example:${port}`, 'localhost', `127.0.0.1.nip.io:${port}`]) {
    const { status, text } = await ask('/studio/', { host });
    assert.equal(status, 403, host);
    assert.match(text, /^The studio answers to localhost only\. .*\.\n$/);
  }
  for (const headers of [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost:3000' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
  ])
    for (const path of ['/studio/', '/cdn/training-widgets.js', `/look?url=${elsewhereUrl}/feed.json`])
      assert.equal(
        (await ask(path, { ...headers, 'x-training-widgets': 'look' })).status,
        403,
        JSON.stringify(headers),
      );
  const { status, text } = await ask('/studio/', {}, 'POST');
  assert.deepEqual([status, text], [405, 'The studio can only be read.\n']);
});

test('it tells what a browser hides of an address: detours and caching, but no text and no cookie', async () => {
  const { status, text, headers } = await look(`${elsewhereUrl}/away`);
  assert.equal(status, 200);
  assert.equal(headers['access-control-allow-origin'], undefined);
  assert.deepEqual(JSON.parse(text), {
    url: `${elsewhereUrl}/feed.json`,
    bytes: 17,
    headers: { 'content-type': 'application/feed+json', etag: '"1"' },
    redirects: [{ status: 301, to: `${elsewhereUrl}/feed.json` }],
  });
});

test('it says why an address cannot be had', async () => {
  assert.match(JSON.parse((await look(`${elsewhereUrl}/nothing`)).text).failure, /^.*\/nothing.*\.$/);
  for (const url of ['file:///etc/passwd', 'ftp://a.example/', 'javascript:1', ''])
    assert.match(JSON.parse((await look(url)).text).failure, /https:\/\//, url);
});

test('nobody looks by way of a link, and no detour leads into this network', async () => {
  // A link that somebody follows from another site may open the studio, but sends no header of its own.
  const followed = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  assert.equal((await ask('/studio/', followed)).status, 200);
  assert.equal((await look(`${elsewhereUrl}/feed.json`, followed)).status, 403);
  assert.match(JSON.parse((await look(`${elsewhereUrl}/inside`)).text).failure, /127\.0\.0\.2/);
});
