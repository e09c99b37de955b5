// Who may read what `preview` serves: its own pages. And whatever is sent to it, it goes on.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { serveSite } from '../../build/src/cli/commands/preview/serve-site.js';
import { makeFolder, smallFolder } from '../support/folders.mjs';
import { lineOf, start } from '../support/run-command.mjs';

const folder = makeFolder({
  'secret.txt': 'SECRETMARK',
  'site/index.html': '<html><head></head><body>Home</body></html>',
  'site/first/index.html': '<html><head></head><body>First</body></html>',
  'site/feed.json': '{}',
  'site/files/план.pdf': 'plan',
});
let site;
before(async () => (site = await serveSite(join(folder, 'site'), 18_000 + (process.pid % 10_000), 'en')));
after(() => site.close());

/** `fetch` would tidy the path and the headers up. */
function ask(path, headers = {}, method = 'GET') {
  return new Promise((done, failed) => {
    request({ host: 'localhost', port: site.port, path, method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, text }));
    })
      .on('error', failed)
      .end();
  });
}

test('it answers to its own names only, whoever leads other names here', async () => {
  const port = site.port;
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, `LOCALHOST:${port}`])
    assert.equal((await ask('/', { host })).status, 200, host);
  for (const host of [
    `evil.example:${port}`,
    'evil.example',
    'localhost',
    `localhost.evil.example:${port}`,
    `localhost:${port + 1}`,
    `127.0.0.1.nip.io:${port}`,
    `localhost:${port}@evil.example`,
    `[::1]:${port}.example`,
  ]) {
    const { status, text } = await ask('/feed.json', { host });
    assert.ok(status === 403 || status === 400, `${host}: ${status}`);
    if (status === 403) assert.match(text, /^The preview answers to localhost only\. .*\.\n$/);
  }
});

test('a page of another site reads nothing, and a person who follows a link is let in', async () => {
  const own = `http://localhost:${site.port}`;
  const others = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost:3000' },
    { origin: `https://localhost:${site.port}` },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' },
    { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
  ];
  for (const headers of others)
    for (const path of ['/feed.json', '/first/', '/-/changes', '/nothing'])
      assert.equal((await ask(path, headers)).status, 403, JSON.stringify(headers));
  for (const headers of [
    {},
    { origin: own },
    { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
    { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
  ]) {
    const { status, headers: said } = await ask('/first/', headers);
    assert.equal(status, 200, JSON.stringify(headers));
    assert.equal(said['access-control-allow-origin'], undefined);
    assert.equal(said['cross-origin-resource-policy'], 'same-origin');
  }
});

test('it is only read, and says so', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND']) {
    const { status, text, headers } = await ask('/', {}, method);
    assert.equal(status, 405, method);
    assert.equal(headers.allow, 'GET, HEAD');
    assert.match(text, /^The preview can only be read\.\n$/);
  }
  const head = await ask('/first/', {}, 'HEAD');
  assert.deepEqual([head.status, head.text], [200, '']);
});

test('nothing outside of the site is served, however its path is written, and no link is followed', async () => {
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'site/link.txt'));
  symlinkSync(folder, join(folder, 'site/above'));
  mkdirSync(join(folder, 'site/linked'));
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'site/linked/index.html'));
  const paths = [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/first/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/%252e%252e/secret.txt',
    '/link.txt',
    '/above/secret.txt',
    '/linked/',
    `/${join(folder, 'secret.txt')}`,
    `/%2f${join(folder, 'secret.txt')}`,
  ];
  for (const path of paths) {
    const { status, text } = await ask(path);
    assert.ok(status === 404 || status === 400, `${path}: ${status}`);
    assert.doesNotMatch(text, /SECRETMARK/);
  }
  for (const name of ['link.txt', 'above', 'linked']) rmSync(join(folder, 'site', name), { recursive: true });
  assert.equal((await ask('/files/%D0%BF%D0%BB%D0%B0%D0%BD.pdf')).text, 'plan');
  assert.deepEqual([(await ask('/first')).status, (await ask('/first')).headers.location], [302, '/first/']);
  // What is sent there must not lead to another host.
  assert.equal((await ask('//first')).status, 400);
});

