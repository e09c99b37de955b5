import { checkFeed } from '../feed/check-feed.js';
import { Cursor, type Finding } from '../feed/finding.js';
import { readFeed } from '../feed/read-feed.js';
import { checkedPart } from './checked-part.js';
import { checkFilesBeside, type FileExists } from './check-files-beside.js';
import { checkSchema } from './check-schema.js';
import { ToldFindings, type Untold } from './few-of-a-kind.js';
import { checkAddresses } from './meaning/check-addresses.js';
import { checkMeaning } from './meaning/check-meaning.js';
import { fieldsOf } from './meaning/raw-fields.js';
import { schema } from './schema.js';
import { LONGEST_PATH } from './json-positions.js';

/** What is wrong with a feed. */
export interface FeedFindings {
  readonly findings: readonly Finding[];
  /** Of which kinds there is more. */
  readonly rest: readonly Untold[];
}

/**
 * Everything wrong with a feed as a value, each place once.
 *
 * @param value No deeper than `isJsonTooDeep` allows.
 * @param base What relative addresses are relative to.
 * @param exists Tells which files lie beside the feed; without it, that is not checked.
 */
export function checkFeedValue(value: unknown, base: string, exists?: FileExists): FeedFindings {
  const ofReading = new ToldFindings();
  const feed = readFeed(value, base, ofReading);
  if (!feed) return ofReading.length ? { findings: ofReading, rest: [] } : notAFeed('{…}');
  const found = checkFeed(feed);
  const reported = new Set(found.map(({ path }) => path));
  const part = checkedPart(value);
  const told = new ToldFindings();
  // A date is read from a text, but it is a date that was expected there: the schema knows.
  const kinds = new Map<string, string>();
  for (const one of checkSchema(part)) {
    if (reported.has(one.path)) kinds.set(one.path, one.expected);
    if (!isWithin(one.path, reported)) told.push(one);
  }
  const read = found.map((one) =>
    one.code === 'wrong-type' && one.expected === 'text' ? { ...one, expected: kinds.get(one.path) ?? 'text' } : one,
  );
  checkMeaning(part, told);
  const head = { ...fieldsOf(part), items: undefined };
  checkAddresses(head, schema, fieldsOf(part).home_page_url, new Cursor('', told));
  if (exists) checkFilesBeside(part, exists, told);
  return { findings: [...read, ...told], rest: [...ofReading.rest(), ...told.rest()] };
}

/** What is said of a value that is no feed at all. */
export function notAFeed(received: string): FeedFindings {
  return { findings: [{ code: 'not-a-feed', path: '', expected: 'feed', received }], rest: [] };
}

/** Whether a place, or one that it is part of, is among those reported: the reader says best what is wrong there. */
function isWithin(path: string, reported: ReadonlySet<string>): boolean {
  if (reported.has(path)) return true;
  // Names may have as many dots as somebody likes; those of the format stand before them.
  return [...path.slice(0, LONGEST_PATH).matchAll(/[.[]/g)].some(({ index }) => reported.has(path.slice(0, index)));
}
