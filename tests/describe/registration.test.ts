import { expect } from '@open-wc/testing';
import { describeRegistration, registrationState } from '../../src/describe/registration.js';
import { describeRegistrationTerms } from '../../src/describe/registration-terms.js';
import type { Registration, TrainingItemExtension } from '../../src/feed/format.js';
import { wordsFor } from '../../src/locale/words.js';
import { feedOf, training } from '../support/feeds.js';
import { onlyItem } from '../support/read.js';
import { at } from '../support/setting.js';

describe('Registration', () => {
  it('is not spoken of where the training has none', () => {
    expect(registrationState(onlyItem(feedOf(training('a'))), at('2026-11-01').now)).to.equal(undefined);
  });

  it('is open unless something says otherwise', () => {
    expect(stand({}, '2026-11-01')).to.equal('open');
  });

  it('opens when it opens', () => {
    const opens = { opens: '2026-11-02T10:00' };
    expect(stand(opens, '2026-11-02T09:59')).to.equal('not-yet-open');
    expect(stand(opens, '2026-11-02T10:00')).to.equal('open');
  });

  it('without a time of day closes when that day ends in the zone of the training', () => {
    expect(stand({ closes: '2026-11-12' }, '2026-11-12T23:59')).to.equal('open');
    expect(stand({ closes: '2026-11-12' }, '2026-11-13T00:00')).to.equal('closed');
    expect(stand({ closes: '2026-11-12T18:00' }, '2026-11-12T18:00')).to.equal('closed');
  });

  it('stands as it says itself, whatever the dates and places say', () => {
    expect(stand({ status: 'open', opens: '2026-11-10', remaining: 0 }, '2026-11-01')).to.equal('open');
    expect(stand({ status: 'full', remaining: 10 }, '2026-11-01')).to.equal('full');
    expect(stand({ status: 'waitlist' }, '2026-11-01')).to.equal('waitlist');
  });

  it('is never open after it closed, after the training or when that is cancelled', () => {
    const open: Registration = { status: 'open', closes: '2026-11-12', url: '/register' };
    expect(stand(open, '2026-11-13')).to.equal('closed');
    expect(stand({ status: 'waitlist' }, '2026-11-18T17:00')).to.equal('closed');
    expect(stand({ status: 'open' }, '2026-11-01', { status: 'cancelled' })).to.equal('closed');
    expect(facts(open, '2026-11-13')).not.to.have.any.keys('url', 'places', 'date');
  });

  it('is not offered while the training is postponed, unless it says so itself', () => {
    const postponed = { status: 'postponed' } as const;
    expect(stand({ opens: '2026-10-01', remaining: 5 }, '2026-11-01', postponed)).to.equal(undefined);
    expect(stand({ status: 'open' }, '2026-11-01', postponed)).to.equal('open');
  });

  it('is full when no place remains', () => {
    expect(stand({ remaining: 0 }, '2026-11-01')).to.equal('full');
    expect(facts({ remaining: 0, url: '/register' }, '2026-11-01')).not.to.have.property('url');
  });

  it('shows a status that nobody knows as it stands, and offers nothing', () => {
    expect(notice({ status: 'by invitation' as 'open' }, '2026-11-01')).to.equal('by invitation');
  });

  it('counts the days of its last week as the calendar does, and warns in the last three', () => {
    for (const closes of ['2026-11-12T18:00', '2026-11-12'])
      for (const [now, text, tone] of [
        ['2026-11-04T23:59', 'Registration is open', 'good'],
        ['2026-11-05T00:00', 'Registration closes in 7 days', 'good'],
        ['2026-11-08T23:59', 'Registration closes in 4 days', 'good'],
        ['2026-11-09T00:00', 'Registration closes in 3 days', 'warn'],
        ['2026-11-10T23:59', 'Registration closes in 2 days', 'warn'],
        ['2026-11-11T00:00', 'Registration closes tomorrow', 'warn'],
        ['2026-11-12T00:00', 'Registration closes today', 'warn'],
      ] as const)
        expect(facts({ closes }, now).notice, now).to.deep.equal({ tone, text });
  });

  it('that closes at midnight closes on the day that is over then', () => {
    const closes = { closes: '2026-11-13T00:00' };
    expect(facts(closes, '2026-11-01').date).to.equal('until 12 November, 24:00');
    expect(facts(closes, '2026-11-11T12:00')).to.deep.include({
      notice: { tone: 'warn', text: 'Registration closes tomorrow' },
      date: '12 November, 24:00',
    });
    expect(notice(closes, '2026-11-12T12:00')).to.equal('Registration closes today');
    expect(stand(closes, '2026-11-13T00:00')).to.equal('closed');
  });

  it('of which only the month is known closes with its last day', () => {
    expect(notice({ closes: '2026-10' }, '2026-10-29T12:00')).to.equal('Registration closes in 2 days');
  });

  it('calls no day today that is another for the reader', () => {
    const closes = { closes: '2026-11-12T18:00' };
    // In Kyiv it is the 12th already.
    const said = facts(closes, '2026-11-12T08:00', 'en', 'America/Los_Angeles');
    expect(said.notice.text).to.equal('Registration closes soon');
    expect(said.date).to.equal('12 November, 18:00, Kyiv');
    expect(facts(closes, '2026-11-10T08:00', 'en', 'America/Los_Angeles').notice.text).to.equal(
      'Registration closes in 2 days',
    );
  });

  it('puts the last places before a deadline that is not among the last days', () => {
    const both = { closes: '2026-11-12', remaining: 5 };
    expect(notice(both, '2026-11-06')).to.equal('Few places left');
    expect(notice(both, '2026-11-10')).to.equal('Registration closes in 2 days');
  });

  it('has few places from five on, or from a tenth of all', () => {
    expect(notice({ remaining: 6 }, '2026-11-01')).to.equal('Registration is open');
    expect(notice({ remaining: 5 }, '2026-11-01')).to.equal('Few places left');
    expect(notice({ remaining: 5, capacity: 10 }, '2026-11-01')).to.equal('Few places left');
    expect(notice({ remaining: 20, capacity: 200 }, '2026-11-01')).to.equal('Few places left');
    expect(notice({ remaining: 21, capacity: 200 }, '2026-11-01')).to.equal('Registration is open');
  });

  it('says until when, and no more than the date beside a deadline in words', () => {
    const closes = { closes: '2026-11-12T18:00' };
    expect(facts(closes, '2026-11-01').date).to.equal('until 12 November, 18:00');
    expect(facts(closes, '2026-11-11T23:00').date).to.equal('12 November, 18:00');
    expect(facts({ opens: '2026-11-12' }, '2026-11-01').date).to.equal('opens on 12 November');
  });

  it('names the last days of a waiting list as a reader counts them', () => {
    const closes: Registration = { closes: '2026-11-12T18:00', status: 'waitlist' };
    expect(facts(closes, '2026-11-11T23:00').date).to.equal('until tomorrow, 18:00');
    expect(facts({ ...closes, closes: '2026-11-12' }, '2026-11-12T09:00').date).to.equal('until today');
  });

  it('is free where it says so, and where every offer is', () => {
    expect(facts({ free: true }, '2026-11-01').price).to.equal('Free of charge');
    expect(facts({ offers: [{ price: 0, currency: 'UAH' }] }, '2026-11-01').price).to.equal('Free of charge');
    expect(facts({ offers: [{ price: 500, currency: 'UAH' }] }, '2026-11-01').price).to.contain('500');
    expect(facts({ offers: [{ price: 5, currency: 'hryvnia' }] }, '2026-11-01').price).to.equal('5 hryvnia');
  });
});

