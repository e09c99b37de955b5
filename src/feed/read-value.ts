import { cutMarks } from './cut-marks.js';
import { cutWords, LONGEST_WORD } from './cut-words.js';
import type { Cursor } from './finding.js';
import { isKnownLanguage } from './known-language.js';
import { MOST_LANGUAGES, MOST_TRANSLATIONS } from './list-budgets.js';
import { safeUrl } from './safe-url.js';
import { isKnownZone } from '../time/zone-name.js';
import { DAY, HOUR, MINUTE } from '../time/units.js';
import { parseWallTime, type WallTime } from '../time/wall-time.js';

/** Reads one JSON value. What cannot be used is reported at the cursor and read as undefined; it never throws. */
export type Read<T> = (value: unknown, at: Cursor) => T | undefined;

/** Text as read: in the surrounding item's language, or by language tag. */
export type ReadText = string | Readonly<Record<string, string>>;

/** Absent, as exporters write it: `null` and the empty string cost nothing and say nothing. */
export const isAbsent = (value: unknown) => value === undefined || value === null || value === '';

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A reader of one JSON type, which leaves absent values alone. */
function reads<T>(expected: string, convert: (value: unknown) => T | undefined): Read<T> {
  return (value, at) => {
    if (isAbsent(value)) return undefined;
    const read = convert(value);
    return read === undefined ? at.report('wrong-type', expected, value) : read;
  };
}

const anyText = reads('text', (value) =>
  typeof value === 'string' ? cutMarks(value.toWellFormed()).trim() || undefined : undefined,
);

export const string: Read<string> = (value, at) => cut(anyText(value, at), at.limits.text, at);

/** A text that is read by people, and no address or name for programs. */
export const prose: Read<string> = (value, at) => {
  const written = string(value, at);
  const text = written && cutWords(written);
  if (text !== written) at.report('too-long', String(LONGEST_WORD), written?.length);
  return text;
};

/** The text of an article, which may be longer than others. */
export const content: Read<string> = (value, at) => cut(anyText(value, at), at.limits.content, at);

