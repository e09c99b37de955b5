import type { Words } from '../locale/words.js';
import { dateFormat } from '../time/date-format.js';
import type { Span } from '../time/span.js';
import { formatOffset } from '../time/zone.js';
import type { Setting } from './setting.js';

/** Whose clock it is: `Kyiv`, or `GMT+2` where only an offset is known. Undefined where no zone was given. */
export function zoneWords(span: Span, { words }: Setting): string | undefined {
  const { zone, offset, startsAt } = span;
  if (offset !== undefined) return `GMT${formatOffset(offset).replace(/:00|\b0(?=\d:)/g, '')}`;
  if (!zone) return undefined;
  if (/^Europe\/K(yiv|iev)$/.test(zone)) return words.msg('Kyiv', { id: 'zone.kyiv' });
  const name = (named: string, timeZoneName: 'shortGeneric' | 'shortOffset') =>
    dateFormat(words.locale, { timeZone: named, timeZoneName })
      .formatToParts(startsAt)
      .find(({ type }) => type === 'timeZoneName')!.value;
  if (zone.startsWith('Etc/')) return name(zone, 'shortOffset');
  // The short form names the country or the city, except where it is an abbreviation such as ET, or an offset. The cities
  // that zones are called by are English.
  const short = name(zone, 'shortGeneric');
  if (words.language === 'en' || /^\p{Lu}+$|\p{Nd}/u.test(short))
    return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  const other = ['Asia/Tokyo', 'Europe/London'].map((one) => name(one, 'shortGeneric')).find((one) => one !== short)!;
  return withoutLabel(short, other);
}

/**
 * `New York` of `New York Time`, `Бельгія` of `час: Бельгія`: most languages label the name by words that cannot follow a
 * time as they stand. What another zone's name begins or ends with as well is the label.
 */
function withoutLabel(name: string, other: string): string {
  const [ours, theirs] = [name, other].map((one) => one.split(/\s/)) as [string[], string[]];
  while (ours.length > 1 && ours[0] === theirs[0]) [ours, theirs].forEach((words) => words.shift());
  while (ours.length > 1 && ours.at(-1) === theirs.at(-1)) [ours, theirs].forEach((words) => words.pop());
  return ours.join(' ').replace(/^\(|\)$/g, '');
}

/** A time with the zone behind it: `09:30–17:00, Kyiv`. */
export function withZone(times: string, zone: string | false | undefined, { locale }: Words): string {
  return zone ? times + (/^(ar|fa)/.test(locale) ? '، ' : ', ') + zone : times;
}
