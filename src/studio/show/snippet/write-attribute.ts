import type { Attribute } from '../set-up.js';

/** Whose templates an attribute is written for. */
export type Syntax = 'html' | 'jsx' | 'vue' | 'svelte' | 'angular';

/** Options that are numbers to the types of JSX and Svelte, where a text would be refused. */
export type IsNumber = (name: string) => boolean;

/** Writes an attribute of a tag; one without a value is its name alone. */
export function writeAttribute([name, value]: Attribute, syntax: Syntax, isNumber: IsNumber = () => false): string {
  if (value === '') return name;
  if ((syntax === 'jsx' || syntax === 'svelte') && isNumber(name) && /^\d+$/.test(value)) return `${name}={${value}}`;
  return `${name}="${escapeValue(value, syntax)}"`;
}

/** Writes a text as it may stand between tags. */
export function escapeText(text: string, syntax: Syntax): string {
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

const SIGNS_IN_TEXT: typeof SIGNS_IN_VALUES = { ...SIGNS_IN_VALUES, jsx: /[{}]/g, vue: /[{}]/g };

function escapeSigns(text: string, signs: RegExp | undefined): string {
  return signs ? text.replace(signs, (sign) => `&#${sign.charCodeAt(0)};`) : text;
}
