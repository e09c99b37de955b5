import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { trainingEntries, type EntryOptions } from '../../src/calendar/training-entries.js';
import { calendarText } from '../../src/calendar/calendar-text.js';
import type { JsonFeedItem, TrainingItemExtension } from '../../src/feed/format.js';
import { readFeed } from '../../src/feed/read-feed.js';
import { feedOf, news, training } from '../support/feeds.js';
import { onlyItem } from '../support/read.js';
import { at } from '../support/setting.js';

describe('The entry of a training', () => {
  it('stands on the clock of its zone, with that clock written out', () => {
    const text = calendarOf(training('a'));
    expect(text).to.contain('DTSTART;TZID=Europe/Kyiv:20261116T093000\r\n');
    expect(text).to.contain('DTEND;TZID=Europe/Kyiv:20261118T170000\r\n');
    expect(text.match(/BEGIN:VTIMEZONE/g)).to.have.length(1);
  });

  it('covers whole days up to the day after the last', () => {
    const text = calendarOf(training('a', { startDate: '2026-11-16', endDate: '2026-11-18' }));
    expect(text).to.contain('DTSTART;VALUE=DATE:20261116').and.contain('DTEND;VALUE=DATE:20261119');
    expect(text).not.to.contain('VTIMEZONE');
  });

  it('takes in the day of an end with a time, where it begins on a day', () => {
    const text = calendarOf(training('a', { startDate: '2026-11-16', endDate: '2026-11-18T17:00' }));
    expect(text).to.contain('DTEND;VALUE=DATE:20261119');
  });

  it('has no end where none is announced', () => {
    expect(calendarOf(training('a', { endDate: undefined }))).not.to.contain('DTEND');
  });

  it('is an instant where only an offset is known', () => {
    const item = training('a', { startDate: '2026-11-16T09:30-03:30', endDate: undefined });
    const [entry] = trainingEntries(onlyItem({ ...feedOf(item), _training: {} }), at('2026-11-01'));
    expect(calendarText([entry!])).to.contain('DTSTART:20261116T130000Z');
  });

  it('is missing while only a month is known, or nothing, and for news', () => {
    expect(entriesOf(training('a', { startDate: '2027-03', endDate: undefined }))).to.have.length(0);
    expect(entriesOf(training('a', { kind: 'event', startDate: undefined, endDate: undefined }))).to.have.length(0);
    expect(entriesOf(news('a'))).to.have.length(0);
  });

  it('says what became of it, in its name too', () => {
    const [entry] = entriesOf(training('a', { status: 'cancelled', revision: 3, statusNote: 'The trainer is ill.' }));
    expect(entry).to.include({ status: 'CANCELLED', sequence: 3, summary: 'Cancelled: Training a' });
    expect(entry!.description).to.contain('The trainer is ill.');
    expect(entriesOf(training('a', { status: 'postponed' }))[0]!.status).to.equal('TENTATIVE');
    expect(entriesOf(training('a', { status: ['rescheduled', 'moved-online'] }))[0]!.status).to.equal('CONFIRMED');
  });

  it('keeps its name in the world, whatever else changes', () => {
    const uid = (id: string) => entriesOf(training(id))[0]!.uid;
    expect(uid('a')).to.equal('a@ministry.example/news');
    expect(uid('a@ministry.example')).to.equal('a@ministry.example');
    expect(uid('a@www.ministry.example')).to.equal('a@www.ministry.example');
    expect(uid('https://ministry.example/?p=1')).to.equal('https://ministry.example/?p=1');
  });

  it('tells two feeds of one host apart, and pages of one feed not', () => {
    const uid = (address: string, feed = {}) => uidAt(address, 'a', feed);
    expect(uid('https://ministry.example/feed.json')).to.equal('a@ministry.example');
    expect(uid('https://ministry.example/one/feed.json')).to.equal('a@ministry.example/one');
    expect(uid('https://ministry.example/two/feed.json')).to.equal('a@ministry.example/two');
    const one = { feed_url: 'https://ministry.example/one.json' };
    for (const address of ['https://ministry.example/one.json', 'https://ministry.example/one-2.json?x=1'])
      expect(uid(address, one)).to.equal('a@ministry.example/one.json');
    expect(uid('https://ministry.example/two.json', { feed_url: 'https://ministry.example/two.json' })).to.equal(
      'a@ministry.example/two.json',
    );
  });

  it('is never that of a feed of another host, whatever the feed says', () => {
    const taken = (id: string, feed = {}, address = 'https://evil.example/feed.json') => uidAt(address, id, feed);
    const claims: [string, object?][] = [
      ['a', { _training: { version: 1, uidHost: 'ministry.example' } }],
      ['a', { feed_url: 'https://ministry.example/feed.json' }],
      ['a@ministry.example'],
      ['https://ministry.example/?p=1'],
      ['urn:uuid:1'],
      ['mailto:a@ministry.example'],
    ];
    for (const [id, feed] of claims) expect(taken(id, feed)).to.equal(`${id}@evil.example`);
    // Nor that of another folder of one host, which may be somebody else's.
    for (const uidHost of ['ministry.example/~a', 'ministry.example/~a/feed', 'ministry.example/~'])
      expect(taken('a', { _training: { version: 1, uidHost } }, 'https://ministry.example/~b/feed.json')).to.equal(
        'a@ministry.example/~b',
      );
  });

  it('keeps what the feed says of itself, where it may say so', () => {
    const said = (uidHost: string, address: string) => uidAt(address, 'a', { _training: { version: 1, uidHost } });
    expect(said('ministry.example', 'https://ministry.example/trainings/feed.json')).to.equal('a@ministry.example');
    expect(said('ministry.example/trainings', 'https://ministry.example/trainings/a/feed.json')).to.equal(
      'a@ministry.example/trainings',
    );
    expect(said('www.ministry.example', 'https://ministry.example/feed.json')).to.equal('a@www.ministry.example');
    expect(said('example', 'https://ministry.example/feed.json')).to.equal('a@ministry.example');
  });

  it('has no separators of lines in it, wherever they come from', () => {
    const name = 'Anna\u2028ATTENDEE:mailto:x@evil.example\u2029\u0085\r\nX';
    const organizer = { name, email: 'anna@ministry.example' };
    const text = calendarOf(training('a\u2028b', { organizer, statusNote: 'A\u2029B' }));
    expect(text)
      .to.contain('ORGANIZER;CN=')
      .and.not.match(/[\u2028\u2029\u0085]/);
    expect(text.match(/^ATTENDEE/m)).to.equal(null);
  });

  it('does not change with the day on which it is written', () => {
    const item = training('a', { registration: { opens: '2026-10-01', closes: '2026-11-12' } });
    expect(calendarOf(item, {}, '2026-11-11')).to.equal(calendarOf(item, {}, '2027-01-01'));
  });

  it('takes its stamp from the announcement', () => {
    const dated = { date_published: '2026-10-20T09:00:00+03:00', date_modified: '2026-10-21T09:00:00+03:00' };
    expect(calendarOf(training('a', {}, dated))).to.contain('DTSTAMP:20261021T060000Z');
    expect(calendarOf(training('a'))).to.contain('DTSTAMP:20261116T073000Z');
  });

  it('never tells what only participants may know', () => {
    const text = calendarOf(
      training('a', {
        location: [
          {
            name: 'Shelter',
            address: 'Secret street 1',
            geo: { latitude: 50, longitude: 30 },
            afterRegistration: true,
          },
          { type: 'virtual', url: 'https://meet.example/secret', afterRegistration: true },
        ],
      }),
    );
    expect(text).not.to.match(/secret|shelter|GEO/i);
    expect(text).to.contain('after registration');
  });

  it('speaks the language asked for', () => {
    const item = training('a', { status: 'cancelled', translations: { uk: { title: 'Тренінг' } } });
    const [entry] = trainingEntries(onlyItem(feedOf(item)), at('2026-11-01', 'uk'));
    expect(entry).to.include({ summary: 'Скасовано: Тренінг', language: 'uk' });
  });

  it('names an organiser who can be written to', () => {
    const organizer = [{ name: 'No "address"' }, { name: 'Office; "A"', email: 'office@ministry.example' }];
    expect(calendarOf(training('a', { organizer })).replaceAll('\r\n ', '')).to.contain(
      'ORGANIZER;CN="Office; ’A’":mailto:office@ministry.example\r\n',
    );
  });
});

