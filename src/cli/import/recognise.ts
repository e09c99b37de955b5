import { parse, type ParseError } from 'jsonc-parser';
import type { Place } from '../input/line-index.js';
import { findSyntaxError } from '../validate/json-places.js';
import type { Format } from './formats.js';
import { findJsonLd } from './import-json-ld.js';
import { CalendarError, parseCalendar } from './parse-icalendar.js';
import { parseXml, XmlError } from './parse-xml.js';
import { Source } from './source.js';

/** A source whose format is known. */
export interface Recognised {
  readonly format: Format;
  readonly source: Source;
}

/** Why nothing can be read: what kind of file it is, and where it breaks off. */
export interface Unrecognised {
  readonly problem:
    | 'empty'
    | 'page-without-data'
    | 'broken-data'
    | 'broken-xml'
    | 'unknown-xml'
    | 'broken-calendar'
    | 'open-calendar'
    | 'broken-json'
    | 'unknown-json'
    | 'unknown';
  readonly place?: Place;
  /** What was there, or what the parser says, for those who know. */
  readonly detail: string;
}

/** Finds out what a text is by itself; a format that was asked for decides where a shape is open. */
export function recognise(text: string, asked?: Format): Recognised | Unrecognised {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (start === '') return { problem: 'empty', detail: '' };
  if (/^BEGIN:/i.test(start)) return readCalendar(text);
  if (/^[[{]/.test(start)) return readJson(text, asked);
  if (/^<!doctype html|^<html/i.test(start) || asked === 'json-ld') return readPage(text);
  if (start.startsWith('<')) return readXml(text);
  return { problem: 'unknown', detail: start.slice(0, 40) };
}

function readCalendar(text: string): Recognised | Unrecognised {
  try {
    return { format: 'icalendar', source: Source.of(parseCalendar(text)) };
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    const problem = error.code === 'open' ? 'open-calendar' : 'broken-calendar';
    return { problem, place: { line: error.line, column: 1 }, detail: error.received.slice(0, 60) };
  }
}

function readXml(text: string): Recognised | Unrecognised {
  try {
    const { root, fields } = parseXml(text);
    const format = ({ rss: 'rss', 'rdf:RDF': 'rss', feed: 'atom', schedule: 'schedule' } as const)[root];
    if (!format && PAGE.test(root)) return readPage(text);
    return format ? { format, source: Source.of(fields) } : { problem: 'unknown-xml', detail: root };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    // A page that is not written as one: browsers show it all the same.
    const first = /<([a-z][\w:-]*)/i.exec(text.replace(/<(\?|!--)[^]*?(\?|--)>/g, ''))?.[1] ?? '';
    if (PAGE.test(first) || /<html[\s>]/i.test(text.slice(0, 2000))) return readPage(text);
    return { problem: 'broken-xml', place: { line: error.line, column: error.column }, detail: error.message };
  }
}

/** Elements that pages begin with, and pieces of pages. */
const PAGE = /^(html|head|body|title|meta|link|script|style|main|article|section|div|p|h1|table|span)$/i;

function readPage(text: string): Recognised | Unrecognised {
  const written = findJsonLd(text);
  const blocks = written.map(readBlock);
  if (blocks.length === 0) return { problem: 'page-without-data', detail: '' };
  if (blocks.every((block) => block === undefined))
    return { problem: 'broken-data', detail: written[0]!.trim().slice(0, 40) };
  // What cannot be read stands in the list of what is lost.
  const values = blocks.map((block, index) => block ?? written[index]!);
  return { format: 'json-ld', source: Source.of(values) };
}

/** Sites put comments and line breaks into such blocks, which JSON does not know, and search engines read them. */
function readBlock(block: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(block.replace(/\p{Cc}+/gu, ' ').replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''), errors);
  return errors.length === 0 && typeof value === 'object' && value !== null ? value : undefined;
}

function readJson(text: string, asked?: Format): Recognised | Unrecognised {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    const error = findSyntaxError(text);
    return {
      problem: 'broken-json',
      detail: error?.finding.expected ?? 'ValueExpected',
      ...(error && { place: error.place }),
    };
  }
  const source = Source.of(value);
  const format = asked && !/^(rss|atom|icalendar)$/.test(asked) ? asked : formatOfJson(source);
  return format ? { format, source } : { problem: 'unknown-json', detail: namesIn(source) };
}

function formatOfJson(source: Source): Format | undefined {
  const has = (one: Source, ...names: string[]) => names.every((name) => one.get(name).isThere);
  const first = source.isList ? source.get(0) : source;
  const event = source.get('events').isList ? source.get('events').get(0) : first;
  if (/jsonfeed\.org/.test(source.get('version').peek() ?? '') && source.get('items').isList) return 'json-feed';
  if (has(first.get('title'), 'rendered') && first.get('content').isObject) return 'wordpress';
  if (has(source, 'schedule') && source.get('schedule').get('conference').isObject) return 'schedule';
  if (has(source, 'specVersion') || has(event, 'specVersion')) return 'opentechevents';
  if (has(event, 'start_date', 'global_id') || has(source, 'rest_url') || has(event, 'start_date', 'utc_start_date'))
    return 'events-calendar';
  if (has(event, 'uid') && (event.get('timings').isThere || event.get('originAgenda').isThere)) return 'openagenda';
  if (has(source.get('event'), 'uid', 'timings')) return 'openagenda';
  if (source.get('_type').peek() === 'HTTPAPIResult') return 'indico';
  if (has(first, '@context') || has(source, '@graph') || has(first, '@type')) return 'json-ld';
  return undefined;
}

/** The names that a structure begins with, by which somebody may know it. */
function namesIn(source: Source): string {
  const first = source.isList ? source.get(0) : source;
  return first
    .entries()
    .slice(0, 6)
    .map(([name]) => name)
    .join(', ');
}
