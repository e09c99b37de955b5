import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { describeAgenda, type AgendaDay } from '../../src/describe/agenda.js';
import { planGrid, type AgendaGrid } from '../../src/describe/agenda-grid.js';
import type { Agenda, Session } from '../../src/feed/format.js';
import type { Item } from '../../src/feed/feed.js';
import { feedOf, training } from '../support/feeds.js';
import { onlyItem } from '../support/read.js';
import { at } from '../support/setting.js';

const names: Omit<Agenda, 'sessions'> = {
  tracks: [
    { id: 'a', name: 'Track A', color: '#123456' },
    { id: 'b', name: 'Track B' },
    { id: 'c', name: 'Track C' },
  ],
  rooms: [
    { id: 'r', name: 'Room R' },
    { id: 's', name: 'Room S' },
    { id: 't', name: 'Room T' },
  ],
};

/** `A 10:00 11:30` on the first day; an hour past 24 is the next one. */
function session(line: string, more: Partial<Session> = {}): Session {
  const [title, start, end] = line.split(' ');
  const date = (time: string) => {
    const hour = Number(time.slice(0, 2));
    return `2026-11-${hour < 24 ? 16 : 17}T${String(hour % 24).padStart(2, '0')}${time.slice(2)}`;
  };
  return { title: title!, startDate: date(start!), ...(end && { endDate: date(end) }), ...more };
}

function days(sessions: Session[], clock?: string): { item: Item; days: AgendaDay[] } {
  const item = onlyItem(feedOf(training('one', { agenda: { ...names, sessions } })));
  return { item, days: describeAgenda(item, { ...at('2026-11-01'), ...(clock && { clock }) }) };
}

function plan(sessions: Session[], clock?: string): AgendaGrid | undefined {
  const { item, days: all } = days(sessions, clock);
  return planGrid(all[0]!, item);
}

/** The columns as `name from–to`. */
function columns(grid: AgendaGrid | undefined): string[] {
  return (grid?.columns ?? []).map(({ name, from, to }) => `${name?.text ?? ''} ${from}–${to}`);
}

/** Each session as `title lanes rows`, as they are read. */
function places(grid: AgendaGrid | undefined): string[] {
  return (grid?.slots ?? []).flatMap(({ sessions }) =>
    sessions.map((facts) => {
      const { from, to, top, bottom } = grid!.places.get(facts)!;
      return `${facts.title.text} ${from}–${to} ${top}–${bottom}`;
    }),
  );
}

const inA = { track: 'a' };
const inB = { track: 'b' };

