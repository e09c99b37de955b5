import { addressesIn, privacyOf } from '../check/meaning/check-private-links.js';
import type { JsonFeedItem, Place, VirtualPlace } from '../feed/format.js';
import { isRecord } from '../feed/read-value.js';
import { decodeReferences } from './html-text.js';

/**
 * Takes ways into online meetings, and passwords, out of announcements, which everybody may read. Where one stood as a
 * place, there still is a place online, which is told after registration.
 */
export class PrivateLinks {
  #count = 0;

  /** How many were taken out. */
  get count(): number {
    return this.#count;
  }

  /** The item without them. */
  without(item: JsonFeedItem): JsonFeedItem {
    const { _training: training, ...fields } = item;
    if (!training) return this.#cut(item) as JsonFeedItem;
    const { location, ...others } = training;
    const places = [location].flat().flatMap((place) => (place ? this.#placesOf(place) : []));
    const one = places.length === 1 && !Array.isArray(location) ? places[0] : undefined;
    return {
      ...(this.#cut(fields) as JsonFeedItem),
      _training: { ...(this.#cut(others) as typeof others), ...(location && { location: one ?? places }) },
    };
  }

  #placesOf(place: Place | VirtualPlace): (Place | VirtualPlace)[] {
    const before = this.#count;
    const open = this.#cut(place) as Place | VirtualPlace | undefined;
    if (this.#count === before) return [place];
    const online = { type: 'virtual' as const, afterRegistration: true };
    if (!isRecord(open)) return [online];
    if (open.type === 'virtual') return [{ ...open, ...online }];
    // A hall that is shown on a screen elsewhere stays a hall.
    return [open, online];
  }

  #cut(value: unknown): unknown {
    if (typeof value === 'string') return this.#open(value);
    const isLeft = (one: unknown) => one !== undefined;
    if (Array.isArray(value)) return value.map((one) => this.#cut(one)).filter(isLeft);
    if (!isRecord(value)) return value;
    const left = Object.entries(value).map(([key, one]) => [key, this.#cut(one)] as const);
    return left.some(([, one]) => isLeft(one)) ? Object.fromEntries(left.filter(([, one]) => isLeft(one))) : undefined;
  }

  /** A text without such addresses; undefined where nothing is left of it. */
  #open(text: string): string | undefined {
    const open = withoutPrivate(text, () => {
      this.#count++;
      return '';
    });
    if (open === text) return text;
    // What led to it in a line of text leads nowhere now.
    return (/[<&]/.test(open) ? open : withoutSigns(open.trim())) || undefined;
  }
}

/** Without the signs at its end that led to something else. */
function withoutSigns(text: string): string {
  let end = text.length;
  while (/[-–—:;,|(\s]/.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

/** A text with something else in the place of private addresses. */
export function withoutPrivate(text: string, instead: () => string): string {
  const spelt = text.includes('&') ? text.replace(/&#?\w+;/g, spelling) : text;
  const found = spelt.includes('//') ? addressesIn(spelt).filter(([, url]) => privacyOf(url)) : [];
  if (found.length === 0) return text;
  let open = '';
  let end = 0;
  for (const [written] of found) {
    const at = spelt.indexOf(written, end);
    open += spelt.slice(end, at) + instead();
    end = at + written.length - endOf(written).length;
  }
  return open + spelt.slice(end);
}

/** The signs at the end of an address that belong to the sentence it stands in. */
function endOf(written: string): string {
  let from = written.length;
  while (/[).,;:!?\]]/.test(written[from - 1] ?? '')) from--;
  return written.slice(from);
}

/** A reference of HTML as the letter that it stands for, where an address may have that. */
function spelling(reference: string): string {
  const letter = decodeReferences(reference);
  return /^[\w:/.?=%~-]$/.test(letter) ? letter : reference;
}
