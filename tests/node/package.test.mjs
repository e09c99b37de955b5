import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { bundledPackages } from '../../scripts/releasing/bundled-packages.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

// Of these files custom-elements.json and its neighbours are made.
test('every address in `exports` leads to a file, with its types', () => {
  for (const [name, target] of Object.entries(manifest.exports)) {
    if (typeof target === 'string') {
      if (!target.includes('*')) assert.ok(existsSync(target), name);
      continue;
    }
    for (const path of Object.values(target)) assert.ok(existsSync(path), `${name}: ${path}`);
  }
});

const entries = Object.values(manifest.exports).flatMap(({ default: path }) => path ?? []);

for (const entry of entries)
  test(`${entry} can be imported where there is no page, and registers nothing there`, async () => {
    await import(new URL(`../../${entry}`, import.meta.url).href);
    assert.equal(globalThis.customElements?.get('training-event'), undefined);
  });

test('every entry can be imported in a thread', async () => {
  const urls = entries.map((entry) => new URL(`../../${entry}`, import.meta.url).href);
  const code = `Promise.all(${JSON.stringify(urls)}.map((url) => import(url))).then(() => process.exit(0))`;
  const worker = new Worker(code, { eval: true });
  const exitCode = await new Promise((resolve, reject) => worker.on('exit', resolve).on('error', reject));
  assert.equal(exitCode, 0);
});

test('a site that installs it gets Lit, the types of its messages and DOMPurify, and nothing else', () => {
  assert.deepEqual(Object.keys(manifest.dependencies).sort(), ['@lit/localize', 'dompurify', 'lit']);
});

test('the modules import nothing but what they bring and what they depend on', () => {
  for (const file of readdirSync('dist', { recursive: true }).filter((name) => name.endsWith('.js'))) {
    const code = readFileSync(`dist/${file}`, 'utf8');
    const foreign = [...code.matchAll(/(?:from|import)\(? ?['"]([^'".][^'"]*)['"]/g)].map(([, path]) => path);
    assert.deepEqual(
      foreign.filter((path) => !/^(lit|dompurify)(\/|$)/.test(path)),
      [],
      file,
    );
  }
});

test('the one file imports nothing but its own lazy parts, which import nothing', () => {
  const importsIn = (file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bimport\(?["']([^"']+)["']/g)].map(([, path]) => path);
  for (const path of importsIn('cdn/training-widgets.js')) assert.ok(existsSync(`cdn/${path}`), path);
  for (const name of readdirSync('cdn/lazy')) assert.deepEqual(importsIn(`cdn/lazy/${name}`), [], name);
});

test('the licences of what is in the one file and in its lazy parts lie beside them', () => {
  const named = (file) => bundledPackages(readFileSync(file, 'utf8'));
  assert.deepEqual(named('cdn/LICENCES.txt'), ['@lit/reactive-element', 'lit-element', 'lit-html']);
  assert.deepEqual(named('cdn/lazy/LICENCES.txt'), ['dompurify', 'lit-html']);
  assert.match(readFileSync('cdn/LICENCES.txt', 'utf8'), /Redistribution and use in source and binary forms/);
  assert.match(readFileSync('cdn/lazy/LICENCES.txt', 'utf8'), /Apache License|Mozilla Public License/);
});

test('every package that the command brings along is named with a licence', () => {
  const notices = readFileSync('bin/LICENCES.txt', 'utf8');
  assert.ok(bundledPackages(notices).length > 100);
  for (const name of ['markdown-it', 'exif-parser', '@jimp/core']) assert.ok(bundledPackages(notices).includes(name));
  assert.doesNotMatch(notices, /\((undefined|null|\[object Object\]|)\)$/m);
});

test('every part that a host can style is named in the README and at its element', () => {
  const sources = (folder) =>
    readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
      .join();
  const code = sources('src/templates') + sources('src/elements');
  const values = [...code.matchAll(/ part=(?:"([^"]+)"|\$\{([^}]+)\})/g)].flatMap(([, text, choice]) =>
    text === undefined ? [...choice.matchAll(/'([^']+)'/g)].map(([, chosen]) => chosen) : text,
  );
  const parts = new Set(values.flatMap((value) => value.split(' ')));
  const readme = readFileSync('README.md', 'utf8');
  const list = readme.slice(readme.indexOf('Parts:'), readme.indexOf('## Browsers'));
  const documented = new Set([...code.matchAll(/@csspart ([\w-]+) - /g)].map(([, name]) => name));
  assert.deepEqual([...list.matchAll(/`([\w-]+)`/g)].map(([, name]) => name).sort(), [...parts].sort());
  assert.deepEqual([...documented].sort(), [...parts].sort());
});

test('the folder that a server needs has the themes, too', () => {
  assert.deepEqual(readdirSync('cdn/themes'), readdirSync('themes'));
});

test('the lock file names no registry', () => {
  assert.doesNotMatch(readFileSync('package-lock.json', 'utf8'), /"resolved"/);
});