/** Sends bytes as they are; resolves to what comes back when the other side has ended it, or nothing more comes. */
function send(port, bytes, isHalf) {
  return new Promise((done) => {
    const socket = connect(port, 'localhost');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
    socket.on('error', () => done(answer));
    socket.on('close', () => done(answer));
    socket.on('connect', () => {
      socket.write(bytes, () => {
        if (isHalf) socket.destroy();
        else socket.end();
      });
    });
  });
}

const TARGETS = [
  '//',
  '//x',
  '/%',
  '/%zz',
  '/%00',
  '/a%00b',
  '/\u0000',
  '*',
  '',
  'x',
  '?',
  '#',
  '/?%',
  'http://',
  'http://[',
  '/[',
  '\\\\x',
  'http://evil.example/',
  '/..;/',
  '/%c0%ae%c0%ae/',
  '/%ff',
  '/%e2%28',
  '/-/changes',
  '/first//',
  '/first/../..',
  '///',
  `/${'a'.repeat(5000)}`,
  `/${'../'.repeat(2000)}`,
  `/${'a/'.repeat(3000)}`,
  '/\ud800',
  'localhost:80',
  '/-/changes?%',
];
const anything = fc.record({
  method: fc.oneof(
    fc.constantFrom(
      'GET',
      'HEAD',
      'POST',
      'CONNECT',
      'OPTIONS',
      'TRACE',
      'get',
      '',
      'GET GET',
      'PRI',
      'M-SEARCH',
      'X'.repeat(3000),
    ),
    fc.string(),
  ),
  target: fc.oneof(
    fc.constantFrom(...TARGETS),
    fc.string().map((text) => `/${text}`),
    fc.string(),
  ),
  version: fc.constantFrom('HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/9', '', 'HTTP/1.1\r\nX'),
  headers: fc.array(
    fc.oneof(
      fc.constantFrom(
        'Host: localhost',
        'Host:',
        'Host: \u0000',
        'Host: a\r\nHost: b',
        'Content-Length: -1',
        'Content-Length: 99999999999999999999',
        'Transfer-Encoding: chunked',
        'Transfer-Encoding: chunked\r\nContent-Length: 5',
        'Expect: 100-continue',
        'Upgrade: websocket\r\nConnection: Upgrade',
        ' folded',
        ':',
        'A',
        `X: ${'y'.repeat(20_000)}`,
        'Connection: keep-alive',
        'Range: bytes=0-',
        'Origin: \u00ff',
        'Sec-Fetch-Site: x',
        'Accept-Encoding: *',
      ),
      fc.string(),
    ),
    { maxLength: 5 },
  ),
  hasOwnHost: fc.boolean(),
  body: fc.constantFrom('', 'x', '5\r\nhello\r\n', 'zz\r\n', '\u0000'.repeat(100)),
  isHalf: fc.boolean(),
});

test('it goes on after 500 malformed requests', { timeout: 120_000 }, async () => {
  // In a process of its own: what nobody catches would end it.
  const child = start('preview', smallFolder(), `--port=${site.port + 1}`);
  try {
    const url = new URL(/http:\/\/\S+/.exec(await lineOf(child.stdout, 'http:'))[0]);
    await fc.assert(
      fc.asyncProperty(anything, async ({ method, target, version, headers, hasOwnHost, body, isHalf }) => {
        const lines = [...(hasOwnHost ? [`Host: ${url.host}`] : []), ...headers];
        const request = `${method} ${target} ${version}\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
        const answer = await send(url.port, request, isHalf);
        assert.doesNotMatch(answer, /Error|node:internal|\bat .*:\d+/);
        assert.equal(child.exitCode, null, request);
      }),
      { seed: 14, numRuns: 500 },
    );
    // Nor do those hold it up that begin a request and never end it.
    const held = Array.from({ length: 50 }, () => connect(url.port, 'localhost').on('error', () => {}));
    for (const socket of held) socket.write('GET /first/ HTTP/1.1\r\nHost: ');
    assert.match(await (await fetch(`${url}first/`)).text(), /Перший тренінг/);
    for (const socket of held) socket.destroy();
  } finally {
    child.kill('SIGINT');
    if (child.exitCode === null) await once(child, 'exit');
  }
});
