import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dropOrphans } from '../../scripts/building/drop-orphans.mjs';
import { onChange } from '../../scripts/building/on-change.mjs';
import { oneAtATime } from '../../scripts/building/one-at-a-time.mjs';
import { ownHostOnly } from '../../scripts/building/own-host-only.mjs';
import { PRODUCTS } from '../../scripts/building/products.mjs';
import { makeFolder, put } from '../support/folders.mjs';

for (const [path, made] of [
  ['src/time/zone.ts', ['modules', 'commandModules', 'dist', 'cdn', 'studio', 'rooms', 'bin']],
  ['src/pages/pages.ts', ['modules', 'commandModules', 'dist', 'cdn', 'studio', 'rooms', 'bin']],
  ['src/elements/training-event/card.lazy.ts', ['modules', 'dist', 'cdn', 'manifest', 'studio']],
  ['src/studio/studio.ts', ['modules', 'studio']],
  ['src/studio/page/page.css', ['studio']],
  ['src/styles/card.ts', ['modules', 'dist', 'cdn']],
  ['src/cli/main.ts', ['commandModules', 'bin']],
  ['src/locale/xliff/uk.xlf', ['cdn']],
  ['tests/time/zone.test.ts', ['modules']],
  ['tests/node/messages.test.mjs', []],
  ['themes/neutral.css', ['cdn', 'studio']],
  ['rollup/plugins/collapse-templates.mjs', ['dist', 'cdn', 'studio', 'rooms', 'bin']],
  ['tsconfig.json', ['modules', 'commandModules', 'dist', 'cdn', 'manifest', 'studio', 'rooms', 'bin']],
])
  test(`after a change of ${path}, ${made.join(', ') || 'nothing'} is made anew`, () => {
    const names = Object.keys(PRODUCTS).filter((name) => PRODUCTS[name].sources.test(path));
    assert.deepEqual(names, made);
  });

// `build/` alone would be every folder of this name, such as that of the command of this name.
for (const list of ['.gitignore', '.prettierignore'])
  test(`${list} names folders from the top, so that no sources are left out with them`, () => {
    const folders = readFileSync(list, 'utf8')
      .split('\n')
      .filter((line) => line.endsWith('/'));
    assert.deepEqual(
      folders.filter((line) => !line.startsWith('/')),
      [],
    );
    assert.ok(folders.includes('/build/'));
  });

test('what was made of a file that is gone goes, too', () => {
  const made = ['src/index.js', 'src/index.d.ts', 'src/gone.js', 'src/gone.js.map', 'src/gone.d.ts', 'x.tsbuildinfo'];
  const folder = makeFolder(Object.fromEntries(made.map((path) => [path, ''])));
  dropOrphans(folder);
  assert.deepEqual(
    made.filter((path) => existsSync(join(folder, path))),
    ['src/index.js', 'src/index.d.ts', 'x.tsbuildinfo'],
  );
});

test('what is asked for while it runs is done once more, and not two at a time', async () => {
  let runs = 0;
  let running = 0;
  const start = oneAtATime(async () => {
    runs += 1;
    running += 1;
    assert.equal(running, 1);
    await Promise.all(runs === 1 ? [start(), start()] : []);
    running -= 1;
  });
  await start();
  assert.equal(runs, 2);
  await start();
  assert.equal(runs, 3);
});

test('a changed file is noticed, and a picture for a person to look at is not', { timeout: 120_000 }, async () => {
  const folder = makeFolder({ 'a.ts': '1', 'b.png': '1' });
  let watcher;
  const changed = [];
  await new Promise((done) => {
    watcher = onChange([folder], done);
    watcher.on('all', (_, path) => changed.push(path));
    watcher.once('ready', () => put(folder, { 'b.actual.png': '2', 'a.ts': '2' }));
  });
  await watcher.close();
  assert.deepEqual([...new Set(changed)], [join(folder, 'a.ts')]);
});

test('the server of the demo answers its own pages only', () => {
  const isAnswered = (headers, url = '/demo/') => {
    const context = { req: { url, headers: { host: 'localhost:8000', ...headers } } };
    return ownHostOnly(8000)(context, () => true) ?? false;
  };
  assert.ok(isAnswered({}));
  assert.ok(isAnswered({ host: '[::1]:8000', origin: 'http://127.0.0.1:8000' }));
  assert.ok(isAnswered({ 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' }));
  assert.ok(!isAnswered({ host: 'evil.example:8000' }) && !isAnswered({ host: 'localhost:80' }));
  assert.ok(!isAnswered({ origin: 'https://evil.example' }) && !isAnswered({ origin: 'null' }));
  assert.ok(!isAnswered({ 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'script' }));
  assert.ok(!isAnswered({}, '//x') && !isAnswered({}, 'http://evil.example/'));
});