describe('The entries of sessions', () => {
  const agenda = {
    sessions: [
      { id: 'one', title: 'One', startDate: '2026-11-16T10:00', duration: 'PT1H', room: 'r' },
      { id: 'two', title: 'Two', startDate: '2026-11-17T10:00', endDate: '2026-11-17T11:00', status: 'cancelled' },
    ],
    rooms: [{ id: 'r', name: 'Room 5' }],
  } as const;

  it('stand for the training, each by its own name and time', () => {
    const entries = entriesOf(training('a', { agenda } as unknown as TrainingItemExtension), { sessions: true });
    expect(entries.map(({ uid }) => uid)).to.deep.equal([
      'a/session/one@ministry.example/news',
      'a/session/two@ministry.example/news',
    ]);
    expect(entries[0]).to.include({ summary: 'One', location: 'Room 5', status: 'CONFIRMED' });
    expect(entries[1]).to.include({ summary: 'Cancelled: Two', status: 'CANCELLED' });
  });

  it('are cancelled with it', () => {
    const cancelled = { agenda, status: 'cancelled' } as unknown as TrainingItemExtension;
    const entries = entriesOf(training('a', cancelled), { sessions: true });
    expect(entries.map(({ status }) => status)).to.deep.equal(['CANCELLED', 'CANCELLED']);
  });
});

