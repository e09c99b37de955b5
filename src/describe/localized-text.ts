import type { Item } from '../feed/feed.js';
import type { Translation } from '../feed/training.js';
import type { ReadText } from '../feed/read-value.js';
import { baseOf } from '../locale/direction.js';
import type { Setting } from './setting.js';

/** A text of a feed in the best language there is. */
export interface LocalizedText {
  readonly text: string;
  /** Its language, where that is known and another than the surroundings speak (WCAG 2.2, 3.1.2). */
  readonly lang?: string;
}

/**
 * The text in the language asked for, else in a variety of it, in the item's language, the feed's, or the first there is.
 */
export function localize(text: ReadText | undefined, item: Item, setting: Setting): LocalizedText | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return said(text, item.language, setting);
  const tag = setting.language in text ? setting.language : bestTag(Object.keys(text), item, setting);
  return tag === undefined ? undefined : said(text[tag]!, tag, setting);
}

/** A field of JSON Feed that `translations` may hold too. */
export function localizeField(item: Item, field: keyof Translation, setting: Setting): LocalizedText | undefined {
  const { translations = {} } = item.training;
  const original = item.fields[field];
  const tags = Object.keys(translations).filter((tag) => translations[tag]![field]);
  const own = original ? [item.language ?? ''] : [];
  const tag = bestTag([...own, ...tags], item, setting);
  if (tag === undefined) return undefined;
  return tag === own[0] ? said(original!, tag || undefined, setting) : said(translations[tag]![field]!, tag, setting);
}

/** Several texts, without those that are not there or cannot be said. */
export function localizeAll(
  texts: readonly (ReadText | undefined)[] | undefined,
  item: Item,
  setting: Setting,
): LocalizedText[] {
  return (texts ?? []).flatMap((text) => localize(text, item, setting) ?? []);
}

/** Neighbours in the same other language as one text, so that it runs in its own direction from end to end. */
export function joinLocalized(texts: readonly LocalizedText[]): LocalizedText[] {
  const joined: LocalizedText[] = [];
  for (const toLocalized of texts) {
    const last = joined.at(-1);
    if (toLocalized.lang && toLocalized.lang === last?.lang)
      joined[joined.length - 1] = { ...toLocalized, text: `${last.text}, ${toLocalized.text}` };
    else joined.push(toLocalized);
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

function said(text: string, lang: string | undefined, { words }: Setting): LocalizedText {
  return lang && baseOf(lang) !== words.language ? { text, lang } : { text };
}
