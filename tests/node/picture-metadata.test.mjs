import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { crc32 } from 'node:zlib';
import { Jimp } from 'jimp';
import { withoutMetadata } from '../../build/src/cli/publish/pictures/picture-metadata.js';
import { smallFolder } from '../support/folders.mjs';
import { run } from '../support/run-command.mjs';

const SECRET = 'GPS 50.4501 N 30.5234 E';
const image = (width) => new Jimp({ width, height: width / 2, color: 0x3366ccff });
const jpegOf = (width) => image(width).getBuffer('image/jpeg');
const bytes = (...parts) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
const number = (value, size, order = 'BE') => {
  const buffer = Buffer.alloc(size);
  buffer[`writeUInt${order}`](value, 0, size);
  return buffer;
};

/** Exif as a camera writes it: which way up, and a field with a secret. */
function exifOf(orientation, order = 'LE') {
  const short = (value) => number(value, 2, order);
  const long = (value) => number(value, 4, order);
  return bytes(
    order === 'LE' ? 'II' : 'MM',
    ...[short(42), long(8), short(2)],
    ...[short(0x010e), short(2), long(SECRET.length), long(38)],
    ...[short(0x0112), short(3), long(1), short(orientation), short(0)],
    ...[long(0), SECRET],
  );
}

const segment = (marker, data) => bytes(number(0xff00 + marker, 2), number(data.length + 2, 2), data);

/** A JPEG with all that phones and editors add, behind its first segment and behind its end. */
function photograph(jpeg, exif) {
  const head = 4 + jpeg.readUInt16BE(4);
  return bytes(
    jpeg.subarray(0, head),
    segment(0xe1, bytes('Exif\0\0', exif)),
    segment(0xe1, bytes('http://ns.adobe.com/xap/1.0/\0', SECRET)),
    segment(0xe2, bytes('ICC_PROFILE\0', 'a profile')),
    segment(0xe2, bytes('MPF\0', SECRET)),
    segment(0xed, bytes('Photoshop 3.0\0', SECRET)),
    segment(0xfe, bytes(SECRET)),
    jpeg.subarray(head),
    SECRET,
  );
}

const chunk = (name, data) => bytes(number(data.length, 4), name, data, number(crc32(bytes(name, data)), 4));
const riff = (...chunks) => bytes('RIFF', number(4 + bytes(...chunks).length, 4, 'LE'), 'WEBP', ...chunks);
const webpChunk = (name, data) => bytes(name, number(data.length, 4, 'LE'), data, data.length % 2 ? '\0' : '');
const orientationIn = (picture) => {
  const at = picture.indexOf(bytes(number(0x0112, 2), number(3, 2)));
  return at < 0 ? undefined : picture.readUInt16BE(at + 8);
};

test('a JPEG loses what its camera wrote, and nothing that is seen', async () => {
  const plain = await jpegOf(64);
  const clean = withoutMetadata(photograph(plain, exifOf(1)));
  assert.ok(!clean.includes(SECRET) && !clean.includes('Exif'));
  assert.ok(clean.includes('ICC_PROFILE'));
  assert.deepEqual((await Jimp.read(clean)).bitmap.data, (await Jimp.read(plain)).bitmap.data);
  assert.deepEqual(withoutMetadata(plain), plain);
  assert.deepEqual(withoutMetadata(clean), clean);
});

test('which way up a picture is stays', async () => {
  const plain = await jpegOf(64);
  for (const order of ['LE', 'BE']) {
    const clean = withoutMetadata(photograph(plain, exifOf(6, order)));
    assert.ok(!clean.includes(SECRET));
    const { width, height } = (await Jimp.read(clean)).bitmap;
    assert.deepEqual([width, height], [32, 64]);
  }
  const png = await image(64).getBuffer('image/png');
  const clean = withoutMetadata(bytes(png.subarray(0, 33), chunk('eXIf', exifOf(8)), png.subarray(33)));
  assert.equal(orientationIn(clean), 8);
  assert.ok(!clean.includes(SECRET));
  await Jimp.read(clean);
});

test('a PNG loses its texts and whatever stands behind its end', async () => {
  const png = await image(64).getBuffer('image/png');
  const texts = ['tEXt', 'iTXt', 'zTXt', 'caBX'].map((name) => chunk(name, bytes(SECRET)));
  const full = bytes(png.subarray(0, 33), ...texts, chunk('eXIf', exifOf(1)), png.subarray(33), SECRET);
  assert.deepEqual(withoutMetadata(full), png);
});

test('a WebP loses Exif and XMP, and does not claim to have them', () => {
  const head = (flags) => webpChunk('VP8X', Buffer.from([flags, 0, 0, 0, 63, 0, 0, 31, 0, 0]));
  const [picture, xmp] = [webpChunk('VP8L', bytes('a picture')), webpChunk('XMP ', bytes(SECRET))];
  const full = (orientation) => riff(head(0x2c), picture, webpChunk('EXIF', exifOf(orientation)), xmp);
  assert.deepEqual(withoutMetadata(full(1)), riff(head(0x20), picture));
  const turned = withoutMetadata(full(3));
  assert.equal(orientationIn(turned), 3);
  assert.equal(turned[20], 0x28);
  assert.equal(turned.readUInt32LE(4), turned.length - 8);
  assert.ok(!turned.includes(SECRET));
});

test('of a broken picture, what is left stays as it is', async () => {
  const plain = await jpegOf(64);
  for (const end of [3, 20, 200, plain.length - 2])
    assert.deepEqual(withoutMetadata(plain.subarray(0, end)), plain.subarray(0, end));
  assert.deepEqual(withoutMetadata(Buffer.from('no picture')), Buffer.from('no picture'));
});

test('nothing of a camera is in the site, nor in the smaller copies of a picture', async () => {
  const folder = smallFolder({
    'announcements/wide.jpg': photograph(await jpegOf(800), exifOf(6)),
    'announcements/more.md': '---\ntitle: More\n---\n![A room](wide.jpg) ![A hall](small.JPG)\n',
    'announcements/small.JPG': photograph(await jpegOf(64), exifOf(3)),
    'pages/team.jpg': photograph(await jpegOf(64), exifOf(1)),
  });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 0, errors);
  for (const path of ['files/small.JPG', 'files/wide.jpg', 'team.jpg'])
    assert.ok(!readFileSync(join(folder, 'site', path)).includes(SECRET), path);
});

test('a turned picture is as upright in its smaller copies as it is itself', async () => {
  const folder = smallFolder({
    'announcements/wide.jpg': photograph(await jpegOf(1600), exifOf(6)),
    'announcements/more.md': '---\ntitle: More\n---\n![A room](wide.jpg)\n',
  });
  await run('build', folder);
  const small = readFileSync(join(folder, 'site/files/wide.w640.jpg'));
  assert.ok(!small.includes(SECRET));
  const { width, height } = (await Jimp.read(small)).bitmap;
  assert.deepEqual([width, height], [640, 1280]);
});
