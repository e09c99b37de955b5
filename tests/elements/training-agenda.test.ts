import { expect } from '@open-wc/testing';
import type { TrainingAgenda } from '../../src/elements/training-agenda/training-agenda.js';
import type { Session } from '../../src/feed/format.js';
import { feedOf, training } from '../support/feeds.js';
import { find, mount, rendered, seen, settle, unmountAll } from '../support/mount.js';

const sessions: Session[] = [
  {
    title: 'Opening',
    startDate: '2026-11-16T09:30',
    endDate: '2026-11-16T10:00',
    kind: 'keynote',
    speakers: ['ann'],
    room: 'hall',
  },
  { title: 'Coffee', startDate: '2026-11-16T10:00', endDate: '2026-11-16T10:30', kind: 'break' },
  { title: 'Response', startDate: '2026-11-17T10:00', endDate: '2026-11-17T11:30', track: 'a' },
  { title: 'Support', startDate: '2026-11-17T10:00', endDate: '2026-11-17T11:30', track: 'b' },
  { title: 'Film', startDate: '2026-11-17T22:30', endDate: '2026-11-18T00:30' },
  { title: 'Talk after the film', startDate: '2026-11-18T00:30', day: '2026-11-17' },
];
const feed = feedOf(
  training('one', {
    speakers: [{ id: 'ann', name: 'Speaker 1 (example)' }],
    agenda: {
      days: [{ date: '2026-11-16', title: 'Beginning' }],
      tracks: [
        { id: 'a', name: 'Track A' },
        { id: 'b', name: 'Track B' },
      ],
      rooms: [{ id: 'hall', name: 'Great hall' }],
      sessions,
    },
  }),
  training('bare'),
);

async function agenda(attributes = '', now = '2026-11-17T11:00+02:00'): Promise<TrainingAgenda> {
  const element = mount<TrainingAgenda>(`<training-agenda item="one" now="${now}" ${attributes}></training-agenda>`);
  element.feed = feed;
  await rendered(element, '.agenda-day, .message');
  await settle(element);
  return element;
}

const days = (element: TrainingAgenda) => [...element.renderRoot.querySelectorAll('.agenda-day')];
// Engines differ in the comma after a day of the week.
const text = (node: Element) => (node.textContent ?? '').replace(/\s+/g, ' ').replace('day, ', 'day ').trim();

describe('<training-agenda>', () => {
  afterEach(unmountAll);

  it('shows the days with their sessions, each under its local date', async () => {
    const element = await agenda();
    expect(days(element).map((day) => text(day.querySelector('.title')!))).to.deep.equal([
      'Monday 16 November: Beginning',
      'Tuesday 17 November',
    ]);
    expect(text(days(element)[1]!))
      .to.contain('22:30–00:30')
      .and.to.contain('Talk after the film');
  });

  it('tells speakers, rooms, tracks, kinds and breaks', async () => {
    const said = seen(await agenda());
    for (const part of ['Speaker 1 (example)', 'Great hall', 'Track A', 'Track B', 'Keynote', 'Break', '09:30–10:00'])
      expect(said).to.contain(part);
  });

  it('puts what happens at the same time side by side', async () => {
    const element = await agenda();
    const parallel = [...element.renderRoot.querySelectorAll('.slot')].find((slot) =>
      slot.textContent?.includes('Response'),
    );
    expect(parallel?.querySelectorAll('.session')).to.have.length(2);
  });

  it('says what is on now', async () => {
    const element = await agenda();
    const running = [...element.renderRoot.querySelectorAll('.session.running')].map(text);
    expect(running).to.have.length(2);
    expect(running[0]).to.contain('Now');
  });

  it('shows one day by its date, its number, or today', async () => {
    for (const day of ['2026-11-17', '2', 'today']) {
      const element = await agenda(`day="${day}"`);
      expect(
        days(element).map((one) => text(one.querySelector('.title')!)),
        day,
      ).to.deep.equal(['Tuesday 17 November']);
    }
  });

  it('says that nothing is planned for a day', async () => {
    expect(seen(await agenda('day="today"', '2026-12-24T10:00+02:00'))).to.equal('Nothing is planned for this day.');
  });

  it('says that there is no programme yet', async () => {
    const element = await agenda();
    element.item = 'bare';
    await settle(element);
    expect(seen(element)).to.equal('There is no programme yet.');
    expect(find(element, '.message').getAttribute('part')).to.equal('empty');
  });
});
