import type { Position } from '../../check/line-index.js';
import type { ImportNode } from '../import-node.js';

/** How the texts are written that formats are made of. */
export type Syntax = 'xml' | 'json' | 'calendar' | 'page' | 'table';

/** A text that was read by its syntax, in whatever format it is. */
export interface ParsedText {
  readonly syntax: Syntax;
  readonly node: ImportNode;
  /** The name of the outermost element of XML. */
  readonly root?: string;
}

/** Why nothing can be read: what kind of file it is, and where it breaks off. */
export interface Unreadable {
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
    | 'too-deep'
    | 'open-quote'
    | 'large-table'
    | 'unknown-table'
    | 'broken-workbook'
    | 'unknown';
  readonly position?: Position | undefined;
  /** What was there, or what the parser says, for those who know. */
  readonly detail: string;
}
