import { cutMarks } from '../feed/cut-marks.js';
import type { Item } from '../feed/feed.js';
import type { ReadText } from '../feed/read-value.js';
import type { Person } from '../feed/training.js';
import { baseOf } from '../locale/direction.js';
import type { SessionFacts } from './agenda.js';
import { organizersOf } from './organizers-of.js';
import { isText } from './place.js';
import { decodeEntities, plainText } from './plain-text.js';
import type { Setting } from './setting.js';
import { localize, localizeField } from './localized-text.js';
import { findById } from './place-of-id.js';

/** Letters that readers take for one another, and that no decomposition leads to their plain form. */
const PLAIN: Readonly<Record<string, string>> = {
  ґ: 'г',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
  ى: 'ي',
  ة: 'ه',
};

/** How much of an article is searched, in characters: one that says a thing says it before. */
const ARTICLE = 20_000;

/** Marks above and below letters, signs that are not seen, and all that stands for an apostrophe. */
const MARKS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u00ad\u200b-\u200f\u2060\u0640'’ʼ‘`´′]+/g;

/** A text as it is compared: without case, accents and other marks, and apostrophes. */
export function foldText(text: string): string {
  return cutMarks(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[ґłøđħıßæœςىة]/g, (letter) => PLAIN[letter]!);
}

/** What is searched: folded when it is first asked for, and kept for as long as what it was made of. */
export interface SearchIndex<T> {
  /** Those of the things that say every word of a query, in the language that is shown or in their own. */
  search(things: readonly T[], query: string): readonly T[];
  /** Folds what has not been yet, for no longer than so many milliseconds; whether all is done. */
  prepare(things: readonly T[], time: number): boolean;
}

/** The index of trainings and announcements: one for a language, whichever element asks. */
export function itemIndex(setting: Setting): SearchIndex<Item> {
  return makeIndex(
    setting.language,
    (item) => item,
    (item) => inBothLanguages(item, setting, (one) => textsOfItem(item, one)),
  );
}

/** The index of the sessions of a training's programme. */
export function sessionIndex(item: Item, setting: Setting): SearchIndex<SessionFacts> {
  return makeIndex(
    setting.language,
    ({ session }) => session,
    (facts) => [...inBothLanguages(item, setting, (one) => textsOfSession(facts, item, one)), facts.kindWords],
  );
}

/** So many are folded at once on the slowest machine, so that what is found in a short list never comes later. */
const FEW = 10;

/** What has been folded, by language. */
const folded = new Map<string, WeakMap<object, string>>();

function makeIndex<T>(
  language: string,
  keyOf: (thing: T) => object,
  textsOf: (thing: T) => (string | undefined)[],
): SearchIndex<T> {
  const known = folded.get(language) ?? new WeakMap<object, string>();
  folded.set(language, known);
  const textOf = (thing: T): string => {
    const key = keyOf(thing);
    let text = known.get(key);
    if (text === undefined) known.set(key, (text = foldText(textsOf(thing).filter(Boolean).join('\n'))));
    return text;
  };
  return {
    search(things, query) {
      const words = foldText(query).split(/\s+/).filter(Boolean);
      if (words.length === 0) return things;
      return things.filter((thing) => {
        const text = textOf(thing);
        return words.every((word) => text.includes(word));
      });
    },
    prepare(things, time) {
      const end = performance.now() + time;
      let made = 0;
      return things.every(
        (thing) =>
          known.has(keyOf(thing)) || ((made++ < FEW || performance.now() < end) && textOf(thing) !== undefined),
      );
    },
  };
}

function inBothLanguages(
  { language }: Item,
  setting: Setting,
  textsOf: (setting: Setting) => (string | undefined)[],
): (string | undefined)[] {
  const isOther = language !== undefined && baseOf(language) !== baseOf(setting.language);
  return [...new Set([...textsOf(setting), ...(isOther ? textsOf({ ...setting, language }) : [])])];
}

function textsOfItem(item: Item, setting: Setting): (string | undefined)[] {
  const { training, fields } = item;
  const text = (one: ReadText | undefined) => localize(one, item, setting)?.text;
  const title = localizeField(item, 'title', setting)?.text;
  const rich = localizeField(item, 'content_html', setting)?.text;
  return [
    title && decodeEntities(title),
    localizeField(item, 'summary', setting)?.text,
    rich && plainText(rich.slice(0, ARTICLE)),
    localizeField(item, 'content_text', setting)?.text.slice(0, ARTICLE),
    ...(fields.tags ?? []),
    ...[...(training.topics ?? []), ...(training.audience ?? []), training.series?.name].map(text),
    ...textsOfPeople(training.speakers, item, setting),
    ...organizersOf(item).map(({ name }) => text(name)),
    ...textsOfPlaces(item, setting),
    ...(training.agenda?.sessions ?? []).flatMap((session) => [
      text(session.title),
      text(session.abstract),
      ...textsOfPeople(
        session.speakers?.filter((person) => typeof person !== 'string'),
        item,
        setting,
      ),
    ]),
  ];
}

/** The places that everybody may know of. */
function textsOfPlaces(item: Item, setting: Setting): (string | undefined)[] {
  const places = (item.training.location ?? []).filter(({ afterRegistration }) => !afterRegistration);
  return places
    .flatMap(({ name, address }) =>
      address === undefined || isText(address)
        ? [name, address]
        : [name, address.street, address.locality, address.region],
    )
    .map((text) => localize(text, item, setting)?.text);
}

function textsOfSession(facts: SessionFacts, item: Item, setting: Setting): (string | undefined)[] {
  const { session, speakers } = facts;
  const { tracks, rooms } = item.training.agenda ?? {};
  const text = (one: ReadText | undefined) => localize(one, item, setting)?.text;
  return [
    text(session.title),
    text(session.abstract),
    text(findById(session.track, tracks)?.name ?? session.track),
    ...(session.room ?? []).map((id) => text(findById(id, rooms)?.name ?? id)),
    ...textsOfPeople(speakers, item, setting),
  ];
}

function textsOfPeople(people: readonly Person[] | undefined, item: Item, setting: Setting): (string | undefined)[] {
  return (people ?? [])
    .flatMap(({ name, jobTitle, affiliation }) => [name, jobTitle, affiliation])
    .map((text) => localize(text, item, setting)?.text);
}
