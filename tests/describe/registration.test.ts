import { expect } from '@open-wc/testing';
import { describeRegistration, registrationState } from '../../src/describe/registration.js';
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

  it('is full when no place remains', () => {
    expect(stand({ remaining: 0 }, '2026-11-01')).to.equal('full');
    expect(facts({ remaining: 0, url: '/register' }, '2026-11-01')).not.to.have.property('url');
  });

  it('shows a status that nobody knows as it stands, and offers nothing', () => {
    expect(notice({ status: 'by invitation' as 'open' }, '2026-11-01')).to.equal('by invitation');
  });

  it('closes soon in its last three days', () => {
    const closes = { closes: '2026-11-12T18:00' };
    expect(notice(closes, '2026-11-09T17:59')).to.equal('Registration is open');
    expect(notice(closes, '2026-11-09T18:00')).to.equal('Registration closes soon');
  });

  it('has few places from five on, or from a tenth of all', () => {
    expect(notice({ remaining: 6 }, '2026-11-01')).to.equal('Registration is open');
    expect(notice({ remaining: 5 }, '2026-11-01')).to.equal('Few places left');
    expect(notice({ remaining: 5, capacity: 10 }, '2026-11-01')).to.equal('Few places left');
    expect(notice({ remaining: 20, capacity: 200 }, '2026-11-01')).to.equal('Few places left');
    expect(notice({ remaining: 21, capacity: 200 }, '2026-11-01')).to.equal('Registration is open');
  });

  it('says until when, and names the last days as a reader counts them', () => {
    const closes = { closes: '2026-11-12T18:00' };
    expect(facts(closes, '2026-11-01').date).to.equal('until 12 November, 18:00');
    expect(facts(closes, '2026-11-11T23:00').date).to.equal('until tomorrow, 18:00');
    expect(facts({ closes: '2026-11-12' }, '2026-11-12T09:00').date).to.equal('until today');
    expect(facts({ opens: '2026-11-12' }, '2026-11-01').date).to.equal('opens on 12 November');
  });

  it('is free where it says so, and where every offer is', () => {
    expect(facts({ free: true }, '2026-11-01').price).to.equal('Free of charge');
    expect(facts({ offers: [{ price: 0, currency: 'UAH' }] }, '2026-11-01').price).to.equal('Free of charge');
    expect(facts({ offers: [{ price: 500, currency: 'UAH' }] }, '2026-11-01').price).to.contain('500');
    expect(facts({ offers: [{ price: 5, currency: 'hryvnia' }] }, '2026-11-01').price).to.equal('5 hryvnia');
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

function facts(registration: Registration, now: string, language?: string) {
  const said = describeRegistration(itemWith(registration), at(now, language));
  if (!said) throw new Error('Nothing is said');
  return said;
}

function notice(registration: Registration, now: string) {
  return facts(registration, now).notice.words;
}
