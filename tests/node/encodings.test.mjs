// The bytes of a text say best in which encoding they are; what is said of them only where they leave it open.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { decode } from '../../build/src/check/decode-text.js';
import { encodingOf } from '../../build/src/check/encoding-label.js';
import { makeFolder } from '../support/folders.mjs';
import { run } from '../support/run-command.mjs';

/** `Тренінг` in windows-1251. */
const word = Buffer.from([0xd2, 0xf0, 0xe5, 0xed, 0xb3, 0xed, 0xe3]);
const xml = (encoding) => `<?xml version="1.0" encoding="${encoding}"?><rss><title>`;
const bytesOf = (...parts) => Buffer.concat(parts.map((part) => Buffer.from(part)));
const wide = (text) => Buffer.from(text, 'utf16le');

test('letters of UTF-8 are that, whatever else is named', () => {
  for (const [bytes, charset, contradicted] of [
    [bytesOf(xml('windows-1251'), 'Тренінг'), undefined, 'windows-1251'],
    [bytesOf(xml('utf-8'), 'Тренінг'), 'windows-1251', 'windows-1251'],
    [bytesOf('{"title":"Тренінг"}'), 'iso-8859-1', 'windows-1252'],
    [bytesOf('<!doctype html><meta charset=koi8-u>Тренінг'), 'utf-8', 'koi8-u'],
    [bytesOf('\ufeff', xml('windows-1251'), 'Тренінг'), undefined, 'windows-1251'],
    [bytesOf(xml('utf-8'), 'Тренінг'), 'utf-8', undefined],
    [bytesOf(xml('utf-8'), 'Тренінг'), undefined, undefined],
    [bytesOf(xml('utf-16'), 'Тренінг'), undefined, 'utf-16le'],
  ]) {
    const read = decode(bytes, charset);
    assert.match(read.text, /Тренінг/, charset);
    assert.equal(read.encoding, 'utf-8');
    assert.equal(read.contradicted, contradicted);
  }
});

test('a broken letter does not make another encoding of UTF-8', () => {
  const { text, encoding } = decode(
    bytesOf(xml('windows-1251'), 'Тренінг для тих, хто навчає інших', [0xd0]),
    undefined,
  );
  assert.equal(encoding, 'utf-8');
  assert.match(text, /інших\ufffd$/);
});

test('bytes that are not UTF-8 are in the other encoding that is named', () => {
  for (const [bytes, charset, encoding, contradicted] of [
    [bytesOf(xml('windows-1251'), word), 'utf-8', 'windows-1251', 'utf-8'],
    [bytesOf(xml('utf-8'), word), 'windows-1251', 'windows-1251', 'utf-8'],
    [bytesOf(xml('windows-1251'), word), 'windows-1251', 'windows-1251', undefined],
    [bytesOf(xml('windows-1251'), word), 'no-such-thing', 'windows-1251', undefined],
    [bytesOf(xml('iso-8859-1'), word), 'windows-1251', 'windows-1251', 'windows-1252'],
    [bytesOf(xml('utf-16'), word), 'cp1251', 'windows-1251', 'utf-16le'],
  ]) {
    const read = decode(bytes, charset);
    assert.match(read.text, /Тренінг/, charset);
    assert.deepEqual([read.encoding, read.contradicted], [encoding, contradicted]);
  }
  assert.match(decode(bytesOf(xml('utf-8'), word), 'utf-8').text, /\ufffd/);
});

test('UTF-16 is known by its byte order mark, or by its bytes', () => {
  for (const bytes of [
    wide(`\ufeff${xml('utf-16')}Тренінг`),
    wide(`${xml('utf-16')}Тренінг`),
    wide('{"title":"Тренінг"}'),
    wide('\ufeff{"title":"Тренінг"}').swap16(),
    wide('{"title":"Тренінг"}').swap16(),
  ]) {
    const read = decode(bytes);
    assert.match(read.text, /Тренінг/);
    assert.match(read.encoding, /^utf-16/);
    assert.equal(read.contradicted, undefined);
  }
  assert.equal(decode(wide(`\ufeff${xml('windows-1251')}Тренінг`)).contradicted, 'windows-1251');
});