describe('A day as a grid', () => {
  it('has a column for each track of the day, as the programme lists them', () => {
    const grid = plan([session('B 10:00 11:00', inB), session('A 10:00 11:30', inA)]);
    expect(columns(grid)).to.deep.equal(['Track A 0–1', 'Track B 1–2']);
    expect(grid?.columns.map(({ track, color }) => [track, color])).to.deep.equal([
      [1, '#123456'],
      [2, undefined],
    ]);
    expect(places(grid)).to.deep.equal(['A 0–1 0–2', 'B 1–2 0–1']);
  });

  it('has rows from each beginning or end to the next, and knows which are empty', () => {
    const grid = plan([session('A 10:00 11:30', inA), session('B 10:00 11:00', inB), session('Late 20:00 21:00', inB)]);
    expect(grid?.rows).to.deep.equal([
      { hours: 1, isEmpty: false },
      { hours: 0.5, isEmpty: false },
      { hours: 8.5, isEmpty: true },
      { hours: 1, isEmpty: false },
    ]);
  });

  it('spans what is for all, or for no track, over all of them', () => {
    const grid = plan([
      session('Opening 09:00 10:00', { plenary: true, room: 'r' }),
      session('A 10:00 11:00', inA),
      session('B 10:00 11:00', inB),
      session('Coffee 11:00 11:15', { kind: 'break' }),
      session('Walk 18:00', { room: 's' }),
    ]);
    expect(columns(grid)).to.deep.equal(['Track A 0–1', 'Track B 1–2']);
    expect(places(grid)).to.include.members(['Opening 0–2 0–1', 'Coffee 0–2 2–3', 'Walk 0–2 4–5']);
  });

  it('gives what overlaps in a track lanes of it, and the whole of it to what is alone', () => {
    const grid = plan([
      session('A1 10:00 12:00', inA),
      session('A2 10:30 11:00', inA),
      session('A3 11:00 12:00', inA),
      session('A4 12:00 13:00', inA),
      session('B 10:00 13:00', inB),
    ]);
    expect(columns(grid)).to.deep.equal(['Track A 0–2', 'Track B 2–3']);
    expect(places(grid)).to.deep.equal(['A1 0–1 0–3', 'B 2–3 0–4', 'A2 1–2 1–2', 'A3 1–2 2–3', 'A4 0–2 3–4']);
  });

  it('puts beside the tracks, below the name of its room, what belongs to none and goes on meanwhile', () => {
    const grid = plan([
      session('Desk 09:00 18:00', { room: 'r' }),
      session('Stand 10:00 18:00'),
      session('A 10:00 11:00', inA),
      session('B 10:00 11:00', inB),
      session('Lunch 11:00 12:00', { kind: 'meal' }),
    ]);
    expect(columns(grid)).to.deep.equal(['Track A 0–1', 'Track B 1–2', 'Room R 2–3', ' 3–4']);
    expect(places(grid)).to.include.members(['Desk 2–3 0–4', 'Stand 3–4 1–4', 'Lunch 0–2 2–3']);
  });

  it('gives a break the columns that are free', () => {
    const grid = plan([
      session('A 10:00 12:00', inA),
      session('B 10:00 11:00', inB),
      session('C 10:00 11:00', { track: 'c' }),
      session('Coffee 11:00 11:15', { kind: 'break' }),
    ]);
    expect(places(grid)).to.include('Coffee 1–3 1–2');
  });

  it('has a column for a track that the programme does not list', () => {
    const grid = plan([session('X 10:00 11:00', { track: 'Extra' }), session('A 10:00 11:00', inA)]);
    expect(columns(grid)).to.deep.equal(['Track A 0–1', 'Extra 1–2']);
    expect(grid?.columns[1]?.track).to.equal(0);
  });

  it('goes on past midnight, and takes in what belongs to the evening', () => {
    const grid = plan([
      session('A 22:00 25:30', inA),
      session('B 23:00 24:30', inB),
      session('Tea 25:30', { day: '2026-11-16' }),
    ]);
    expect(places(grid)).to.deep.equal(['A 0–1 0–3', 'B 1–2 1–2', 'Tea 0–2 3–4']);
    expect(grid?.slots.map(({ start }) => start)).to.deep.equal(['22:00', '23:00', '01:30']);
  });

  it('takes what has no end to last an hour, or until something else begins there', () => {
    const grid = plan([
      session('A1 10:00', inA),
      session('A2 10:30', inA),
      session('B 10:00 13:00', inB),
      session('Coffee 13:00'),
    ]);
    expect(columns(grid)).to.deep.equal(['Track A 0–1', 'Track B 1–2']);
    expect(grid?.rows.map(({ hours }) => hours)).to.deep.equal([0.5, 1, 1.5, 1]);
  });

  it('follows another clock', () => {
    const grid = plan([session('A 10:00 11:00', inA), session('B 10:00 11:00', inB)], 'Asia/Kathmandu');
    expect(grid?.slots.map(({ start }) => start)).to.deep.equal(['13:45']);
    expect(places(grid)).to.have.length(2);
  });

  it('is none where nothing takes place beside anything else', () => {
    expect(plan([session('A 10:00 11:00', inA), session('B 11:00 12:00', inB)])).to.equal(undefined);
    expect(plan([session('A1 10:00 12:00', inA), session('A2 11:00 12:00', inA)])).to.equal(undefined);
    expect(plan([session('X 10:00 12:00'), session('Y 11:00 12:00')])).to.equal(undefined);
  });
});

describe('A day without tracks as a grid', () => {
  it('has a column for each room, but not for those in which only breaks or what is for all take place', () => {
    const grid = plan([
      session('Opening 09:00 10:00', { plenary: true, room: 't' }),
      session('S 10:00 11:00', { room: 's' }),
      session('R 10:00 11:00', { room: 'r' }),
      session('X 10:00 11:00', { room: 'Cellar' }),
      session('Coffee 11:00 11:15', { kind: 'break', room: 'foyer' }),
    ]);
    expect(columns(grid)).to.deep.equal(['Room R 0–1', 'Room S 1–2', 'Cellar 2–3']);
    expect(places(grid)).to.include.members(['Opening 0–3 0–1', 'Coffee 0–3 2–3']);
  });

  it('spans a session over the rooms that are beside each other', () => {
    const all = [session('RS 10:00 11:00', { room: ['s', 'r'] }), session('T 10:00 11:00', { room: 't' })];
    expect(places(plan(all))).to.deep.equal(['RS 0–2 0–1', 'T 2–3 0–1']);
  });

  it('shows a session of rooms apart in the first of them, and no room that is left empty', () => {
    const apart = session('RT 10:00 11:00', { room: ['r', 't'] });
    const one = plan([apart, session('S 10:00 11:00', { room: 's' })]);
    expect(columns(one)).to.deep.equal(['Room R 0–1', 'Room S 1–2']);
    expect(places(one)).to.deep.equal(['RT 0–1 0–1', 'S 1–2 0–1']);
  });

  it('does not take a room from another session', () => {
    const grid = plan([
      session('RS 10:00 11:00', { room: ['r', 's'] }),
      session('S 10:30 11:30', { room: 's' }),
      session('R 10:30 11:00', { room: 'r' }),
    ]);
    expect(columns(grid)).to.deep.equal(['Room R 0–2', 'Room S 2–3']);
    expect(places(grid)).to.deep.equal(['RS 0–1 0–2', 'R 1–2 1–2', 'S 2–3 1–3']);
  });
});

