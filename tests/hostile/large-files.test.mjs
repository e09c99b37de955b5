import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync, watch } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { makeFolder, settings } from '../support/folders.mjs';
import { HARMLESS_IMPORT, HOSTILE_ANNOUNCEMENTS, HOSTILE_FEEDS, HOSTILE_IMPORTS } from '../support/hostile-files.mjs';
import { measure } from '../support/measured-command.mjs';
import { pngOf } from '../support/png.mjs';
import { run, start } from '../support/run-command.mjs';

/** In characters: a tenth of what the command must answer within ten seconds and a gigabyte. */
const LENGTH = 1_000_000;
const ours = settings.replace('[uk, en]', '[uk]');

/** A machine may do other things at the wrong moment, and then the time of a processor is longer, too. */
const TRIES = 3;

const harmlessFolder = makeFolder({ 'training-widgets.yaml': ours, 'harmless.json': HARMLESS_IMPORT(LENGTH) });
const harmless = measure('import', join(harmlessFolder, 'harmless.json'), '--to', join(harmlessFolder, 'to'));

/** Each took minutes, all memory, or ended in an overflow; `most` is in seconds of a processor. */
async function assertAnswered(most, ...args) {
  let taken = await measure(...args);
  for (let tries = 1; taken.seconds > most && tries < TRIES; tries++) taken = await measure(...args);
  const { seconds, megabytes, code, output, errors } = taken;
  assert.ok(seconds <= most, `It took ${seconds.toFixed(1)} s of at most ${most.toFixed(1)} s.`);
  assert.ok(megabytes <= 1000, `It took ${Math.round(megabytes)} MB.`);
  assert.match(output + errors, /[.:] ?\S/, 'It says something.');
  assert.doesNotMatch(output + errors, /Internal error|call stack|^ +at /m);
  assert.ok(code === 0 || code === 1 || code === 2);
  return taken;
}

describe('whatever is imported, there soon is an answer', { concurrency: 2 }, () => {
  for (const [name, ofLength] of Object.entries(HOSTILE_IMPORTS))
    test(name, { timeout: 300_000 }, async () => {
      const own = makeFolder({ 'training-widgets.yaml': ours, [name]: ofLength(LENGTH) });
      const { seconds } = await harmless;
      await assertAnswered(2 * seconds + 2, 'import', join(own, name), '--to', own);
    });
});

describe('whatever feed is checked, there soon is an answer', { concurrency: 2 }, () => {
  for (const [name, ofLength] of Object.entries(HOSTILE_FEEDS))
    test(name, { timeout: 300_000 }, async () => {
      const folder = makeFolder({ 'feed.json': ofLength(4_000_000) });
      await assertAnswered(await longest(), 'validate', join(folder, 'feed.json'), '--format=json');
    });
});

/** Ten seconds, or more on a machine on which all takes longer. */
async function longest() {
  return Math.max(10, 4 * (await harmless).seconds);
}

test('whatever announcements are written, there soon is an answer, and each mistake is told at its place', async () => {
  const names = Object.keys(HOSTILE_ANNOUNCEMENTS);
  const files = Object.fromEntries(names.map((name) => [`announcements/${name}`, HOSTILE_ANNOUNCEMENTS[name]]));
  const folder = makeFolder({ 'training-widgets.yaml': ours, ...files });
  const { errors } = await assertAnswered(await longest(), 'build', folder);
  assert.match(errors, /announcements\/deep\.md:3:1 {2}error\n.*nested too deeply/);
  assert.match(errors, /announcements\/itself\.md:3:\d+ {2}error\n.*repeat each other/);
  assert.match(
    errors,
    /announcements\/fields\.md {2}error\n.*More of this kind \(unknownField\) in this file: \d{5}\./,
  );
  assert.match(errors, /announcements\/long\.md {2}error\n.*at most 1000000 characters/);
});

test('a build of such announcements ends at Ctrl-C, and leaves nothing behind', async () => {
  const files = Object.entries(HOSTILE_ANNOUNCEMENTS).map(([name, text]) => [`announcements/${name}`, text]);
  const folder = makeFolder({ 'training-widgets.yaml': ours, ...Object.fromEntries(files) });
  const before = readdirSync(folder);
  const watched = watch(folder);
  const child = start('build', folder);
  // It has begun once it makes something.
  await once(watched, 'change');
  watched.close();
  child.kill('SIGINT');
  const [code] = await once(child, 'exit');
  assert.equal(code, 130);
  assert.deepEqual(readdirSync(folder), before);
});

test('pictures that claim to be huge are told and not opened', async () => {
  const sizes = [
    [20_000, 20_000],
    [50_000, 50_000],
    [1, 60_000_000],
  ];
  const files = sizes.flatMap(([width, height], index) => [
    [`announcements/a${index}.png`, pngOf(width, height)],
    [`announcements/a${index}.md`, `---\ntitle: A\nimage: a${index}.png\nimageAlt: B\n---\nC\n`],
  ]);
  const folder = makeFolder({ 'training-widgets.yaml': ours, ...Object.fromEntries(files) });
  const built = await assertAnswered(await longest(), 'build', folder);
  assert.ok(built.megabytes <= 400, `It took ${Math.round(built.megabytes)} MB.`);
  assert.equal(built.errors.match(/too many pixels/g)?.length, sizes.length, built.errors);
});

/** A server whose posts go on from page to page without end, and what an import of them says. */
async function importPages(bodyOf) {
  let asked = 0;
  const server = createServer((request, response) => {
    asked++;
    const next = `http://localhost:${server.address().port}/wp-json/wp/v2/posts?page=${asked + 1}`;
    response.setHeader('link', `<${next}>; rel="next"`);
    response.setHeader('content-type', 'application/json');
    response.end(bodyOf(asked));
  }).listen(0);
  await once(server, 'listening');
  try {
    const folder = makeFolder({ 'training-widgets.yaml': ours });
    const address = `http://localhost:${server.address().port}/wp-json/wp/v2/posts`;
    return { ...(await run('import', address, '--to', folder)), asked };
  } finally {
    server.close();
  }
}

const postOf = (id) => ({
  id,
  link: `https://a.example/${id}`,
  title: { rendered: 'A' },
  content: { rendered: '<p>B</p>' },
});

test('a source that says the same on each page is asked for no more of them', async () => {
  const { code, errors, output, asked } = await importPages(() => JSON.stringify([postOf(1)]));
  assert.equal(code, 0, errors);
  assert.equal(asked, 2);
  assert.match(errors, /has nothing new/);
  assert.match(output, /Announcements: 1\./);
});

test('pages without end are read until they are 64 MB together, and that is said', async () => {
  const padding = ' '.repeat(30_000_000);
  const { code, errors, output, asked } = await importPages((page) => JSON.stringify([postOf(page)]) + padding);
  assert.equal(code, 0, errors);
  assert.equal(asked, 3);
  assert.match(errors, /more than 64 MB together; only the first 3 were read/);
  assert.match(output, /Announcements: 3\./);
});
