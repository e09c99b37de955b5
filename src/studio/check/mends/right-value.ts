import { fieldMeantBy, splitList } from '../../../announcement/inline-lists.js';
import { meantDate } from '../../../announcement/informal-dates.js';
import { yesOrNo } from '../../../announcement/yes-or-no.js';
import type { SchemaNode } from '../../../check/schema-node.js';
import { resolve } from '../../../check/schema.js';
import { parseWallTime } from '../../../time/wall-time.js';
import { formatOffset, offsetAt, toInstant } from '../../../time/zone.js';
import { Guess, guess } from './guess.js';
import { meantLanguage, meantZone } from './meant-name.js';

/** What has to be known of the place where a value stands. */
export interface ValuePlace {
  readonly shape: SchemaNode | undefined;
  /** The name of the field. */
  readonly name: string;
  /** Whose clock the feed's dates are of. */
  readonly timeZone: string;
  /** Whether the feed says it. */
  readonly hasZone: boolean;
}

/** The value that was meant, by the kind that was expected (`ExpectedKind`); a `Guess` where it may be another. */
export function rightValue(kind: string, value: unknown, place: ValuePlace): unknown {
  const right = kinds[kind]?.(value, place);
  return right === value ? undefined : right;
}

/** Longer texts are no dates, addresses or words with a mistake in them. In characters. */
const LONGEST = 1000;

type Mend = (value: unknown, place: ValuePlace) => unknown;

const text: Mend = (value) => (typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined);

const number: Mend = (value) => {
  const written = typeof value === 'string' ? value.replace(/[\s\u00a0]/g, '') : '';
  if (!/^\d{1,12}([.,]\d{1,9})?$/.test(written)) return undefined;
  const right = Number(written.replace(',', '.'));
  // Of 1,200 nobody can tell whether it is a thousand.
  return /[.,]\d{3}$/.test(written) ? guess(right) : right;
};

const kinds: Readonly<Record<string, Mend>> = {
  text,
  plain: text,
  id: text,
  number,
  degrees: (value) =>
    typeof value === 'string' && /^-?\d{1,3}([.,]\d{1,12})?$/.test(value.trim())
      ? Number(value.replace(',', '.'))
      : undefined,
  boolean: (value) => {
    if (value === 1 || value === 0) return value === 1;
    const meant =
      typeof value === 'string' ? yesOrNo(value.replace(/^true$/i, 'yes').replace(/^false$/i, 'no')) : value;
    return typeof meant === 'boolean' ? meant : undefined;
  },
  list: (value, { shape, name }) => {
    if (value === null || value === '') return [];
    if (typeof value !== 'string') return [value];
    return splitList(value, shape ?? {}, [name], () => {});
  },
  object: (value, { shape }) => {
    if (typeof value !== 'string' || !shape) return undefined;
    const { properties = {} } = resolve(shape, {}).node;
    const field = fieldMeantBy(value);
    return Object.hasOwn(properties, field) ? { [field]: value } : undefined;
  },
  date: (value) => dateOf(value),
  instant: (value, { timeZone, hasZone }) => {
    const meant = dateOf(value) ?? value;
    const date = meant instanceof Guess ? meant.value : meant;
    const time = typeof date === 'string' ? parseWallTime(date) : undefined;
    if (!time || time.precision === 'month' || time.offset !== undefined) return undefined;
    const offset = formatOffset(offsetAt(toInstant(time.local, timeZone), timeZone));
    const clock = time.precision === 'time' ? (date as string).slice(11, 16) : '00:00';
    const right = `${(date as string).slice(0, 10)}T${clock}:00${offset}`;
    return hasZone && date === meant ? right : guess(right);
  },
  url: (value) => {
    const written = typeof value === 'string' ? value.trim().replaceAll('\\', '/') : '';
    const whole = /^(www\.|[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/|$))/i.test(written) ? `https://${written}` : written;
    const right = whole.replace(/^(https?):?\/{0,2}(?=[\w-]+\.)/i, '$1://').replaceAll(' ', '%20');
    if (!/^https?:\/\//i.test(right) || !URL.canParse(right)) return undefined;
    return whole === written ? right : guess(right);
  },
  email: (value) => {
    if (typeof value !== 'string') return undefined;
    const [first, ...others] = value
      .slice(0, LONGEST)
      .replace(/^mailto:/i, '')
      .split(/[\s<>,;()]/)
      .filter((part) => /^[^@]{1,64}@[^@.]{1,99}\.[^@]{1,99}$/.test(part));
    return others.length > 0 ? guess(first) : first;
  },
  language: meantLanguage,
  zone: meantZone,
};

/** A date of the form of the feed, out of one that is written as people write it. */
function dateOf(value: unknown): unknown {
  if (typeof value !== 'string') return undefined;
  const meant = meantDate(value.slice(0, LONGEST).trim());
  const right = meant?.last ? undefined : meant?.first.replace(' ', 'T');
  if (!right || !parseWallTime(right)) return undefined;
  // In some countries the month comes first.
  const [, one, other] = /^(\d\d?)\/(\d\d?)\//.exec(value.trim()) ?? [];
  return Number(one) <= 12 && Number(other) <= 12 && one !== other ? guess(right) : right;
}
