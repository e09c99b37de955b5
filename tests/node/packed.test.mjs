import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { before, test } from 'node:test';
import { makeFolder } from '../support/folders.mjs';
import { run, start } from '../support/run-command.mjs';

const { dependencies, exports, bin } = JSON.parse(readFileSync('package.json', 'utf8'));
let folder;
let installed;
let tarball;

/** What `npm install training-widgets` leaves in an empty folder, without asking a registry. */
before(() => {
  folder = makeFolder();
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const packed = spawnSync(npm, ['pack', '--json', `--pack-destination=${folder}`], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  assert.equal(packed.status, 0, packed.stderr);
  [tarball] = JSON.parse(packed.stdout);
  const { filename } = tarball;
  installed = join(folder, 'node_modules/training-widgets');
  mkdirSync(installed, { recursive: true });
  const unpacked = spawnSync('tar', ['-xzf', join(folder, filename), '-C', installed, '--strip-components=1']);
  assert.equal(unpacked.status, 0, String(unpacked.stderr));
  for (const name of Object.keys(dependencies)) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', name), link, 'junction');
  }
  // The link by which npx finds a command.
  mkdirSync(join(folder, 'node_modules/.bin'));
  const program = join(installed, bin['training-widgets']);
  chmodSync(program, 0o755);
  symlinkSync(program, join(folder, 'node_modules/.bin/training-widgets'));
});

test('what the package exports is in it, and each module of it can be found from a site', () => {
  for (const [name, target] of Object.entries(exports))
    for (const path of typeof target === 'string' ? [target] : Object.values(target))
      assert.ok(existsSync(join(installed, path.replace(/\*.*/, ''))), `${name}: ${path}`);
  const names = Object.keys(exports).filter((name) => !name.includes('*'));
  const program = names
    .map((name) => `import.meta.resolve(${JSON.stringify(join('training-widgets', name).replaceAll('\\', '/'))});`)
    .join('\n');
  const found = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(found.status, 0, found.stderr);
});

test('it is small: four megabytes, and six hundred files', () => {
  assert.ok(tarball.size <= 4_000_000, `${tarball.size} bytes`);
  assert.ok(tarball.entryCount <= 600, `${tarball.entryCount} files`);
});

test('what its texts lead to is in it', () => {
  const texts = tarball.files.map(({ path }) => path).filter((path) => path.endsWith('.md'));
  assert.ok(texts.includes('README.md') && texts.includes('docs/publishing.md'));
  for (const text of texts) {
    const prose = readFileSync(join(installed, text), 'utf8')
      .replace(/^```.*?^```/gms, '')
      .replace(/`[^`\n]*`/g, '');
    for (const [, address] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^(https?:|#)/.test(address)) continue;
      const path = join(installed, dirname(text), address.replace(/#.*/, ''));
      assert.ok(existsSync(path), `${text} leads to ${address}`);
    }
  }
});

test('a debugger shows the TypeScript of each module, and no path of the machine it was made on', () => {
  const maps = tarball.files.map(({ path }) => path).filter((path) => path.endsWith('.map'));
  for (const path of ['dist/elements/training-event/training-event.js.map', 'cdn/lazy/card.js.map'])
    assert.ok(maps.includes(path), path);
  for (const path of maps) {
    const { sources, sourcesContent } = JSON.parse(readFileSync(join(installed, path), 'utf8'));
    for (const source of sources)
      assert.match(source, /^(\.\.\/)+(src\/.*\.ts|node_modules\/.*|build\/.*elements\.js)$|^\0/, path);
    assert.ok(sourcesContent.every(Boolean), path);
  }
});

test('its program can be run, and brings its libraries along', () => {
  const program = join(installed, bin['training-widgets']);
  assert.match(readFileSync(program, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  if (process.platform !== 'win32') assert.ok(statSync(program).mode & 0o100);
});

test('init, build and preview, one after another, show a page with the widgets', { timeout: 120_000 }, async () => {
  const command = join(folder, 'node_modules/.bin/training-widgets');
  const here = { command, cwd: folder };
  for (const name of ['init', 'build']) {
    const { code, errors } = await run(name, 'x', here);
    assert.equal(code, 0, errors);
  }
  const child = start('preview', 'x', here);
  try {
    let said = '';
    for await (const text of child.stdout.iterator({ destroyOnReturn: false }))
      if (/http:\/\/\S+\n/.test((said += text))) break;
    const url = /http:\/\/\S+/.exec(said)[0];
    const page = await (await fetch(url)).text();
    assert.match(page, /<training-list\b/);
    const script = new URL(/<script type="module" src="([^"]+)"/.exec(page)[1], url);
    assert.match(await (await fetch(script)).text(), /customElements/);
    const feed = new URL(/<training-list[^>]* src="([^"]+)"/.exec(page)[1], url);
    assert.ok((await (await fetch(feed)).json()).items.length > 0);
  } finally {
    child.kill('SIGINT');
    await once(child, 'exit');
  }
});
