import { findSyntaxError } from '../../check/json-positions.js';
import { isTooDeep } from '../../check/nesting.js';
import { ImportNode } from '../import-node.js';
import { CalendarError, parseCalendar } from './parse-icalendar.js';
import { parsePage } from './parse-page.js';
import { parseTable } from './parse-table.js';
import { parseXml, XmlError } from './parse-xml.js';
import type { ParsedText, Unreadable } from './parsed-text.js';

/** Reads a text by the syntax it begins with. @param asked The syntax that it is said to have, if it is one that may begin in any way. */
export function parseText(text: string, asked?: 'page' | 'table'): ParsedText | Unreadable {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (start === '') return { problem: 'empty', detail: '' };
  if (asked === 'table') return parseTable(text, true)!;
  if (/^BEGIN:/i.test(start)) return readCalendar(text);
  if (/^[[{]/.test(start)) return readJson(text);
  if (/^<!doctype html|^<html/i.test(start) || asked === 'page') return parsePage(text);
  if (start.startsWith('<')) return readXml(text);
  return parseTable(text, false) ?? { problem: 'unknown', detail: start.slice(0, 40) };
}

function readCalendar(text: string): ParsedText | Unreadable {
  try {
    return { syntax: 'calendar', node: ImportNode.of(parseCalendar(text)) };
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    const problem = error.code === 'open' ? 'open-calendar' : 'broken-calendar';
    return { problem, position: { line: error.line, column: 1 }, detail: error.received.slice(0, 60) };
  }
}

function readJson(text: string): ParsedText | Unreadable {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (isTooDeep(value)) return { problem: 'too-deep', detail: '' };
    return { syntax: 'json', node: ImportNode.of(value) };
  } catch {
    const error = findSyntaxError(text);
    const detail = error && 'expected' in error.cause ? error.cause.expected : 'ValueExpected';
    return { problem: 'broken-json', detail, ...(error && { position: error.position }) };
  }
}

/** Elements that pages begin with, and pieces of pages. */
const PAGE = /^(html|head|body|title|meta|link|script|style|main|article|section|div|p|h1|table|span)$/i;

function readXml(text: string): ParsedText | Unreadable {
  try {
    const { root, fields } = parseXml(text);
    return PAGE.test(root) ? parsePage(text) : { syntax: 'xml', root, node: ImportNode.of(fields) };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    // A page that is not written as one: browsers show it all the same.
    const beginning = text.slice(0, 2000);
    const first = /<([a-z][\w:-]*)/i.exec(beginning.replace(/<(\?|!--)[^]*?(?:\?>|-->|$)/g, ''))?.[1] ?? '';
    if (PAGE.test(first) || /<html[\s>]/i.test(beginning)) return parsePage(text);
    return { problem: 'broken-xml', position: { line: error.line, column: error.column }, detail: error.message };
  }
}
