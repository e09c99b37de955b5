import { checkFeed } from '../../feed/check-feed.js';
import type { Finding } from '../../feed/finding.js';
import { checkMeaning } from '../../feed/meaning/check-meaning.js';
import { readFeed } from '../../feed/read-feed.js';
import { severityOf, type Severity } from '../../feed/severity.js';
import { UNREADABLE } from '../input/decode-text.js';
import { LineIndex, type Place } from '../input/line-index.js';
import type { Input } from '../input/read-input.js';
import { checkAnswer } from './check-answer.js';
import { checkFilesBeside } from './check-files-beside.js';
import { checkSchema } from './check-schema.js';
import { findSyntaxError, JsonPlaces } from './json-places.js';

/** A finding with how much it matters and where it stands. */
export interface PlacedFinding extends Finding {
  readonly severity: Severity;
  readonly place?: Place;
}

/** Where a file will be published is not known; that its relative addresses are right, is. */
const SOMEWHERE = 'https://feed.example/feed.json';
/** JSON Feed's own advice; a page reads no more than the second. In bytes. */
const HEAVY = 250_000;
const TOO_HEAVY = 8 * 1024 * 1024;

/** Everything wrong with a feed as it lies in a file or was sent by a server. */
export function checkInput(input: Input): PlacedFinding[] {
  const served = input.answer ? checkAnswer(input.answer, input.base, input.bytes) : [];
  const encoding = checkEncoding(input);
  const value = parse(input.text);
  if (value === undefined) {
    const why = whyNotJson(input.text);
    // Other formats have other encodings.
    return [...withSeverity(served), ...(why.some(({ code }) => code === 'not-json') ? encoding : []), ...why];
  }

  const found = [...checkSize(input.bytes), ...checkDeep(value, input)];
  // Where things stand is worked out only if something has to be found: it costs more than the checks.
  const places = found.some(({ path }) => path !== '') ? new JsonPlaces(input.text) : undefined;
  return [...withSeverity(served), ...encoding, ...withSeverity(found, (path) => places?.placeOf(path))];
}

/** A file that is nested so deeply that no program can follow it was made to harm, or by mistake. */
function checkDeep(value: unknown, { answer, base, folder }: Input): Finding[] {
  try {
    return checkValue(value, answer ? base : SOMEWHERE, folder);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [{ code: 'not-a-feed', path: '', expected: 'feed', received: '[[[[…' }];
  }
}

/** Everything wrong with a feed as a value, each place once. */
export function checkValue(value: unknown, base: string, folder?: string): Finding[] {
  const problems: Finding[] = [];
  const feed = readFeed(value, base, problems);
  if (!feed) return problems.length ? problems : [{ code: 'not-a-feed', path: '', expected: 'feed', received: '{…}' }];
  const found = checkFeed(feed);
  const reported = new Set(found.map(({ path }) => path));
  const ofSchema = checkSchema(value);
  const schema = ofSchema.filter(({ path }) => !isWithin(path, reported));
  // A date is read from a text, but it is a date that was expected there: the schema knows.
  const kinds = new Map(ofSchema.map(({ path, expected }) => [path, expected]));
  const read = found.map((one) =>
    one.code === 'wrong-type' && one.expected === 'text' ? { ...one, expected: kinds.get(one.path) ?? 'text' } : one,
  );
  const beside = folder === undefined ? [] : checkFilesBeside(value, folder);
  return [...read, ...schema, ...checkMeaning(value), ...beside];
}

/** Whether a place, or one that it is part of, is among those reported: the reader says best what is wrong there. */
function isWithin(path: string, reported: ReadonlySet<string>): boolean {
  for (let end = path.length; end > 0; end = Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1)))
    if (reported.has(path.slice(0, end))) return true;
  return false;
}

/** JSON is UTF-8 (RFC 8259, 8.1), even if a server names another encoding, by which it can be read here. */
function checkEncoding({ encoding, text, answer }: Input): PlacedFinding[] {
  if (encoding === 'utf-8') return [];
  const code = encoding === 'other' ? 'not-utf8' : 'byte-order-mark';
  const named = /charset="?([\w-]+)/i.exec(answer?.headers.get('content-type') ?? '')?.[1];
  const received = encoding === 'other' ? (named ?? '�') : 'EF BB BF';
  const unreadable = text.indexOf(UNREADABLE);
  const place = unreadable < 0 ? undefined : new LineIndex(text).placeOf(unreadable);
  return withSeverity([{ code, path: '', expected: 'utf-8', received }], () => place);
}

function checkSize(bytes: number): Finding[] {
  const received = `${Math.round(bytes / 1000)} kB`;
  if (bytes > TOO_HEAVY)
    return [{ code: 'too-heavy-feed', path: '', expected: `${Math.round(TOO_HEAVY / 1000)} kB`, received }];
  return bytes > HEAVY ? [{ code: 'heavy-feed', path: '', expected: `${HEAVY / 1000} kB`, received }] : [];
}

/** What else a file is that is not JSON; if nothing else, where it stops being it. */
function whyNotJson(text: string): PlacedFinding[] {
  const start = text.trimStart().slice(0, 500);
  const begins = (code: 'empty-file' | 'html-not-feed' | 'other-format'): PlacedFinding[] =>
    withSeverity([
      { code, path: '', expected: 'feed', received: start ? JSON.stringify(start.slice(0, 40)) : 'nothing' },
    ]);
  if (start === '') return begins('empty-file');
  if (/^(<!doctype html|<html)|^<[^>]*>[^]*<html/i.test(start)) return begins('html-not-feed');
  if (/^(<|BEGIN:VCALENDAR)/i.test(start)) return begins('other-format');
  const error = findSyntaxError(text);
  if (!error) return begins('other-format');
  return [{ ...error.finding, severity: severityOf(error.finding.code), place: error.place }];
}

function withSeverity(findings: readonly Finding[], placeOf?: (path: string) => Place | undefined): PlacedFinding[] {
  return findings.map((finding) => {
    const place = placeOf?.(finding.path);
    return { ...finding, severity: severityOf(finding.code), ...(place && { place }) };
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