test('letters that all encodings have in common leave no doubt', () => {
  assert.deepEqual(decode(bytesOf(xml('windows-1251'), 'Training'), 'utf-8').contradicted, undefined);
  assert.equal(
    decode(bytesOf('{"title":"', [0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42], '"}'), 'iso-2022-jp').text,
    '{"title":"あ"}',
  );
});

test('encodings go by many names', () => {
  for (const [encoding, labels] of Object.entries({
    'windows-1251': [
      'windows-1251',
      'cp1251',
      'cp-1251',
      'CP_1251',
      'windows1251',
      'win-1251',
      'Win1251',
      'x-cp1251',
      'ansi',
    ],
    'windows-1252': ['cp-1252', 'latin1', 'Latin-1', 'ISO8859-1', 'iso-8859-1'],
    'utf-8': ['UTF8', 'utf-8', 'utf8mb4', 'utf_8', 'utf-8-sig'],
    'koi8-u': ['koi8u', 'KOI8-U'],
    'koi8-r': ['koi8r'],
    'iso-8859-5': ['iso8859-5', 'ISO_8859-5', 'cyrillic'],
    ibm866: ['cp866', 'dos-866', '866'],
    'x-mac-cyrillic': ['mac-cyrillic', 'x-mac-ukrainian'],
    shift_jis: ['Shift-JIS', 'sjis'],
  }))
    for (const label of labels) assert.equal(encodingOf(label), encoding, label);
  for (const label of ['', 'klingon', 'cp9999', 'iso-8859-99']) assert.equal(encodingOf(label), undefined, label);
});

const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Тренінги', language: 'uk', items: [] };
const item = { id: '1', title: 'Тренінг', content_text: 'Текст', url: 'https://ministry.gov.test/1' };
const answers = {
  '/feed.json': ['application/feed+json; charset=windows-1251', JSON.stringify({ ...feed, items: [item] })],
  '/plain.json': ['application/feed+json; charset=utf-8', JSON.stringify({ ...feed, items: [item] })],
};
let server;
let base;

before(async () => {
  server = createServer((request, response) => {
    const [type, text] = answers[request.url];
    response.writeHead(200, { 'content-type': type }).end(text);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${server.address().port}`;
});
after(() => server.close());

test('import and validate say by which encoding letters were read, where another is named', async () => {
  const folder = makeFolder();
  const file = join(folder, 'feed.xml');
  writeFileSync(
    file,
    bytesOf(xml('windows-1251').replace('<title>', '<channel><item><title>'), 'Тренінг</title></item></channel></rss>'),
  );
  const inFile = await run('import', file, `--to=${join(folder, 'a')}`);
  assert.equal(inFile.code, 0, inFile.errors);
  assert.match(inFile.errors, /was read as utf-8, although windows-1251 is named/);
  const served = await run('import', `${base}/feed.json`, `--to=${join(folder, 'b')}`, { language: 'uk' });
  assert.match(served.errors, /прочитано як utf-8, хоча .* вказано windows-1251/);
  const plain = await run('import', `${base}/plain.json`, `--to=${join(folder, 'c')}`);
  assert.doesNotMatch(plain.errors, /was read as/);

  const checked = await run('validate', `${base}/feed.json`);
  assert.match(checked.output, /feed\.json {2}warning\n.*read as utf-8, although windows-1251 is named/);
  const inUkrainian = await run('validate', `${base}/feed.json`, { language: 'uk' });
  assert.match(inUkrainian.output, /прочитано як utf-8, хоча .* вказано windows-1251/);
  assert.doesNotMatch((await run('validate', `${base}/plain.json`)).output, /read as/);
});
