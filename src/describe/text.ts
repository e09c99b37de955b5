import type { Item } from '../feed/feed.js';
import type { Translation } from '../feed/training.js';
import type { ReadText } from '../feed/read-value.js';
import { baseOf } from '../locale/direction.js';
import type { Setting } from './setting.js';

/** A text of a feed in the best language there is. */
export interface Said {
  readonly text: string;
  /** Its language, where that is known and another than the surroundings speak (WCAG 2.2, 3.1.2). */
  readonly lang?: string;
}

/**
 * The text in the language asked for, else in a variety of it, in the item's language, the feed's, or the first there is.
 */
export function say(text: ReadText | undefined, item: Item, setting: Setting): Said | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return said(text, item.language, setting);
  const tag = bestTag(Object.keys(text), item, setting);
  return tag === undefined ? undefined : said(text[tag]!, tag, setting);
}

/** A field of JSON Feed that `translations` may hold too. */
export function sayField(item: Item, field: keyof Translation, setting: Setting): Said | undefined {
  const { translations = {} } = item.training;
  const original = item.fields[field];
  const tags = Object.keys(translations).filter((tag) => translations[tag]![field]);
  const own = original ? [item.language ?? ''] : [];
  const tag = bestTag([...own, ...tags], item, setting);
  if (tag === undefined) return undefined;
  return tag === own[0] ? said(original!, tag || undefined, setting) : said(translations[tag]![field]!, tag, setting);
}

/** Several texts, without those that cannot be said. */
export function sayAll(texts: readonly ReadText[] | undefined, item: Item, setting: Setting): Said[] {
  return (texts ?? []).flatMap((text) => say(text, item, setting) ?? []);
}

/** Neighbours in the same other language as one text, so that it runs in its own direction from end to end. */
export function joinSaid(texts: readonly Said[]): Said[] {
  const joined: Said[] = [];
  for (const said of texts) {
    const last = joined.at(-1);
    if (said.lang && said.lang === last?.lang)
      joined[joined.length - 1] = { ...said, text: `${last.text}, ${said.text}` };
    else joined.push(said);
  }
  return joined;
}

function bestTag(tags: readonly string[], item: Item, { language }: Setting): string | undefined {
  const wanted = [language, item.language, item.feed.fields.language].filter((tag) => tag !== undefined);
  for (const want of wanted) {
    const match =
      tags.find((tag) => tag === want) ??
      tags.find((tag) => tag === baseOf(want)) ??
      tags.find((tag) => baseOf(tag) === baseOf(want));
    if (match !== undefined) return match;
  }
  return tags[0];
}

function said(text: string, lang: string | undefined, { words }: Setting): Said {
  return lang && baseOf(lang) !== words.language ? { text, lang } : { text };
}
