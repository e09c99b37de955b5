import type { Attribute, SnippetFormat } from '../set-up.js';
import { propertiesOf, type OwnLook } from '../colours/own-look.js';
import { escapeText, writeAttribute, type IsNumber, type Syntax } from './write-attribute.js';

/** What a snippet is written of. */
export interface SnippetParts {
  readonly tag: string;
  /** With the address of the feed among them; what holds anyhow is left out already. */
  readonly attributes: readonly Attribute[];
  /** The folder of the script, with its slash at the end. */
  readonly folder: string;
  /** The hash of the script, for a page that names it. */
  readonly integrity?: string | undefined;
  /** The name of a ready theme; empty for none. */
  readonly theme: string;
  /** Colours and corners beside the theme's. */
  readonly own?: OwnLook | undefined;
  /** Where a reader goes without the script, or while the feed cannot be had. */
  readonly fallback?: { readonly url: string; readonly title: string } | undefined;
  /** The feed itself, for a page that holds it. */
  readonly feed?: unknown;
  readonly isNumber?: IsNumber;
}

/** Whose templates the snippets of each tab are written in. */
export const SYNTAX_OF: Readonly<Record<SnippetFormat, Syntax>> = {
  html: 'html',
  inline: 'html',
  react: 'jsx',
  vue: 'vue',
  svelte: 'svelte',
  angular: 'angular',
};

/** The width at which the attributes of a tag take a line each. */
const LINE = 100;

/** Writes what puts an element into a page, as docs/frameworks shows it for each system. */
export function writeSnippet(parts: SnippetParts, format: SnippetFormat): string {
  return writers[format](parts);
}

const writers: Readonly<Record<SnippetFormat, (parts: SnippetParts) => string>> = {
  html: (parts) => `${head(parts)}\n${element(parts, 'html', fallbackOf(parts, 'html'))}\n`,
  inline: (parts) => `${head(parts)}\n${element(withoutSrc(parts), 'html', inlineFeed(parts))}\n`,
  react: (parts) =>
    `${imports(parts)}\n\nexport function Trainings() {\n  return (\n${indent(jsx(parts), 4)}\n  );\n}\n`,
  vue: (parts) =>
    `<script setup lang="ts">\n${imports(parts)}\n</script>\n\n<template>\n${indent(element(parts, 'vue', fallbackOf(parts, 'vue')), 2)}\n</template>\n${styleBlock(parts, '<style scoped>')}`,
  svelte: (parts) =>
    `<script lang="ts">\n${indent(imports(parts), 2)}\n</script>\n\n${element(parts, 'svelte', fallbackOf(parts, 'svelte'))}\n${styleBlock(parts, '<style>')}`,
  angular: (parts) => angular(parts),
};

function head(parts: SnippetParts): string {
  const { folder, theme, integrity } = parts;
  const rule = ruleOf(parts);
  const sheets = ['space.css', ...(theme ? [`themes/${theme}.css`] : [])];
  const script = [
    writeAttribute(['src', `${folder}training-widgets.js`], 'html'),
    // Without `crossorigin` a browser cannot compare the hash of another server's file.
    ...(integrity ? [writeAttribute(['integrity', integrity], 'html'), 'crossorigin'] : []),
  ];
  return [
    ...sheets.map((sheet) => `<link ${writeAttribute(['rel', 'stylesheet'], 'html')} ${href(folder + sheet)} />`),
    ...(rule ? [`<style>\n${indent(rule, 2)}\n</style>`] : []),
    `<script type="module" ${script.join(' ')}></script>`,
  ].join('\n');
}

/** The colours and corners that were chosen, as a style sheet says them; empty where none were. */
function ruleOf({ tag, own }: SnippetParts): string {
  const properties = own ? propertiesOf(own) : [];
  if (properties.length === 0) return '';
  return [`${tag} {`, ...properties.map(([name, value]) => `  ${name}: ${value};`), '}'].join('\n');
}

/** The same behind the template of a component. */
function styleBlock(parts: SnippetParts, start: string): string {
  const rule = ruleOf(parts);
  return rule && `\n${start}\n${indent(rule, 2)}\n</style>\n`;
}

function jsx(parts: SnippetParts): string {
  const rule = ruleOf(parts);
  const drawn = element(parts, 'jsx', fallbackOf(parts, 'jsx'));
  // In JSX a brace begins an expression, so the rule is a text of the program.
  return rule ? `<>\n  <style>{\`\n${indent(rule, 4)}\n  \`}</style>\n${indent(drawn, 2)}\n</>` : drawn;
}

function href(address: string): string {
  return writeAttribute(['href', address], 'html');
}

function imports({ tag, theme }: SnippetParts): string {
  const sheets = ['space.css', ...(theme ? [`themes/${theme}.css`] : [])];
  return [`${tag}.js`, ...sheets].map((file) => `import 'training-widgets/${file}';`).join('\n');
}

function angular(parts: SnippetParts): string {
  const { tag, theme } = parts;
  const sheets = ['space.css', ...(theme ? [`themes/${theme}.css`] : [])];
  const template = element(parts, 'angular', fallbackOf(parts, 'angular'));
  const rule = ruleOf(parts);
  return [
    ...sheets.map((sheet) => `// src/styles.css: @import 'training-widgets/${sheet}';`),
    `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';`,
    `import 'training-widgets/${tag}.js';`,
    ``,
    `@Component({`,
    `  selector: 'app-trainings',`,
    `  schemas: [CUSTOM_ELEMENTS_SCHEMA],`,
    `  template: \``,
    indent(template, 4),
    `  \`,`,
    ...(rule ? [`  styles: \``, indent(rule, 4), `  \`,`] : []),
    `})`,
    `export class Trainings {}`,
    ``,
  ].join('\n');
}

function element({ tag, attributes, isNumber }: SnippetParts, syntax: Syntax, inside: string): string {
  const written = attributes.map((attribute) => writeAttribute(attribute, syntax, isNumber));
  const line = `<${[tag, ...written].join(' ')}>`;
  const start = line.length <= LINE ? line : `<${tag}\n${written.map((one) => `  ${one}`).join('\n')}\n>`;
  return inside ? `${start}\n${indent(inside, 2)}\n</${tag}>` : `${start}</${tag}>`;
}

function fallbackOf({ fallback }: SnippetParts, syntax: Syntax): string {
  if (!fallback) return '';
  return `<a ${writeAttribute(['href', fallback.url], syntax)}>${escapeText(fallback.title, syntax)}</a>`;
}

function withoutSrc(parts: SnippetParts): SnippetParts {
  return { ...parts, attributes: parts.attributes.filter(([name]) => name !== 'src') };
}

/** A sign of less would end the script where a feed speaks of scripts. */
function inlineFeed({ feed }: SnippetParts): string {
  const json = JSON.stringify(feed ?? { version: 'https://jsonfeed.org/version/1.1', title: '', items: [] }, null, 2);
  return `<script type="application/feed+json">\n${indent(json.replaceAll('<', '\\u003c'), 2)}\n</script>`;
}

function indent(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}
