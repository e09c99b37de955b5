import type { Item } from '../feed/feed.js';
import type { Session } from '../feed/training.js';
import type { SessionFacts } from './agenda.js';
import { languageNames } from './languages.js';
import { attendanceOf, attendanceWords, describeTowns } from './place.js';
import { describeState, registrationState } from './registration.js';
import type { Setting } from './setting.js';
import { describeStatus, isCancelled, phaseOf } from './status.js';
import { localize, type LocalizedText } from './localized-text.js';

/** Something that items or sessions are filtered by. */
export interface Facet<T> {
  /** What addresses call it: `tag`, `place` … */
  readonly id: string;
  readonly title: string;
  /** The values of one thing: the same in every language, because addresses name them. */
  keysOf(thing: T): readonly string[];
  /** A value of a thing in words. */
  say(key: string, thing: T): LocalizedText;
  /** The values that have an order of their own; others follow, by the alphabet. */
  readonly order?: readonly string[];
}

/** Which values of which facets are chosen. */
export type Choice = ReadonlyMap<string, ReadonlySet<string>>;

/** A facet as it is offered. */
export interface FacetGroup {
  readonly id: string;
  readonly title: string;
  readonly options: readonly FacetOption[];
}

export interface FacetOption {
  readonly key: string;
  readonly said: LocalizedText;
  /** How many would be shown if it were chosen: the search and the other facets count, its own does not. */
  readonly count: number;
  readonly isChosen: boolean;
}

/** What trainings and announcements are filtered by. */
export function itemFacets(setting: Setting): Facet<Item>[] {
  const { words, now } = setting;
  const { msg } = words;
  const townsOf = byKey((item: Item) => {
    const towns = describeTowns(item, setting);
    return describeTowns(item, ownly(setting)).map(({ text }, index) => [text, towns[index]]);
  });
  return [
    {
      id: 'attendance',
      title: msg('Format', { id: 'filter.attendance' }),
      keysOf: attendanceKeys,
      say: (key) => ({ text: attendanceWords(key, setting)! }),
      order: ['in-person', 'online', 'hybrid'],
    },
    languageFacet(setting, languageKeys),
    {
      id: 'status',
      title: msg('Status', { id: 'filter.status' }),
      keysOf: remember((item) => statesOf(item, now)),
      say: (key) => ({ text: stateWords(key, setting) }),
      order: STATES,
    },
    {
      id: 'place',
      title: msg('Place', { id: 'filter.place' }),
      keysOf: (item) => townKeys(item, setting),
      say: (key, item) => townsOf(item).get(key) ?? { text: key },
    },
    {
      id: 'tag',
      title: msg('Tags', { id: 'news.tags' }),
      // As in the attribute `tags`, without regard to case.
      keysOf: tagKeys,
      say: (key, item) => localize(tagsOf(item).get(key), item, setting)!,
    },
  ];
}

/** What the sessions of a training's programme are filtered by. */
export function sessionFacets(item: Item, setting: Setting): Facet<SessionFacts>[] {
  const { msg } = setting.words;
  const { tracks = [], rooms = [] } = item.training.agenda ?? {};
  return [
    {
      id: 'track',
      title: msg('Track', { id: 'filter.track' }),
      keysOf: ({ track, session }) => (track ? [session.track!] : []),
      say: (_, { track }) => track!.name,
      order: tracks.map(({ id }) => id),
    },
    {
      id: 'room',
      title: msg('Room', { id: 'filter.room' }),
      keysOf: ({ session }) => roomKeys(session),
      say: (key, { session, rooms: said }) => said[session.room!.indexOf(key)] ?? { text: key },
      order: rooms.map(({ id }) => id),
    },
    {
      id: 'kind',
      title: msg('Type', { id: 'fact.type' }),
      keysOf: ({ kind, kindWords }) => (kindWords ? [kind] : []),
      say: (_, { kindWords }) => ({ text: kindWords! }),
      order: ['keynote', 'workshop', 'panel', 'social', 'break', 'meal'],
    },
    languageFacet(setting, sessionLanguageKeys),
  ];
}

/** Those that have one of the chosen values of every facet that any is chosen of, but for one facet. */
export function keepChosen<T>(
  things: readonly T[],
  facets: readonly Facet<T>[],
  choice: Choice,
  except?: Facet<T>,
): readonly T[] {
  const asked = facets.filter((facet) => choice.has(facet.id) && facet !== except);
  if (asked.length === 0) return things;
  return things.filter((thing) =>
    asked.every((facet) => facet.keysOf(thing).some((key) => choice.get(facet.id)!.has(key))),
  );
}

/** Whether there is anything to choose between. */
export function hasChoice<T>(things: readonly T[], facets: readonly Facet<T>[]): boolean {
  const seen = new Map<Facet<T>, Set<string>>(facets.map((facet) => [facet, new Set()]));
  for (const thing of things)
    for (const [facet, keys] of seen) {
      for (const key of facet.keysOf(thing)) keys.add(key);
      if (keys.size > 1) return true;
    }
  return false;
}

/**
 * The facets that divide what there is, each value with its count.
 *
 * @param found Those of the things that match the search.
 */
