import { HOUR } from '../time/units.js';
import { formatOffset } from '../time/zone.js';
import { formatInstant } from './dates.js';
import { offsetNamed } from './zone-name.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Abbreviations that mean one zone, in hours: those of RFC 822, and Europe's. BST and IST are several zones each. */
const ZONES: Readonly<Record<string, number>> = {
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  WET: 0,
  WEST: 1,
  CET: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
};

/** The dates of RSS, `Mon, 16 Nov 2026 09:00:00 +0200`, and those of feeds that write RFC 3339 there. */
export function formatMailDate(text: string): string | undefined {
  const match =
    /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4}|\d\d)\s+(\d{1,2}):(\d\d)(?::(\d\d))?(?!\d)/i.exec(
      text,
    );
  if (!match) return formatInstant(text);
  const [whole, day, name, written, hour, minute, second = '00'] = match;
  // What stands in brackets is a comment: `+0200 (EET)`.
  const zone = text.slice(whole.length).split('(')[0]!.trim();
  const month = MONTHS.indexOf(name!.toLowerCase()) + 1;
  const year = written!.length === 2 ? String(+written! + (+written! < 70 ? 2000 : 1900)) : written!;
  const two = (part: string | number) => String(part).padStart(2, '0');
  const hours = ZONES[zone.toUpperCase()];
  const offset = hours === undefined ? offsetNamed(/^[+-]\d\d:?\d\d$/.test(zone) ? `UTC${zone}` : zone) : hours * HOUR;
  // Without a zone that can be told it is a reading of any clock, and no instant.
  if (offset === undefined) return undefined;
  return formatInstant(
    `${year}-${two(month)}-${two(day!)}T${two(hour!)}:${minute}:${second}${offset === 0 ? 'Z' : formatOffset(offset)}`,
  );
}
