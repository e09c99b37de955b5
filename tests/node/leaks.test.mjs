import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findEngine } from '../../scripts/testing/browsers/browsers.mjs';

const MOUNTS = 1000;
const PAGE = `<!doctype html><meta charset="utf-8"><title>Leaks</title>
  <script type="module" src="/cdn/training-widgets.js"></script>`;
const TAGS = ['training-event', 'training-list', 'training-agenda', 'training-news'];
const TYPES = { js: 'text/javascript', json: 'application/json', svg: 'image/svg+xml' };

const chromium = findEngine('chromium');
let server;
let browser;
before(async () => {
  if (!chromium) return;
  server = createServer(({ url }, response) => {
    const path = url.split('?')[0];
    response.setHeader('Content-Type', TYPES[path.split('.').pop()] ?? 'text/html');
    if (path === '/') response.end(PAGE);
    else response.end(existsSync(`.${path}`) ? readFileSync(`.${path}`) : '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await puppeteer.launch({
    executablePath: chromium.path,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** What Chromium counts after elements were put in and taken out, over what it counted after the first few. */
async function growth(mounts, keeps) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.evaluate(prepare, TAGS);
  const client = await page.createCDPSession();
  const count = async () => {
    for (let times = 0; times < 3; times++) await client.send('HeapProfiler.collectGarbage');
    return client.send('Memory.getDOMCounters');
  };
  await page.evaluate((times, kept) => globalThis.mountAndRemove(times, kept), 40, keeps);
  const first = await count();
  await page.evaluate((times, kept) => globalThis.mountAndRemove(times, kept), mounts, keeps);
  const last = await count();
  await page.close();
  return { nodes: last.nodes - first.nodes, listeners: last.jsEventListeners - first.jsEventListeners };
}

/** Runs in the page. */
async function prepare(tags) {
  const { document, requestAnimationFrame } = globalThis;
  const source = '/demo/feeds/training.json';
  const kept = [];
  await Promise.all(tags.map((tag) => globalThis.customElements.whenDefined(tag)));
  const drawn = async (element) => {
    const root = await element.updateComplete.then(() => element.shadowRoot);
    while (!root.querySelector('.title, .session')) await new Promise((resolve) => requestAnimationFrame(resolve));
    return root;
  };
  globalThis.mountAndRemove = async (times, keeps) => {
    for (let index = 0; index < times; index++) {
      const element = document.createElement(tags[index % tags.length]);
      element.setAttribute('now', '2026-11-17T11:00+02:00');
      if (index % 8 === 0) element.setAttribute('layout', 'full');
      element.src = source;
      document.body.append(element);
      const root = await drawn(element);
      // One opens and closes again, and one is moved.
      if (index % 8 === 3) root.querySelector('.title [part="link"]')?.click();
      if (index % 8 === 5) document.body.prepend(element);
      await element.updateComplete;
      element.remove();
      if (keeps) kept.push(element);
    }
    globalThis.kept = kept;
  };
}

const options = { skip: chromium ? false : 'Chromium is not installed', timeout: 300_000 };

test(`${MOUNTS} elements put in and taken out leave no nodes and no listeners`, options, async () => {
  const { nodes, listeners } = await growth(MOUNTS, false);
  console.log(`Grown by ${nodes} nodes and ${listeners} listeners`);
  assert.ok(nodes < MOUNTS / 10, `${nodes} nodes are left`);
  assert.ok(listeners < MOUNTS / 10, `${listeners} listeners are left`);
});

test('elements that a page keeps are counted', options, async () => {
  const { nodes, listeners } = await growth(100, true);
  assert.ok(nodes > 1000, `${nodes} nodes`);
  assert.ok(listeners > 100, `${listeners} listeners`);
});