export function countFacets<T>(
  things: readonly T[],
  found: readonly T[],
  facets: readonly Facet<T>[],
  choice: Choice,
  locale: string,
): FacetGroup[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return facets.flatMap((facet) => {
    const chosen = choice.get(facet.id);
    const values = valuesOf(facet, things);
    // One that an address has named may not be there, and must be seen to be taken away.
    const keys = [...new Set([...values.keys(), ...(chosen ?? [])])];
    if (keys.length < 2 && !chosen) return [];
    const counts = new Map<string, number>();
    for (const thing of keepChosen(found, facets, choice, facet))
      for (const key of facet.keysOf(thing)) counts.set(key, (counts.get(key) ?? 0) + 1);
    const order = new Map((facet.order ?? []).map((key, index) => [key, index]));
    const rank = (key: string) => order.get(key) ?? order.size;
    const all = keys.map((key) => ({ key, count: counts.get(key) ?? 0, isChosen: chosen?.has(key) ?? false }));
    const options = mostUsed(all)
      .map((option) => {
        const thing = values.get(option.key);
        return { ...option, said: thing === undefined ? { text: option.key } : facet.say(option.key, thing) };
      })
      .sort((a, b) => rank(a.key) - rank(b.key) || compare(a.said.text, b.said.text));
    return [{ id: facet.id, title: facet.title, options }];
  });
}

/** Values of a facet at most: nobody reads more, and what else there is can be searched for. */
const MOST_OPTIONS = 500;

/** What is chosen, and the values that most have. */
function mostUsed<O extends Omit<FacetOption, 'said'>>(options: readonly O[]): readonly O[] {
  if (options.length <= MOST_OPTIONS) return options;
  return [...options].sort((a, b) => +b.isChosen - +a.isChosen || b.count - a.count).slice(0, MOST_OPTIONS);
}

const allValues = new WeakMap<object, WeakMap<object, ReadonlyMap<string, unknown>>>();

/** All values that some things have of a facet, each with the first that has it; the same things have the same. */
function valuesOf<T>(facet: Facet<T>, things: readonly T[]): ReadonlyMap<string, T> {
  const known = allValues.get(facet) ?? new WeakMap<object, ReadonlyMap<string, unknown>>();
  allValues.set(facet, known);
  const before = known.get(things) as ReadonlyMap<string, T> | undefined;
  if (before) return before;
  const values = new Map<string, T>();
  for (const thing of things) for (const key of facet.keysOf(thing)) if (!values.has(key)) values.set(key, thing);
  known.set(things, values);
  return values;
}

function languageFacet<T>(setting: Setting, keysOf: (thing: T) => readonly string[]): Facet<T> {
  return {
    id: 'language',
    title: setting.words.msg('Language', { id: 'filter.language' }),
    keysOf,
    say: (key) => ({ text: languageNames([key], setting) }),
  };
}

const REGISTRATION = 'registration-';
const STATES = [
  'running',
  'registration-open',
  'registration-waitlist',
  'registration-full',
  'registration-not-yet-open',
  'registration-closed',
  'rescheduled',
  'moved-online',
  'postponed',
  'cancelled',
  'over',
];

/** Where a training stands, what has become of it, and how it is with registration. */
function statesOf(item: Item, now: number): string[] {
  const phase = phaseOf(item, now);
  const holds = !isCancelled(item);
  const registration = phase !== 'over' && holds && registrationState(item, now);
  return [
    ...(phase !== 'before' && holds ? [phase] : []),
    ...(item.training.status ?? []).filter((status) => status !== 'scheduled'),
    ...(registration ? [REGISTRATION + registration] : []),
  ];
}

function stateWords(key: string, { words }: Setting): string {
  if (key === 'running') return words.msg('On now', { id: 'progress.now' });
  if (key === 'over') return words.msg('Over', { id: 'progress.over' });
  if (key.startsWith(REGISTRATION)) return describeState(key.slice(REGISTRATION.length), false, words).text;
  return describeStatus([key], words)[0]!.text;
}

/** Many are asked at every letter that is typed, and most of what they answer never changes. */
function remember<T extends object, More extends unknown[]>(
  keysOf: (thing: T, ...more: More) => readonly string[],
): (thing: T, ...more: More) => readonly string[] {
  const known = new WeakMap<T, readonly string[]>();
  return (thing, ...more) => {
    let keys = known.get(thing);
    // What a thing has twice counts once.
    if (!keys) known.set(thing, (keys = [...new Set(keysOf(thing, ...more))]));
    return keys;
  };
}

/** What stands for each key of a thing, worked out once; the first of a key is meant. */
function byKey<T extends object, Value>(
  pairsOf: (thing: T) => readonly (readonly [key: string, value: Value])[],
): (thing: T) => ReadonlyMap<string, Value> {
  const known = new WeakMap<T, ReadonlyMap<string, Value>>();
  return (thing) => {
    let values = known.get(thing);
    if (!values) known.set(thing, (values = new Map([...pairsOf(thing)].reverse())));
    return values;
  };
}

const tagsOf = byKey(({ fields }: Item) => (fields.tags ?? []).map((tag) => [tag.toLowerCase(), tag]));
const attendanceKeys = remember((item: Item) => [attendanceOf(item)].filter((mode) => mode !== undefined));
const languageKeys = remember(({ training }: Item) => training.inLanguage ?? []);
const sessionLanguageKeys = remember(({ session }: SessionFacts) => session.inLanguage ?? []);
const roomKeys = remember(({ room }: Session) => room ?? []);
const tagKeys = remember(({ fields }: Item) => fields.tags?.map((tag) => tag.toLowerCase()) ?? []);
/** Towns as the item itself writes them, whatever language is shown. */
const townKeys = remember((item: Item, setting: Setting) =>
  describeTowns(item, ownly(setting)).map(({ text }) => text),
);

/** A setting in which nothing but an item's own language is spoken. */
function ownly(setting: Setting): Setting {
  return { ...setting, language: '' };
}
