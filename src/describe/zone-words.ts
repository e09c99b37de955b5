import { str } from '../locale/template.js';
import { dateFormat } from '../time/date-format.js';
import type { Span } from '../time/span.js';
import { formatOffset } from '../time/zone.js';
import type { Setting } from './setting.js';

/** Whose clock it is, in words a person understands: `Kyiv time (GMT+2)`. Undefined where no zone was given. */
export function zoneWords(span: Span, { words }: Setting): string | undefined {
  const { zone, offset, startsAt } = span;
  if (offset !== undefined) return `GMT${formatOffset(offset).replace(/:00|\b0(?=\d:)/g, '')}`;
  if (!zone) return undefined;
  const name = (style: 'shortGeneric' | 'shortOffset') =>
    dateFormat(words.locale, { timeZone: zone, timeZoneName: style })
      .formatToParts(startsAt)
      .find(({ type }) => type === 'timeZoneName')!.value;
  const gmt = name('shortOffset');
  if (/^Europe\/(Kyiv|Kiev)$/.test(zone)) return words.msg(str`Kyiv time (${gmt})`, { id: 'zone.kyiv' });
  // The short form names the country or the city, except where it is an abbreviation such as ET.
  const short = name('shortGeneric');
  if (zone.startsWith('Etc/')) return gmt;
  const isPlace = short !== gmt && !/^([A-Z]+|GMT.*)$/.test(short);
  const long = isPlace ? short : zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  // Some languages write a label, `час: Нью-Йорк`, which does not follow a time as words do.
  return long.includes(':') ? `(${long}, ${gmt})` : `${long} (${gmt})`;
}
