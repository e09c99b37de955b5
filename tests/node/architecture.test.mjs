import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  circles,
  cliRoomOf,
  CLI_FLOORS,
  codeOf,
  DRAWING,
  FLOORS,
  modules,
  packagesOf,
  PUBLISHING,
  PURE,
  roomOf,
  upwardImports,
} from '../support/house.mjs';

const all = modules();
const files = [...all.keys()];
const inCli = new Map(
  [...all]
    .filter(([file]) => roomOf(file) === 'cli')
    .map(([file, imports]) => [file, imports.filter((path) => roomOf(path) === 'cli')]),
);

test('every room of the house has its floor', () => {
  assert.deepEqual([...new Set(files.map(roomOf))].sort(), FLOORS.flat().sort());
  assert.deepEqual([...new Set([...inCli.keys()].map(cliRoomOf))].sort(), CLI_FLOORS.flat().sort());
});

test('imports lead down, or stay in their room', () => {
  assert.deepEqual(upwardImports(all, FLOORS, roomOf), []);
});

test('inside the command, too', () => {
  assert.deepEqual(upwardImports(inCli, CLI_FLOORS, cliRoomOf), []);
});

/** Folders of which each stands for itself: an element, a command, a format of `import`. */
for (const within of ['elements', 'cli/commands', 'import/formats'])
  test(`what lies in ${within} does not know what lies beside it`, () => {
    const nameOf = (file) => (file.startsWith(`${within}/`) ? file.slice(within.length + 1).split('/')[0] : undefined);
    const isAlone = (file) => file.slice(within.length + 1).includes('/');
    const sideways = files
      .filter((file) => nameOf(file) && (within === 'import/formats' || isAlone(file)))
      .flatMap((file) =>
        all
          .get(file)
          .filter(
            (path) => nameOf(path) && nameOf(path) !== nameOf(file) && (within === 'import/formats' || isAlone(path)),
          )
          .map((path) => `${file} → ${path}`),
      );
    assert.deepEqual(sideways, []);
  });

test('no two files need each other, types included', () => {
  assert.deepEqual(circles(all), []);
});

test('what draws in a page and what those need who publish do not know of each other', () => {
  const between = files.flatMap((file) =>
    all
      .get(file)
      .filter(
        (path) =>
          (DRAWING.includes(roomOf(file)) && PUBLISHING.includes(roomOf(path))) ||
          (PUBLISHING.includes(roomOf(file)) && DRAWING.includes(roomOf(path))),
      )
      .map((path) => `${file} → ${path}`),
  );
  assert.deepEqual(between, []);
});

test('rules know neither Node nor a page', () => {
  for (const file of files.filter((one) => PURE.includes(roomOf(one)))) {
    assert.deepEqual(
      packagesOf(file).filter((name) => /^node:|^lit(\/|$)|dompurify/.test(name)),
      [],
      file,
    );
    assert.doesNotMatch(
      codeOf(file),
      /(?<![.#\w])(process|Buffer|require|__dirname|fetch|setTimeout|document|window|navigator|localStorage|customElements|HTMLElement)\b(?=[.(])/,
      file,
    );
  }
});

test('only the command knows Node', () => {
  for (const file of files.filter((one) => roomOf(one) !== 'cli'))
    assert.deepEqual(
      packagesOf(file).filter((name) => name.startsWith('node:')),
      [],
      file,
    );
});

test('the map of the house shows the rooms that there are, and what each uses', () => {
  const map = readFileSync('src/README.md', 'utf8');
  const rows = [...map.matchAll(/^\| `([\w-]+)\/` +\|[^|]*\| ([^|]*?) +\|$/gm)].map(([, room, uses]) => [room, uses]);
  assert.deepEqual(
    rows.map(([room]) => room),
    FLOORS.flat(),
  );
  for (const [room, uses] of rows) {
    const used = new Set(
      files
        .filter((file) => roomOf(file) === room)
        .flatMap((file) => all.get(file).map(roomOf))
        .filter((other) => other !== room),
    );
    assert.deepEqual(uses === '–' ? [] : uses.split(', ').sort(), [...used].sort(), room);
  }
});

test('no file is called what says nothing', () => {
  assert.deepEqual(
    files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.)/.test(file)),
    [],
  );
});