describe('The dates of registration', () => {
  const dates: Registration = { opens: '2026-11-10T22:00', closes: '2026-11-12T01:30' };
  const on = (clock: string | undefined, now: string, registration = dates) =>
    describeRegistration(itemWith(registration), { ...at(now), clock });

  it('are shown on the clock that is chosen', () => {
    expect(on(undefined, '2026-11-01')?.date).to.equal('opens on 10 November, 22:00');
    const kathmandu = on('Asia/Kathmandu', '2026-11-01');
    expect(kathmandu?.date).to.match(/^opens on 11 November, 01:45, Kathmandu$/);
    expect(on('Europe/London', '2026-11-11T12:00')?.date).to.match(/^11 November, 23:30, London$/);
  });

  it('are counted on the clock that is chosen', () => {
    expect(on(undefined, '2026-11-09T12:00', { closes: dates.closes! })?.notice.text).to.contain('in 3 days');
    expect(on('Europe/London', '2026-11-09T12:00', { closes: dates.closes! })?.notice.text).to.contain('in 2 days');
  });

  it('stay the days that they are on every clock', () => {
    expect(on('Asia/Kathmandu', '2026-11-01', { closes: '2026-11-12' })?.date).to.equal('until 12 November');
  });

  it('name their zone where the reader lives by another', () => {
    const said = facts({ closes: '2026-11-12T18:00' }, '2026-11-01', 'uk', 'Europe/London');
    expect(said.date).to.match(/^до 12 листопада, 18:00, Київ$/);
  });

  it('hold whenever and wherever they are read, in what is written down', () => {
    const item = itemWith(dates);
    const here = describeRegistrationTerms(item, at('2026-11-09'));
    expect(here?.dates).to.deep.equal([
      'opens on 10 November 2026, 22:00, Kyiv',
      'until 12 November 2026, 01:30, Kyiv',
    ]);
    const there = { ...at('2026-11-12', 'en', 'Asia/Tokyo'), clock: 'Asia/Tokyo' };
    expect(describeRegistrationTerms(item, there)).to.deep.equal(here);
  });
});

describe('Places in Ukrainian', () => {
  it('are counted as the language counts', () => {
    const said = [1, 2, 5, 11, 21, 22, 25].map((count) => facts({ capacity: count }, '2026-11-01', 'uk').places);
    const expected = ['1 місце', '2 місця', '5 місць', '11 місць', '21 місце', '22 місця', '25 місць'];
    expect(said).to.deep.equal(expected);
    expect(wordsFor('uk').plural(1.5, '# місце|# місця|# місць|# місця')).to.equal('1,5 місця');
  });
});

function itemWith(registration: Registration, extension: TrainingItemExtension = {}) {
  return onlyItem(feedOf(training('a', { registration, ...extension })));
}

function stand(registration: Registration, now: string, extension?: TrainingItemExtension) {
  return registrationState(itemWith(registration, extension), at(now).now);
}

function facts(registration: Registration, now: string, language?: string, viewerZone?: string) {
  const said = describeRegistration(itemWith(registration), at(now, language, viewerZone));
  if (!said) throw new Error('Nothing is said');
  return said;
}

function notice(registration: Registration, now: string) {
  return facts(registration, now).notice.text;
}
