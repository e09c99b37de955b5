import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { WINDOWS_ZONES } from '../../build/src/import/windows-zones.js';
import { zoneName } from '../../build/src/import/zone-name.js';
import { WINDOWS_ZONES_FILE, windowsZonesModule, zonesInCldr } from '../../scripts/localizing/windows-zones.mjs';

test('the zones of Windows are those of CLDR', () => {
  assert.equal(readFileSync(WINDOWS_ZONES_FILE, 'utf8'), windowsZonesModule());
});

test('a zone of Windows is called as IANA calls it today, and has the clock that CLDR says', () => {
  assert.equal(zoneName('FLE Standard Time'), 'Europe/Kyiv');
  assert.equal(zoneName('India Standard Time'), 'Asia/Kolkata');
  assert.equal(zoneName('UTC-11'), 'Etc/GMT+11');
  assert.equal(zoneName('UTC+13'), 'Etc/GMT-13');
  const clock = (timeZone, date) =>
    new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short', timeStyle: 'long' }).format(date);
  for (const [name, zone] of zonesInCldr())
    for (const date of [new Date('2026-01-15T12:00Z'), new Date('2026-07-15T12:00Z')])
      assert.equal(clock(zoneName(name), date), clock(zone, date), name);
  assert.ok(WINDOWS_ZONES.size > 130);
});
