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

/** Writes it again with what has been changed since; undefined where it cannot say that, as with another theme. */
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
  if (now.tag !== snippet.tag || now.theme !== theme) return undefined;
  if (OWN_LOOKS.some((name) => now.own[name] !== pasted.own[name])) return undefined;
  if (now.folder !== folder || now.hasIntegrity !== hasIntegrity) return undefined;
  return editSnippet(snippet, now.attributes, SYNTAX_OF[pasted.format], isNumber);
}

function formatOf(text: string): SnippetFormat {
  if (/@Component\b/.test(text)) return 'angular';
  if (/<template>/.test(text)) return 'vue';
  if (/<script lang="ts">|\{@html/.test(text)) return 'svelte';
  if (/^import\b[^\n]*training-widgets|=\{/m.test(text)) return 'react';
  return /application\/feed\+json/.test(text) ? 'inline' : 'html';
}
