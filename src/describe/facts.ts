import type { Item } from '../feed/feed.js';
import type { Attachment, Author } from '../feed/json-feed.js';
import type { Contact, Material, Organization, Person } from '../feed/training.js';
import { featureWords, typeWords } from './format-words.js';
import { languageNames } from './languages.js';
import { organizersOf } from './organizers-of.js';
import { describePrices, type PriceFacts } from './prices.js';
import type { Setting } from './setting.js';
import { localize, localizeAll, type LocalizedText } from './localized-text.js';

/** What a fact says, by its kind: whatever shows facts draws every kind, and need not know which facts there are. */
export interface FactContents {
  /** What rows and cards tell too, so that it is drawn there alike. */
  readonly when: undefined;
  readonly where: undefined;
  readonly registration: undefined;
  readonly prices: readonly PriceFacts[];
  /** In our own words. */
  readonly words: string | undefined;
  readonly languages: string;
  readonly noted: { readonly words: string; readonly note: LocalizedText | undefined };
  readonly texts: readonly LocalizedText[];
  readonly organizers: readonly Organization[];
  readonly people: readonly Person[];
  readonly materials: readonly (Material | Attachment)[];
  readonly contacts: readonly Contact[];
  readonly authors: readonly Author[];
  /** The author of JSON Feed 1.0, else those of the feed, where an item names none in the way of 1.1. */
  readonly defaultAuthors: readonly Author[];
}

export type Kind = keyof FactContents;

/** A row: its name, and what it says, which may be nothing. */
export type Fact<K extends Kind = Kind> = { [P in K]: readonly [name: string, kind: P, content: FactContents[P]] }[K];

/** How each kind of fact is drawn. */
export type FactDrawing<S extends Setting, Drawn> = {
  readonly [K in Kind]: (item: Item, setting: S, content: FactContents[K]) => Drawn;
};

/** What a reader decides by. */
export function describeTerms(item: Item, setting: Setting): Fact[] {
  const { msg } = setting.words;
  return [
    [msg('When', { id: 'fact.when' }), 'when', undefined],
    [msg('Where', { id: 'fact.where' }), 'where', undefined],
    [msg('Registration', { id: 'fact.registration' }), 'registration', undefined],
    [msg('Prices', { id: 'fact.prices' }), 'prices', describePrices(item, setting)],
  ];
}

export function describeTopics(item: Item, setting: Setting): Fact {
  return [
    setting.words.msg('Topics', { id: 'fact.topics' }),
    'texts',
    localizeAll(item.training.topics, item, setting),
  ];
}

/** What a training is, and for whom. */
export function describeFacts(item: Item, setting: Setting): Fact[] {
  const { training } = item;
  const { words } = setting;
  const { msg } = words;
  const { certificate, accessibility, eventType } = training;
  const features = (accessibility?.features ?? []).map((one) => featureWords(one, words)).join(', ');
  const texts = (all: Parameters<typeof localizeAll>[0]) => localizeAll(all, item, setting);
  return [
    [msg('Type', { id: 'fact.type' }), 'words', eventType && typeWords(eventType, words)],
    [msg('Series', { id: 'fact.series' }), 'texts', texts([training.series?.name])],
    [msg('For', { id: 'fact.audience' }), 'texts', texts(training.audience)],
    [msg('Prerequisites', { id: 'fact.prerequisites' }), 'texts', texts([training.prerequisites])],
    [msg('Languages', { id: 'fact.languages' }), 'languages', languageNames(training.inLanguage, setting)],
    [
      msg('Interpretation', { id: 'fact.interpretation' }),
      'languages',
      languageNames(training.interpretation, setting),
    ],
    typeof certificate === 'boolean'
      ? [msg('Certificate', { id: 'fact.certificate' }), 'words', certificateWords(certificate, words)]
      : [msg('Certificate', { id: 'fact.certificate' }), 'texts', texts([certificate])],
    [
      msg('Accessibility', { id: 'fact.accessibility' }),
      'noted',
      { words: features, note: localize(accessibility?.note, item, setting) },
    ],
    [msg('Organiser', { id: 'fact.organizer' }), 'organizers', organizersOf(item)],
  ];
}

/** Who speaks at a training: a page names them with its other facts, a widget below the text, with their portraits. */
export function describeSpeakers(item: Item, { words: { msg } }: Setting): Fact {
  return [msg('Speakers', { id: 'fact.speakers' }), 'people', item.training.speakers ?? []];
}

/** What stands below the text of a training or a piece of news. */
export function describeFurtherFacts(item: Item, { words: { msg } }: Setting): Fact[] {
  const { training, fields, feed } = item;
  const authors = msg('Authors', { id: 'fact.author' });
  const byDefault = fields.author ?? feed.fields.authors ?? feed.fields.author ?? [];
  return [
    [
      msg('Materials', { id: 'fact.materials' }),
      'materials',
      [...(training.materials ?? []), ...(fields.attachments ?? [])],
    ],
    [msg('Contacts', { id: 'fact.contacts' }), 'contacts', training.contacts ?? []],
    fields.authors ? [authors, 'authors', fields.authors] : [authors, 'defaultAuthors', [byDefault].flat()],
  ];
}

/** Facts by their names, as they are drawn, with their kinds. */
export function drawFacts<S extends Setting, Drawn>(
  facts: readonly Fact[],
  drawing: FactDrawing<S, Drawn>,
  item: Item,
  setting: S,
): (readonly [name: string, drawn: Drawn, kind: Kind])[] {
  return facts.map(<K extends Kind>(fact: Fact<K>) => [fact[0], drawing[fact[1]](item, setting, fact[2]), fact[1]]);
}

function certificateWords(certificate: boolean, { msg }: Setting['words']): string {
  return certificate
    ? msg('Participants receive a certificate', { id: 'certificate.yes' })
    : msg('No certificate', { id: 'certificate.no' });
}
