import { expect } from '@open-wc/testing';
import {
  describeFacts,
  describeFurtherFacts,
  describeSpeakers,
  describeTerms,
  describeTopics,
  type Fact,
} from '../../src/describe/facts.js';
import type { Setting } from '../../src/describe/setting.js';
import type { Item } from '../../src/feed/feed.js';
import type { Text, TrainingItemExtension } from '../../src/feed/format.js';
import { feedOf, training } from '../support/feeds.js';
import { onlyItem } from '../support/read.js';
import { at } from '../support/setting.js';

describe('The facts of a training', () => {
  it('come in one order under their names', () => {
    expect(describeTerms(item({}), setting).map(([name]) => name)).to.deep.equal([
      'When',
      'Where',
      'Registration',
      'Prices',
    ]);
    expect(describeTopics(item({}), setting)[0]).to.equal('Topics');
    expect(describeFacts(item({}), setting).map(([name]) => name)).to.deep.equal([
      'Type',
      'Series',
      'For',
      'Prerequisites',
      'Languages',
      'Interpretation',
      'Certificate',
      'Accessibility',
      'Organiser',
    ]);
    expect(describeSpeakers(item({}), setting)[0]).to.equal('Speakers');
    expect(describeFurtherFacts(item({}), setting).map(([name]) => name)).to.deep.equal([
      'Materials',
      'Contacts',
      'Authors',
    ]);
  });

  it('say what the feed says in the language of the reader, with the language of what is in another', () => {
    const topics: Text[] = ['Testing', { en: 'Access', uk: 'Доступність' }, { de: 'Barrieren' }];
    expect(contentOf('Topics', { topics })).to.deep.equal([
      { text: 'Testing' },
      { text: 'Access' },
      { text: 'Barrieren', lang: 'de' },
    ]);
    expect(contentOf('For', { audience: [{ uk: 'Вчителі' }] })).to.deep.equal([{ text: 'Вчителі', lang: 'uk' }]);
  });

  it('put the words of the format into those of the reader', () => {
    expect(contentOf('Type', { eventType: 'webinar' })).to.equal('webinar');
    expect(contentOf('Type', { eventType: 'webinar' }, 'uk')).to.equal('вебінар');
    expect(contentOf('Languages', { inLanguage: ['uk', 'en'] })).to.equal('Ukrainian, English');
    expect(contentOf('Accessibility', { accessibility: { features: ['captions', 'step-free'], note: 'Ring' } })).to.eql(
      {
        words: 'live captions, step-free access',
        note: { text: 'Ring' },
      },
    );
  });

  it('tell whether there is a certificate, or which', () => {
    expect(contentOf('Certificate', { certificate: true })).to.equal('Participants receive a certificate');
    expect(contentOf('Certificate', { certificate: false })).to.equal('No certificate');
    expect(contentOf('Certificate', { certificate: 'Level A' })).to.deep.equal([{ text: 'Level A' }]);
    expect(contentOf('Certificate', {})).to.deep.equal([]);
  });

  it('list the prices that have a name', () => {
    const offers = [
      { name: 'Students', price: 20, currency: 'EUR' },
      { price: 40, currency: 'EUR' },
    ];
    expect(contentOf('Prices', { registration: { offers } })).to.deep.equal([
      { name: { text: 'Students' }, price: '€20' },
    ]);
  });

  it('name the organiser of the feed where the training names none', () => {
    const feed = { ...feedOf(training('a')), _training: { organizer: { name: 'The ministry' } } };
    const [, , organizers] = factNamed('Organiser', describeFacts(onlyItem(feed), setting)) as Fact<'organizers'>;
    expect(organizers.map(({ name }) => name)).to.deep.equal(['The ministry']);
    expect(contentOf('Organiser', { organizer: [{ name: 'The school' }] })).to.have.length(1);
    expect(contentOf('Organiser', {})).to.deep.equal([]);
  });

  it('tell authors of the item from those that stand for them', () => {
    const authors = [{ name: 'The office' }];
    const own = onlyItem({
      ...feedOf(training('a', {}, { authors })),
      authors: [{ name: 'The press' }],
    });
    const other = onlyItem({ ...feedOf(training('a')), authors: [{ name: 'The press' }] });
    const kindAndNames = ([, kind, all]: Fact<'authors' | 'defaultAuthors'>) => [kind, ...all.map(({ name }) => name)];
    const found = [own, other].map((one) => factNamed('Authors', describeFurtherFacts(one, setting)));
    expect((found as Fact<'authors' | 'defaultAuthors'>[]).map(kindAndNames)).to.deep.equal([
      ['authors', 'The office'],
      ['defaultAuthors', 'The press'],
    ]);
  });
});

const setting = at('2026-11-01');

function item(facts: TrainingItemExtension) {
  return onlyItem(feedOf(training('a', facts)));
}

function factNamed(name: string, facts: readonly Fact[]): Fact {
  return facts.find(([other]) => other === name)!;
}

/** What the fact of a name in English says in a language. */
function contentOf(name: string, facts: TrainingItemExtension, language = 'en'): unknown {
  const describe = (one: Item, its: Setting) => [
    ...describeTerms(one, its),
    describeTopics(one, its),
    ...describeFacts(one, its),
  ];
  const index = describe(item({}), setting).findIndex(([other]) => other === name);
  return describe(item(facts), at('2026-11-01', language))[index]![2];
}
