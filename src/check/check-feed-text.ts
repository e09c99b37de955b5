import type { Finding } from '../feed/finding.js';
import { checkAnswer, type Answer } from './check-answer.js';
import { checkFeedValue, notAFeed, type FeedFindings } from './check-feed-value.js';
import { checkNames } from './check-names.js';
import type { FileExists } from './check-files-beside.js';
import { UNREADABLE } from './decode-text.js';
import { charsetIn } from './encoding-label.js';
import type { Diagnostic } from './diagnostic.js';
import type { JsonEncoding } from './json-encoding.js';
import { ToldFindings } from './few-of-a-kind.js';
import { findSyntaxError, JsonPositions } from './json-positions.js';
import { LineIndex, type Position } from './line-index.js';
import { isJsonTooDeep } from './nesting.js';
import { severityOf } from './severity.js';

/** A feed as it lies in a file, or was sent by a server. */
export interface FeedText {
  readonly text: string;
  /** How many bytes it was written in. */
  readonly bytes: number;
  readonly encoding: JsonEncoding;
  /** Of what a server sent: where it was in the end, and how the server answered. */
  readonly served?: { readonly url: string; readonly answer: Answer } | undefined;
  /** Of a file: tells which files lie beside it. */
  readonly exists?: FileExists | undefined;
}

/** Where a file will be published is not known; that its relative addresses are right, is. */
const SOMEWHERE = 'https://feed.example/feed.json';

/** JSON Feed's own advice; a page reads no more than the second. In bytes. */
const HEAVY = 250_000;
const TOO_HEAVY = 8 * 1024 * 1024;

/** Everything wrong with the text of a feed. */
export function checkFeedText(feed: FeedText): Diagnostic[] {
  const { text, served } = feed;
  const ofServer = served ? withSeverity(checkAnswer(served.answer, served.url, feed.bytes)) : [];
  const encoding = checkEncoding(feed);
  const checked = checkValue(feed);
  if (!checked) {
    const why = whyNotJson(text);
    // Other formats have other encodings.
    return [...ofServer, ...(isOf(why, 'not-json') ? encoding : []), why];
  }
  const found = [...checkSize(feed.bytes), ...checked.findings];
  // Where things stand is worked out only if something has to be found: it costs more than the checks.
  const positions = found.some(({ path }) => path !== '') ? new JsonPositions(text) : undefined;
  return [...ofServer, ...encoding, ...withSeverity(found, (path) => positions?.positionOf(path)), ...checked.rest];
}

/** Undefined of what is no JSON. The value is not kept: it may take fifty times its text, and its places take as much again. */
function checkValue({ text, served, exists }: FeedText): FeedFindings | undefined {
  const value = parse(text);
  if (value === undefined) return undefined;
  if (isJsonTooDeep(text)) return notAFeed('[[[[…');
  const ofValue = checkFeedValue(value, served?.url ?? SOMEWHERE, exists);
  const ofNames = new ToldFindings();
  for (const one of checkNames(text)) ofNames.push(one);
  return { findings: [...ofValue.findings, ...ofNames], rest: [...ofValue.rest, ...ofNames.rest()] };
}

/** JSON is UTF-8 (RFC 8259, 8.1), even if a server names another encoding, by which it can be read here. */
function checkEncoding({ encoding, text, served }: FeedText): Diagnostic[] {
  if (encoding === 'utf-8') return [];
  const code = encoding === 'other' ? 'not-utf8' : 'byte-order-mark';
  const named = charsetIn(served?.answer.headers.get('content-type'));
  const received = encoding === 'other' ? (named ?? '�') : 'EF BB BF';
  const unreadable = text.indexOf(UNREADABLE);
  const position = unreadable < 0 ? undefined : new LineIndex(text).positionAt(unreadable);
  return withSeverity([{ code, path: '', expected: 'utf-8', received }], () => position);
}

function checkSize(bytes: number): Finding[] {
  const received = `${Math.round(bytes / 1000)} kB`;
  if (bytes > TOO_HEAVY)
    return [{ code: 'too-heavy-feed', path: '', expected: `${Math.round(TOO_HEAVY / 1000)} kB`, received }];
  return bytes > HEAVY ? [{ code: 'heavy-feed', path: '', expected: `${HEAVY / 1000} kB`, received }] : [];
}

/** What else a file is that is not JSON; if nothing else, where it stops being it. */
function whyNotJson(text: string): Diagnostic {
  const start = text.trimStart().slice(0, 500);
  const begins = (code: 'empty-file' | 'html-not-feed' | 'other-format'): Diagnostic => {
    const received = start ? JSON.stringify(start.slice(0, 40)) : 'nothing';
    return { cause: { code, path: '', expected: 'feed', received }, severity: severityOf(code) };
  };
  if (start === '') return begins('empty-file');
  if (/^(<!doctype html|<html)|^<[^>]*>[^]*<html/i.test(start)) return begins('html-not-feed');
  if (/^(<|BEGIN:VCALENDAR)/i.test(start)) return begins('other-format');
  const deep: Finding = { code: 'not-a-feed', path: '', expected: 'feed', received: '[[[[…' };
  if (/^[[{]/.test(start)) return findSyntaxError(text) ?? { cause: deep, severity: severityOf(deep.code) };
  return findSyntaxError(text) ?? begins('other-format');
}

function isOf({ cause }: Diagnostic, code: string): boolean {
  return 'code' in cause && cause.code === code;
}

function withSeverity(findings: readonly Finding[], positionOf?: (path: string) => Position | undefined): Diagnostic[] {
  return findings.map((cause) => {
    const position = positionOf?.(cause.path);
    return { cause, path: cause.path, severity: severityOf(cause.code), ...(position && { position }) };
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