describe('Any day as a grid', () => {
  const minutes = fc.integer({ min: 0, max: 30 }).map((count) => count * 15);
  const time = (minute: number) => new Date(Date.UTC(2026, 10, 16, 18) + minute * 60_000).toISOString().slice(0, 16);
  const any = fc.record(
    {
      startDate: minutes.map(time),
      endDate: minutes.map(time),
      track: fc.constantFrom('a', 'b', 'unknown'),
      room: fc.subarray(['r', 's', 't', 'cellar']),
      kind: fc.constantFrom('break', 'session'),
      plenary: fc.boolean(),
    },
    { requiredKeys: ['startDate'] },
  );
  const programme = fc
    .tuple(fc.boolean(), fc.array(any, { minLength: 1, maxLength: 12 }))
    .map(([hasTracks, sessions]) =>
      sessions.map(({ track, ...rest }, index): Session => {
        const isTracked = hasTracks && track !== undefined;
        return { title: `S${index}`, day: '2026-11-16', ...rest, ...(isTracked && { track }) };
      }),
    );

  it('shows every session once, none over another, from the first to the last', () => {
    let grids = 0;
    const check = (sessions: Session[]) => {
      const { item, days: all } = days(sessions);
      const grid = planGrid(all[0]!, item);
      if (!grid) return;
      grids++;
      const titles = places(grid).map((place) => place.split(' ')[0]!);
      if (new Set(titles).size !== sessions.length || titles.length !== sessions.length)
        throw new Error('Not all once');
      const covered = [...grid.places.values()].map(cellsOf);
      if (covered.some(({ length }) => length === 0)) throw new Error('A session without a place');
      if (new Set(covered.flat()).size < covered.flat().length) throw new Error(`Two in a cell: ${covered.join(' ')}`);
      const tops = grid.slots.map((slot) => slot.sessions.map((facts) => grid.places.get(facts)!.top));
      if (tops.some((slot) => new Set(slot).size !== 1)) throw new Error('A slot begins at different times');
      if (tops.some(([top], index) => index > 0 && top! <= tops[index - 1]![0]!)) throw new Error('Out of order');
    };
    fc.assert(fc.property(programme, check), { numRuns: 1000 });
    expect(grids).to.be.greaterThan(100);
  });

  it('shows no session below a name alone that is not its own, unless it is for everybody', () => {
    fc.assert(
      fc.property(programme, (sessions) => {
        const { item, days: all } = days(sessions);
        const grid = planGrid(all[0]!, item);
        for (const [facts, { from, to }] of grid?.places ?? []) {
          const column = grid!.columns.find((one) => one.from <= from && to <= one.to);
          const own = [facts.track?.name, ...facts.rooms].map((name) => name?.text);
          const isForAll = facts.session.plenary || facts.kind === 'break';
          if (column?.name && !isForAll && !own.includes(column.name.text)) throw new Error(`Not ${column.name.text}`);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has columns that cover all lanes, none of them empty, and no row of no time', () => {
    fc.assert(
      fc.property(programme, (sessions) => {
        const { item, days: all } = days(sessions);
        const grid = planGrid(all[0]!, item);
        if (!grid) return;
        const edges = [0, ...grid.columns.map(({ to }) => to)];
        if (grid.columns.some(({ from, to }, index) => from !== edges[index] || to <= from)) throw new Error('A gap');
        if (edges.at(-1) !== grid.lanes || grid.columns.length < 2) throw new Error('Too few columns');
        const covered = [...grid.places.values()];
        for (const { from, to } of grid.columns)
          if (!covered.some((place) => place.from < to && from < place.to)) throw new Error('An empty column');
        if (grid.rows.some(({ hours }) => hours <= 0)) throw new Error('A row of no time');
      }),
      { numRuns: 1000 },
    );
  });
});

function cellsOf({ from, to, top, bottom }: { from: number; to: number; top: number; bottom: number }): string[] {
  const cells: string[] = [];
  for (let lane = from; lane < to; lane++) for (let row = top; row < bottom; row++) cells.push(`${lane}/${row}`);
  return cells;
}
