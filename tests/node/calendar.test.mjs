import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { before, test } from 'node:test';
import { readCalendar } from '../support/read-calendar.mjs';

const MACHINES = ['Europe/Kyiv', 'America/New_York', 'Pacific/Auckland'];
const calendarsOf = new Map();

before(() => {
  for (const zone of MACHINES) {
    const env = { ...process.env, TZ: zone };
    const { stdout, stderr, status } = spawnSync(process.execPath, ['tests/support/write-calendars.mjs'], {
      env,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    assert.equal(status, 0, stderr);
    calendarsOf.set(zone, JSON.parse(stdout));
  }
});

test('calendars are the same wherever they are written', () => {
  const [first, ...others] = MACHINES.map((zone) => JSON.stringify(calendarsOf.get(zone)));
  for (const other of others) assert.equal(other, first);
});

test('ical.js reads the instants and the status of every training and session, in every zone', () => {
  for (const { zone, text, expected } of calendarsOf.get(MACHINES[0])) compare(readCalendar(text), expected, zone);
});

test('python3-icalendar reads the same', (context) => {
  const calendars = calendarsOf.get(MACHINES[0]);
  const found = readWithPython(calendars.map(({ text }) => text));
  if (!found) {
    console.log(
      'python3-icalendar is not there (apt-get install python3-icalendar): only ical.js has read the calendars.',
    );
    context.skip('python3-icalendar is not there');
    return;
  }
  calendars.forEach(({ zone, expected }, index) => compare(found[index], expected, zone));
});

test('no line is longer than 75 octets, and no character is torn', () => {
  for (const { text } of calendarsOf.get(MACHINES[0])) {
    assert.ok(text.endsWith('\r\n'));
    for (const line of text.split('\r\n')) {
      assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.doesNotMatch(line, /[\r\n\ufffd]/);
    }
  }
});

function compare(found, expected, zone) {
  const inOrder = (events) =>
    events
      .map(({ uid, start, end, status }) => `${uid} ${start} ${end} ${status}`)
      .sort()
      .join('\n');
  assert.equal(inOrder(found), inOrder(expected), zone);
}

/** The events of each calendar, or undefined where the reader is not there. */
function readWithPython(texts) {
  for (const python of ['/usr/bin/python3', 'python3', 'python']) {
    const { status, stdout } = spawnSync(python, ['tests/support/read-calendars.py'], {
      input: JSON.stringify(texts),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status === 0) return JSON.parse(stdout);
  }
  return undefined;
}