describe('The deadline of registration', () => {
  it('is an entry that reminds a day before, if asked for', () => {
    const item = training('a', { registration: { closes: '2026-11-12', url: 'https://ministry.example/form' } });
    expect(entriesOf(item)).to.have.length(1);
    const [, deadline] = entriesOf(item, { deadline: true });
    expect(deadline).to.include({ summary: 'Registration closes: Training a', alarm: 'P1D', transparent: true });
    expect(calendarText([deadline!]))
      .to.contain('DTSTART;VALUE=DATE:20261112')
      .and.contain('TRIGGER:-P1D');
  });

  it('is none where the training is cancelled', () => {
    const item = training('a', { status: 'cancelled', registration: { closes: '2026-11-12' } });
    expect(entriesOf(item, { deadline: true })).to.have.length(1);
  });
});

describe('Hostile text in a calendar', () => {
  const hostile = 'A\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:evil\u0000\u0007\u001b\u2028X;Y,Z\\n"\tend\ud800';

  it('stays text, wherever it stands', () => {
    const text = calendarOf(
      {
        ...training(`id\r\nBEGIN:VALARM`, {
          location: { name: hostile, address: hostile },
          organizer: { name: hostile, email: 'a@b.example' },
          statusNote: hostile,
          speakers: [{ name: hostile }],
          registration: { closes: '2026-11-12', url: 'https://ministry.example/\r\nX-EVIL:1' },
        }),
        title: hostile,
        tags: [hostile],
        content_text: hostile,
        url: 'https://ministry.example/a\r\nX-EVIL:1',
      },
      { deadline: true },
    );
    expect(text.match(/^BEGIN:/gm)).to.have.length(
      'VCALENDAR VTIMEZONE VEVENT VEVENT VALARM'.split(' ').length + text.match(/^BEGIN:(STANDARD|DAYLIGHT)/gm)!.length,
    );
    expect(text).not.to.match(/^(X-EVIL|UID:evil)/m);
    expect(text.replaceAll('\r\n', '')).not.to.match(/\p{Cc}/u);
    const event = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent')!;
    expect(event.getFirstPropertyValue('summary')).to.equal(
      'A\nEND:VEVENT\nBEGIN:VEVENT\nUID:evil\nX;Y,Z\\n" end\ufffd',
    );
  });

  it('is folded between characters', () => {
    const text = calendarOf(training('a', {}, { title: 'Їжак 🦔 '.repeat(80) }));
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    expect(text).not.to.contain('\ufffd');
  });
});

function entriesOf(item: JsonFeedItem, options: EntryOptions = {}, now = '2026-11-01') {
  return trainingEntries(onlyItem(feedOf(item)), at(now), options);
}

function calendarOf(item: JsonFeedItem, options: EntryOptions = {}, now?: string): string {
  return calendarText(entriesOf(item, options, now));
}

/** The name of the entry of an item with this id, of a feed that was read from an address. */
function uidAt(address: string, id: string, feed: object): string {
  const read = readFeed({ ...feedOf(training(id)), feed_url: undefined, ...feed }, address)!;
  return trainingEntries(read.items[0]!, at('2026-11-01'))[0]!.uid;
}