function cut(text: string | undefined, limit: number, at: Cursor): string | undefined {
  if (text === undefined || text.length <= limit) return text;
  at.report('too-long', String(limit), text.length);
  // Not through the middle of a character.
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** JSON Feed asks readers to take a number for an id too. */
export const id = reads('id', (value) =>
  typeof value === 'string' || (typeof value === 'number' && isFinite(value))
    ? String(value).toWellFormed().trim() || undefined
    : undefined,
);

export const boolean = reads('boolean', (value) => (typeof value === 'boolean' ? value : undefined));

/** Whether something is for some people only: it is, unless this is plainly said to be false. */
export const isReserved = (value: unknown) => !isAbsent(value) && value !== false;

/** Whether something is for some people only. What is no boolean is reported, and keeps it hidden. */
export const reserved: Read<boolean> = (value, at) => boolean(value, at) ?? (isReserved(value) || undefined);

export const number = reads('number', (value) =>
  typeof value === 'number' && isFinite(value) && value >= 0 ? value : undefined,
);

export const coordinate = reads('degrees', (value) =>
  typeof value === 'number' && Math.abs(value) <= 180 ? value : undefined,
);

/** A colour as `#rgb` or `#rrggbb`, or by its CSS name: letters and digits only, so that nothing else can ride on it. */
export const color = reads('color', (value) =>
  typeof value === 'string' && /^#?\w{3,25}$/.test(value) ? value : undefined,
);

export const languageTag: Read<string> = (value, at) => {
  const tag = string(value, at);
  if (tag === undefined) return undefined;
  const { languages } = at;
  if (!languages.has(tag)) {
    if (languages.size > MOST_LANGUAGES) return undefined;
    // Said once: there may be half a million more.
    if (languages.size === MOST_LANGUAGES) at.report('too-many', String(MOST_LANGUAGES), tag);
    languages.set(tag, languages.size < MOST_LANGUAGES ? canonicalTag(tag) : undefined);
  }
  const canonical = languages.get(tag);
  if (canonical === undefined)
    return languages.size > MOST_LANGUAGES ? undefined : at.report('bad-language', 'language', value);
  // Kept as it stands: it may be a language that only this engine has no name for.
  if (!isKnownLanguage(canonical)) at.report('unknown-language', 'language', value);
  return canonical;
};

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** What is said in each language, by its tag; undefined if nothing is. */
export function byLanguage<T>(
  value: Readonly<Record<string, unknown>>,
  read: Read<T>,
  at: Cursor,
): Readonly<Record<string, T>> | undefined {
  // No prototype, so that a language called `__proto__` is a language without a text.
  const said = Object.create(null) as Record<string, T>;
  const written = Object.keys(value);
  if (written.length > MOST_TRANSLATIONS) at.report('too-many', String(MOST_TRANSLATIONS), written.length);
  for (const key of written.slice(0, MOST_TRANSLATIONS)) {
    const tag = languageTag(key, at.child(key));
    const one = tag && read(value[key], at.child(key));
    if (one) said[tag] = one;
  }
  return Object.keys(said).length ? said : undefined;
}

export const text: Read<ReadText> = (value, at) => {
  if (!isRecord(value)) return prose(value, at);
  return byLanguage(value, prose, at) ?? at.report('wrong-type', 'text', value);
};

/** Where a date stands that came with an offset, which is compared with its zone when all of the feed is checked. */
export const placeOf = new WeakMap<WallTime, Cursor>();

export const wallTime: Read<WallTime> = (value, at) => {
  const written = string(value, at);
  if (written === undefined) return undefined;
  const time = parseWallTime(written);
  if (time?.offset !== undefined) placeOf.set(time, at);
  return time ?? at.report('bad-date', 'date', value);
};

/** ISO 8601's days, hours and minutes, as milliseconds. */
export const duration: Read<number> = (value, at) => {
  const written = string(value, at);
  if (written === undefined) return undefined;
  const match = /^P(?=.)(?:(\d{1,2})D)?(?:T(?=.)(?:(\d{1,3})H)?(?:(\d{1,4})M)?)?$/.exec(written);
  if (!match) return at.report('wrong-type', 'duration', value);
  const [, days = 0, hours = 0, minutes = 0] = match;
  return +days * DAY + +hours * HOUR + +minutes * MINUTE;
};

export const zone: Read<string> = (value, at) => {
  const name = string(value, at);
  if (name === undefined) return undefined;
  return isKnownZone(name) ? name : at.report('bad-zone', 'zone', value);
};

/** A link to `http:`, `https:`, `mailto:` or `tel:`, made absolute; anything else is no link. */
export const url: Read<string> = (value, at) => readUrl(value, at, 'link');

/** The address of a picture or a file: `http:` or `https:`. */
export const fileUrl: Read<string> = (value, at) => readUrl(value, at, 'file');

function readUrl(value: unknown, at: Cursor, use: 'link' | 'file'): string | undefined {
  // Exporters write pictures as RSS does, with a type and a length, and as schema.org's objects.
  const written = string((value as { url?: unknown } | null | undefined)?.url ?? value, at);
  if (written === undefined) return undefined;
  return safeUrl(written, at.base, use) ?? at.report('bad-url', 'url', value);
}

/** One of the format's words, or any other text as it stands; schema.org spellings are taken for ours. */
export function word(known: readonly string[], aliases: Readonly<Record<string, string>> = {}): Read<string> {
  return (value, at) => {
    const written = string(value, at);
    if (written === undefined) return undefined;
    const name = written.replace(/^https?:\/\/schema\.org\//, '');
    // Only its own, because every object has a `constructor`.
    const found = Object.hasOwn(aliases, name) ? aliases[name] : known.find((one) => one === name.toLowerCase());
    if (!found) at.report('unknown-value', known.join(', '), value);
    return found ?? written;
  };
}

/** A list, without the entries that cannot be read and those beyond the limit. */
export function list<T>(read: Read<T>, limit: 'entries' | 'sessions' = 'entries'): Read<T[]> {
  return (value, at) => {
    if (isAbsent(value)) return undefined;
    if (!Array.isArray(value)) return at.report('wrong-type', 'list', value);
    const most = at.limits[limit];
    if (value.length > most) at.report('too-many', String(most), value.length);
    return value.slice(0, most).flatMap((entry: unknown, index) => read(entry, at.child(index)) ?? []);
  };
}

/** A list, or one entry without its brackets. */
export function oneOrMore<T>(read: Read<T>): Read<T[]> {
  const readList = list(read);
  return (value, at) => {
    if (isAbsent(value) || Array.isArray(value)) return readList(value, at);
    const only = read(value, at);
    return only === undefined ? undefined : [only];
  };
}

/** The first reading that fits the JSON value's own type. */
export function either<A, B>(fits: (value: unknown) => boolean, first: Read<A>, second: Read<B>): Read<A | B> {
  return (value, at) => (fits(value) ? first(value, at) : second(value, at));
}
