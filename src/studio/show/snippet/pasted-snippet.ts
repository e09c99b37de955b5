import { OWN_LOOKS, readOwnLook, type OwnLook } from '../colours/own-look.js';
import type { Attribute, SnippetFormat } from '../set-up.js';
import { editSnippet } from './edit-snippet.js';
import { attributesOf, readSnippet, type Snippet } from './read-snippet.js';
import type { IsNumber } from './write-attribute.js';
import { SYNTAX_OF } from './write-snippet.js';

/** A snippet that somebody brought back, and what the studio can read of it. */
export interface PastedSnippet {
  readonly snippet: Snippet;
  readonly format: SnippetFormat;
  readonly attributes: readonly Attribute[];
  /** The name of the ready theme that it loads; empty for none. */
  readonly theme: string;
  readonly own: OwnLook;
  /** The folder that it takes the script from; empty where it does not say. */
  readonly folder: string;
  /** Whether a script tag in it names the hash of the script. */
  readonly hasIntegrity: boolean;
}

/** Reads a snippet of any tab; undefined where there is no element of ours in it. */
export function pasteSnippet(text: string): PastedSnippet | undefined {
  const snippet = readSnippet(text);
  if (!snippet) return undefined;
  return {
    snippet,
    format: formatOf(text),
    attributes: attributesOf(snippet),
    theme: /themes\/([a-z]+)\.css/.exec(text)?.[1] ?? '',
    own: readOwnLook((name) => new RegExp(`--training-${name}:\\s*([^;}\\s]+)`).exec(text)?.[1]),
    folder: /["'](https?:\/\/[^"'\s]*\/)training-widgets\.js/.exec(text)?.[1] ?? '',
    hasIntegrity: /<script[^>]*\sintegrity=/.test(text),
  };
}

/** Writes it again with what has been changed since; undefined where it cannot say that, as with another theme. Another element keeps all that is not about the old one. */
export function writePasted(
  pasted: PastedSnippet,
  now: {
    readonly tag: string;
    readonly attributes: readonly Attribute[];
    readonly theme: string;
    readonly own: OwnLook;
    readonly folder: string;
    readonly hasIntegrity: boolean;
  },
  isNumber?: IsNumber,
): string | undefined {
  const { theme, folder, hasIntegrity, snippet } = pasted;
  if (now.theme !== theme) return undefined;
  if (OWN_LOOKS.some((name) => now.own[name] !== pasted.own[name])) return undefined;
  if (now.folder !== folder || now.hasIntegrity !== hasIntegrity) return undefined;
  const text = editSnippet(snippet, now.attributes, SYNTAX_OF[pasted.format], isNumber);
  return now.tag === snippet.tag ? text : withTag(text, snippet.tag, now.tag);
}

/** The text with another element in the place of the first: its tags, and where it is imported or has rules of its own. */
function withTag(text: string, tag: string, next: string): string {
  const start = readSnippet(text)!.start;
  const end = text.indexOf(`</${tag}`, start);
  const rest = end < 0 ? text.slice(start) : `${text.slice(start, end)}</${next}${text.slice(end + tag.length + 2)}`;
  const before = text.slice(0, start).replaceAll(`training-widgets/${tag}.js`, `training-widgets/${next}.js`);
  return before.replace(new RegExp(`^(\\s*)${tag} \\{`, 'gm'), `$1${next} {`) + rest.replace(`<${tag}`, `<${next}`);
}

function formatOf(text: string): SnippetFormat {
  if (/@Component\b/.test(text)) return 'angular';
  if (/<template>/.test(text)) return 'vue';
  if (/<script lang="ts">|\{@html/.test(text)) return 'svelte';
  if (/^import\b[^\n]*training-widgets|=\{/m.test(text)) return 'react';
  return /application\/feed\+json/.test(text) ? 'inline' : 'html';
}
