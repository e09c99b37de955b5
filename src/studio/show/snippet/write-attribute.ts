import type { Attribute } from '../set-up.js';

/** Whose templates an attribute is written for. */
export type Syntax = 'html' | 'jsx' | 'vue' | 'svelte' | 'angular';

/** Options that are numbers to the types of JSX and Svelte, where a text would be refused. */
export type IsNumber = (name: string) => boolean;

/** Writes an attribute of a tag; one without a value is its name alone. */
export function writeAttribute([name, value]: Attribute, syntax: Syntax, isNumber: IsNumber = () => false): string {
  if (value === '') return name;
  if ((syntax === 'jsx' || syntax === 'svelte') && isNumber(name) && /^\d+$/.test(value)) return `${name}={${value}}`;
  if (syntax === 'angular' && hasExpression(value)) return `[attr.${name}]="${literal(value)}"`;
  return `${name}="${escapeValue(value, syntax)}"`;
}

/** Writes a text as it may stand between tags. */
export function escapeText(text: string, syntax: Syntax): string {
  if (syntax === 'angular' && hasExpression(text)) return `{{ ${literal(text)} }}`;
  return escapeSigns(
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    SIGNS_IN_TEXT[syntax],
  );
}

function escapeValue(value: string, syntax: Syntax): string {
  // Of an address, only what could be read as a reference must be escaped; a line of many `&amp;` is nothing to look at.
  const escaped = value
    .replace(/&(?=#|[a-z])/gi, '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return escapeSigns(escaped, SIGNS_IN_VALUES[syntax]);
}

/** In Angular the template itself stands in a literal, which a backtick ends. */
const SIGNS_IN_VALUES: Readonly<Record<Syntax, RegExp | undefined>> = {
  html: undefined,
  // A brace in quotes is a brace to these two.
  jsx: undefined,
  vue: undefined,
  svelte: /[{}]/g,
  angular: /[{}`\\]/g,
};

/** Between tags an at sign begins a block of Angular. */
const SIGNS_IN_TEXT: typeof SIGNS_IN_VALUES = {
  ...SIGNS_IN_VALUES,
  jsx: /[{}]/g,
  vue: /[{}]/g,
  angular: /[{}`\\@]/g,
};

/** Angular takes two braces for an expression even where they are written as references. */
function hasExpression(text: string): boolean {
  return text.includes('{{');
}

/** A text as an expression of Angular, whose template stands in a literal: what either could read otherwise goes by its number. */
function literal(text: string): string {
  const numbered = text.replace(
    /['"`\\{}<>&$@\r\n]/g,
    (sign) => `\\\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `'${numbered}'`;
}

function escapeSigns(text: string, signs: RegExp | undefined): string {
  return signs ? text.replace(signs, (sign) => `&#${sign.charCodeAt(0)};`) : text;
}
