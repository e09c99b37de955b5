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
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return syntax === 'html' ? escaped : escapeBraces(escaped);
}

function escapeValue(value: string, syntax: Syntax): string {
  // Of an address, only what could be read as a reference must be escaped; a line of many `&amp;` is nothing to look at.
  const escaped = value
    .replace(/&(?=#|[a-z])/gi, '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  // JSX and Vue take a brace in a quoted value as it is.
  return syntax === 'svelte' || syntax === 'angular' ? escapeBraces(escaped) : escaped;
}

function escapeBraces(text: string): string {
  return text.replaceAll('{', '&#123;').replaceAll('}', '&#125;');
}
