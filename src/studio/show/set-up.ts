import { NO_OWN_LOOK, type OwnLook } from './colours/own-look.js';

/** An attribute as it is written: its name and its value, which is empty for one that is only there. */
export type Attribute = readonly [name: string, value: string];

/** What an attribute becomes; undefined for one that is taken away. */
export type AttributeChange = readonly [name: string, value: string | undefined];

/** The snippets that there are, by the system that they are for. */
export const SNIPPET_FORMATS = ['html', 'inline', 'react', 'vue', 'svelte', 'angular'] as const;
export type SnippetFormat = (typeof SNIPPET_FORMATS)[number];

/** The widths of the preview in CSS pixels, as a phone, a tablet and a desktop have them. */
export const WIDTHS = [390, 768, 1280] as const;
export type Width = (typeof WIDTHS)[number];

export const LOOKS = ['system', 'light', 'dark'] as const;
export type Look = (typeof LOOKS)[number];

/** How the feed reaches the preview: as it does, after a while, not at all, or once and then no more. */
export const CONNECTIONS = ['live', 'slow', 'failing', 'stale'] as const;
export type Connection = (typeof CONNECTIONS)[number];

/** All that somebody has chosen for an element, and how they look at it. */
export interface SetUp {
  readonly tag: string;
  /** The attributes of the tag in their order, without the address of the feed. */
  readonly attributes: readonly Attribute[];
  /** The name of a ready theme; empty for the page's own colours. */
  readonly theme: string;
  /** Colours and corners beside the theme's. */
  readonly own: OwnLook;
  readonly look: Look;
  /** One width alone, or all at once. */
  readonly width: Width | 'all';
  readonly connection: Connection;
  /** The present of the preview, in milliseconds since 1970; undefined for the real one. */
  readonly moment: number | undefined;
  readonly format: SnippetFormat;
  /** The folder that the page takes the script from; empty for the studio's own. */
  readonly folder: string;
  /** Whether the script tag names the hash of the script. */
  readonly hasIntegrity: boolean;
}

/** What nobody has changed yet. */
export const FIRST_SET_UP: SetUp = {
  tag: 'training-event',
  attributes: [],
  theme: '',
  own: NO_OWN_LOOK,
  look: 'system',
  width: 'all',
  connection: 'live',
  moment: undefined,
  format: 'html',
  folder: '',
  hasIntegrity: false,
};

/** The value of an attribute; undefined where it is not there. */
export function valueOf({ attributes }: Pick<SetUp, 'attributes'>, name: string): string | undefined {
  return attributes.find(([one]) => one === name)?.[1];
}

/** The attributes with one of them changed in its place, added at the end, or left out for `undefined`. */
export function withAttribute(
  attributes: readonly Attribute[],
  name: string,
  value: string | undefined,
): readonly Attribute[] {
  if (value === undefined) return attributes.filter(([one]) => one !== name);
  if (!attributes.some(([one]) => one === name)) return [...attributes, [name, value]];
  return attributes.map((one) => (one[0] === name ? [name, value] : one));
}
