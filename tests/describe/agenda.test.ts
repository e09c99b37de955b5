import { expect } from '@open-wc/testing';
import { describeAgenda, findDay } from '../../src/describe/agenda.js';
import type { Agenda, Session, TrainingItemExtension } from '../../src/feed/format.js';
import { feedOf, training } from '../support/feeds.js';
import { onlyItem } from '../support/read.js';
import { at } from '../support/setting.js';

describe('The days of a programme', () => {
  it('come from the local dates of its sessions, in order', () => {
    const days = describe3Days();
    expect(days.map(({ datetime }) => datetime)).to.deep.equal(['2026-11-16', '2026-11-17', '2026-11-18']);
    expect(days[0]?.text).to.match(/^Monday\b.*16 November$/);
    expect(days[1]?.title?.text).to.equal('Practice');
    expect(days[0]?.title).to.equal(undefined);
  });

  it('hold what goes on after midnight, where a session says so', () => {
    const days = agenda([
      { title: 'Dinner', startDate: '2026-11-16T20:00' },
      { title: 'Dance', startDate: '2026-11-17T00:30', day: '2026-11-16' },
    ]);
    expect(days.map(({ datetime }) => datetime)).to.deep.equal(['2026-11-16']);
    expect(days[0]?.slots.map(({ start }) => start)).to.deep.equal(['20:00', '00:30']);
  });

  it('say on which day a session ends that begins on another', () => {
    const [day] = agenda([
      { title: 'Night walk', startDate: '2026-11-16T22:00', endDate: '2026-11-17T02:00' },
      { title: 'Hackathon', startDate: '2026-11-16T22:30', endDate: '2026-11-18T02:00' },
      { title: 'Until midnight', startDate: '2026-11-16T23:00', endDate: '2026-11-17T00:00' },
    ]);
    expect(day?.slots.map(({ sessions }) => sessions[0]!.times.replace(/\s/g, ' '))).to.deep.equal([
      '22:00–02:00 (next day)',
      '16 Nov, 22:30 – 18 Nov, 02:00',
      '23:00–24:00',
    ]);
    expect(day?.slots.map(({ sessions }) => sessions[0]!.until)).to.deep.equal([
      'until 02:00',
      'until 18 Nov, 02:00',
      'until 24:00',
    ]);
  });

  it('are none without a programme', () => {
    expect(describeAgenda(onlyItem(feedOf(training('a'))), at('2026-11-01'))).to.deep.equal([]);
  });

  it('put together what begins at the same time', () => {
    const [day] = agenda([
      { title: 'B', startDate: '2026-11-16T11:00' },
      { title: 'A', startDate: '2026-11-16T10:00' },
      { title: 'C', startDate: '2026-11-16T11:00' },
    ]);
    const titles = day?.slots.map(({ sessions }) => sessions.map(({ title }) => title.text));
    expect(titles).to.deep.equal([['A'], ['B', 'C']]);
    expect(day?.slots[0]?.datetime).to.equal('2026-11-16T10:00+02:00');
  });
});

describe('A session', () => {
  it('ends after its duration, or at its end', () => {
    const timesOf = (session: Partial<Session>) => only({ startDate: '2026-11-16T10:00', ...session }).times;
    expect(timesOf({ duration: 'PT1H30M' })).to.equal('10:00–11:30');
    expect(timesOf({ endDate: '2026-11-16T11:00', duration: 'PT5H' })).to.equal('10:00–11:00');
    expect(timesOf({})).to.equal('10:00');
    expect(timesOf({ duration: 'an hour' })).to.equal('10:00');
  });

  it('says until when it goes on, where that is known', () => {
    const untilOf = (session: Partial<Session>) => only({ startDate: '2026-11-16T10:00', ...session }).until;
    expect(untilOf({ duration: 'PT1H30M' })).to.equal('until 11:30');
    expect(untilOf({})).to.equal(undefined);
    expect(only({ startDate: '2026-11-16' }).until).to.equal(undefined);
  });

  it('is a break, or not', () => {
    const isBreak = (kind?: string) => only({ startDate: '2026-11-16T10:00', ...(kind && { kind }) }).isBreak;
    expect(['break', 'meal', 'keynote', undefined].map(isBreak)).to.deep.equal([true, true, false, false]);
  });

  it('is before, running or over', () => {
    const session = { startDate: '2026-11-16T10:00', duration: 'PT1H' };
    const phases = ['2026-11-16T09:59', '2026-11-16T10:00', '2026-11-16T11:00'].map(
      (now) => only(session, {}, now).phase,
    );
    expect(phases).to.deep.equal(['before', 'running', 'over']);
  });

  it('names its speakers, rooms and track by what they are called', () => {
    const session = { speakers: ['s', 'unknown', { name: 'Guest' }], room: ['r', 'Hall'], track: 'b' };
    const names: Omit<Agenda, 'sessions'> = {
      tracks: [
        { id: 'a', name: 'First' },
        { id: 'b', name: 'Second' },
      ],
      rooms: [{ id: 'r', name: 'Library' }],
    };
    const facts = only({ startDate: '2026-11-16T10:00', ...session }, names);
    expect(facts.speakers.map(({ name }) => name)).to.deep.equal(['Olena', 'unknown', 'Guest']);
    expect(facts.rooms.map(({ text }) => text)).to.deep.equal(['Library', 'Hall']);
    expect(facts.track).to.deep.equal({ name: { text: 'Second' }, number: 2 });
  });
});

describe('The day that is wanted', () => {
  const item = onlyItem(feedOf(training('a')));
  const find = (wanted: string, now = '2026-11-17T12:00') => findDay(describe3Days(), wanted, item, at(now))?.datetime;

  it('is found by its number', () => {
    expect(find('2')).to.equal('2026-11-17');
    expect(find('0')).to.equal(undefined);
    expect(find('4')).to.equal(undefined);
  });

  it('is found by its date', () => {
    expect(find('2026-11-18')).to.equal('2026-11-18');
    expect(find('2026-11-19')).to.equal(undefined);
  });

  it('is found as today, on the clock of the training', () => {
    expect(find('today')).to.equal('2026-11-17');
    expect(find('today', '2026-11-17T00:00')).to.equal('2026-11-17');
    expect(find('today', '2026-11-16T23:59')).to.equal('2026-11-16');
    expect(find('today', '2026-11-20')).to.equal(undefined);
  });
});

function describe3Days() {
  return agenda(
    ['2026-11-18T09:00', '2026-11-16T09:30', '2026-11-17T09:00'].map((startDate) => ({ title: 'Session', startDate })),
    { days: [{ date: '2026-11-17', title: 'Practice' }] },
  );
}

function agenda(sessions: Session[], rest: Omit<Agenda, 'sessions'> = {}, now = '2026-11-01') {
  const extension: TrainingItemExtension = { speakers: [{ id: 's', name: 'Olena' }], agenda: { ...rest, sessions } };
  return describeAgenda(onlyItem(feedOf(training('a', extension))), at(now));
}

function only(session: Omit<Session, 'title'>, rest?: Omit<Agenda, 'sessions'>, now?: string) {
  const [day] = agenda([{ title: 'Session', ...session }], rest, now);
  return day!.slots[0]!.sessions[0]!;
}
