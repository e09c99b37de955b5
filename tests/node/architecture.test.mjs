import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';

/** The rooms of the house, from the top down; an import may only lead down: see src/README.md. */
const FLOORS = [
  ['cli', 'elements'],
  ['templates', 'controllers', 'pages'],
  ['calendar'],
  ['describe', 'styles'],
  ['content'],
  ['feed'],
  ['locale'],
  ['time', 'parts'],
];
const floorOf = (room) => FLOORS.findIndex((rooms) => rooms.includes(room));

const files = readdirSync('src', { recursive: true }).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
const importsOf = (file) =>
  [...readFileSync(`src/${file}`, 'utf8').matchAll(/(?:from|import)\(? ?'([^']+)'/g)].map(([, path]) => path);
const roomOf = (file) => file.split('/')[0];
const inside = (file, path) => relative('.', join(dirname(file), path));

test('every room of the house has its floor', () => {
  const rooms = new Set(files.map(roomOf));
  assert.deepEqual(
    [...rooms].filter((room) => floorOf(room) < 0),
    [],
  );
});

test('imports lead down, or stay in their room', () => {
  const upward = files.flatMap((file) =>
    importsOf(file)
      .filter((path) => path.startsWith('.'))
      .map((path) => roomOf(inside(file, path)))
      .filter((room) => room !== roomOf(file) && floorOf(room) <= floorOf(roomOf(file)))
      .map((room) => `${file} → ${room}`),
  );
  assert.deepEqual(upward, []);
});

test('the command knows nothing of what draws in a page', () => {
  const drawn = files
    .filter((file) => roomOf(file) === 'cli')
    .flatMap((file) =>
      importsOf(file)
        .filter((path) => path.startsWith('.'))
        .map((path) => roomOf(inside(file, path)))
        .filter((room) => ['elements', 'templates', 'controllers', 'styles'].includes(room))
        .map((room) => `${file} → ${room}`),
    );
  assert.deepEqual(drawn, []);
});

test('no element imports another', () => {
  const folderOf = (file) => file.split('/').slice(0, 2).join('/');
  const sideways = files
    .filter((file) => /^elements\/[^/]+\//.test(file))
    .flatMap((file) =>
      importsOf(file)
        .filter((path) => path.startsWith('.'))
        .map((path) => inside(file, path))
        .filter((path) => /^elements\/[^/]+\//.test(path) && folderOf(path) !== folderOf(file))
        .map((path) => `${file} → ${path}`),
    );
  assert.deepEqual(sideways, []);
});

test('what describes a training knows neither Lit nor the page', () => {
  const pure = files.filter((file) =>
    ['pages', 'calendar', 'describe', 'feed', 'time', 'locale'].includes(roomOf(file)),
  );
  for (const file of pure) {
    assert.deepEqual(
      importsOf(file).filter((path) => /^lit(\/|$)|dompurify/.test(path)),
      [],
      file,
    );
    // A message may well speak of a document.
    if (file.includes('/generated/')) continue;
    // Not a word of `document` in a comment, only its use.
    const code = readFileSync(`src/${file}`, 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
    assert.doesNotMatch(code, /\b(document|window|customElements|HTMLElement)\b\.?/, file);
  }
});

test('no file is called what says nothing', () => {
  assert.deepEqual(
    files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.)/.test(file)),
    [],
  );
});
