// Makes src/import/windows-zones.ts anew of Unicode CLDR: node scripts/localizing/windows-zones.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Names that CLDR keeps for ever and IANA has changed: those of today. */
const RENAMED = {
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Europe/Kiev': 'Europe/Kyiv',
};

/** Older versions of Windows have these, and CLDR has them no more. */
const GONE = { 'Kamchatka Standard Time': 'Asia/Kamchatka' };

export const WINDOWS_ZONES_FILE = 'src/import/windows-zones.ts';

/** The zones of Windows as CLDR has them, by their names. */
export function zonesInCldr() {
  const file = createRequire(import.meta.url).resolve('cldr-core/supplemental/windowsZones.json');
  const { mapTimezones } = JSON.parse(readFileSync(file, 'utf8')).supplemental.windowsZones;
  // 001 is the world: the zone that is meant where the country is not known.
  const zones = mapTimezones.map(({ mapZone }) => mapZone).filter(({ _territory }) => _territory === '001');
  return new Map(zones.map(({ _other, _type }) => [_other, _type]));
}

/** The module's text. */
export function windowsZonesModule() {
  const zones = [...zonesInCldr()]
    // What UTC-11 and its like say is read of their names.
    .filter(([name]) => !name.startsWith('UTC'))
    .map(([name, zone]) => [name, RENAMED[zone] ?? zone]);
  const lines = [...zones, ...Object.entries(GONE)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, zone]) => `  ['${name}', '${zone}'],`);
  return `/**
 * Names of zones in Windows, as calendars of Outlook have them, with what IANA calls them. Made of the package cldr-core
 * (Unicode CLDR, windowsZones, under the Unicode License v3) by scripts/localizing/windows-zones.mjs: nothing here is written by hand.
 */
export const WINDOWS_ZONES: ReadonlyMap<string, string> = new Map([
${lines.join('\n')}
]);
`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(WINDOWS_ZONES_FILE, windowsZonesModule());
