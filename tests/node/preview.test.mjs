import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { put, settings, smallFolder } from '../support/folders.mjs';
import { lineOf, start } from '../support/run-command.mjs';

test('preview serves the site on a free port, and follows changes', { timeout: 120_000 }, async () => {
  const taken = createServer();
  await new Promise((done) => taken.listen(0, 'localhost', done));
  const { port } = taken.address();
  const folder = smallFolder();
  const child = start('preview', folder, `--port=${port}`);
  try {
    const url = /http:\/\/\S+/.exec(await lineOf(child.stdout, 'http:'))[0];
    assert.notEqual(new URL(url).port, String(port));
    const page = await (await fetch(`${url}first/`)).text();
    assert.match(page, /Перший тренінг/);
    assert.match(page, /EventSource/);
    const lines = (await (await fetch(`${url}embed.html`)).text()).match(/<code>[^<]*/g).join('');
    assert.match(lines, /https:\/\/ministry\.gov\.test\/trainings\/first\/feed\.json/);
    assert.doesNotMatch(lines, /localhost/);
    const feed = await fetch(`${url}feed.json`);
    assert.match(feed.headers.get('content-type'), /feed\+json/);
    assert.ok((await feed.json()).items[0].url.startsWith(url));
    assert.equal((await fetch(`${url}nothing/`)).status, 404);
    assert.equal(await statusOf(new URL(url), '/..%2f..%2f..%2ftraining-widgets.yaml'), 404);

    const changes = (await fetch(`${url}-/changes`)).body.getReader();
    await changes.read();
    put(folder, { 'announcements/news.md': '---\ntitle: Змінено\n---\nТекст.\n' });
    assert.match(new TextDecoder().decode((await changes.read()).value), /changed/);
    assert.match(await (await fetch(url)).text(), /Змінено/);
    await changes.cancel();

    put(folder, { 'announcements/news.md': '---\ntitle: A: B\n---\n' });
    assert.match(await lineOf(child.stderr, 'shown as it was'), /Errors: 1/);
    assert.match(await (await fetch(url)).text(), /Змінено/);
    // Nothing of it reaches the site itself.
    assert.ok(!existsSync(join(folder, 'site')) && !existsSync(join(folder, 'training-widgets.lock.json')));
  } finally {
    child.kill('SIGINT');
    taken.close();
    await once(child, 'exit');
  }
});

test('preview leads to the studio with the feed of the site', { timeout: 120_000 }, async () => {
  const child = start('preview', smallFolder(), '--port=8650');
  try {
    const [, url] = /(http:\/\/\S+)/.exec(await lineOf(child.stdout, 'studio'));
    const studio = new URL(url);
    const feed = new URLSearchParams(studio.hash.slice(1)).get('feed');
    assert.equal((await (await fetch(feed)).json()).items.length > 0, true);
    const page = await (await fetch(studio)).text();
    const [, script] = /<script type="module" src="([^"]+)"/.exec(page);
    for (const file of [script, '../cdn/training-widgets.js', '../themes/ukraine.css'])
      assert.equal((await fetch(new URL(file, studio))).status, 200, file);
    assert.equal((await fetch(new URL('../package.json', studio))).status, 404);
    assert.equal(await statusOf(studio, '/-/cdn/..%2fpackage.json'), 404);
  } finally {
    child.kill('SIGINT');
    await once(child, 'exit');
  }
});

test(
  'preview goes on when the settings are away for a while, as when a folder is exchanged',
  { timeout: 120_000 },
  async () => {
    const folder = smallFolder();
    const child = start('preview', folder, '--port=8600');
    try {
      const [url] = /http:\/\/\S+/.exec(await lineOf(child.stdout, 'http:'));
      rmSync(join(folder, 'training-widgets.yaml'));
      await lineOf(child.stderr, 'training-widgets.yaml');
      assert.match(await (await fetch(url)).text(), /Новина/);
      const changes = (await fetch(`${url}-/changes`)).body.getReader();
      await changes.read();
      put(folder, { 'announcements/news.md': '---\ntitle: Змінено\n---\nТекст.\n', 'training-widgets.yaml': settings });
      assert.match(new TextDecoder().decode((await changes.read()).value), /changed/);
      await changes.cancel();
      assert.match(await (await fetch(url)).text(), /Змінено/);
    } finally {
      child.kill('SIGINT');
      if (child.exitCode === null) await once(child, 'exit');
    }
  },
);

/** `fetch` would tidy the path up. */
function statusOf({ hostname, port }, path) {
  return new Promise((done, failed) => {
    request({ hostname, port, path }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', failed)
      .end();
  });
}
