import { expect } from '@open-wc/testing';
import type { TrainingEvent } from '../../src/elements/training-event/training-event.js';
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

/** What is for the eye alone, or for the ear alone, is left out of what the other gets. */
const without = (selector: string) => (node: Element) => {
  const copy = node.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(selector)) part.remove();
  return text(copy);
};
const shown = without('.unseen');
const heard = without('[aria-hidden="true"]');

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
    for (const part of ['Speaker 1 (example)', 'Great hall', 'Track A', 'Track B', 'Keynote', '09:30–10:00'])
      expect(said).to.contain(part);
  });

  it('says above its days which training it is the programme of, when it is, and on whose clock', async () => {
    const element = await agenda('heading-level="2"');
    const head = find(element, '[part="header"]');
    expect(text(head)).to.match(/^Programme: Training one 16\s?–\s?18 November 2026 Time zone:? /);
    expect(head.textContent).to.contain('Kyiv');
    expect(head.querySelector('h2')?.textContent).to.contain('Training one');
    expect(days(element)[0]!.querySelector('h3')).not.to.equal(null);
  });

  it('has no such header within an announcement, which says it itself', async () => {
    const element = mount<TrainingEvent>('<training-event item="one" layout="full"></training-event>');
    element.feed = feed;
    await rendered(element, '.agenda-day');
    expect(element.renderRoot.querySelector('[part="header"]')).to.equal(null);
    expect(element.renderRoot.querySelectorAll('[part="hour"]')).not.to.have.length(0);
  });

  it('shows an hour once, and tells both ends to whoever hears it', async () => {
    const element = await agenda();
    const slot = find(element, '.slot');
    expect(find(element, '[part="hour"]').textContent).to.equal('09:30');
    expect(find(element, '[part="hour"]').getAttribute('aria-hidden')).to.equal('true');
    expect(shown(slot)).to.contain('until 10:00').and.not.to.contain('09:30–10:00');
    expect(shown(slot).match(/09:30/g)).to.have.length(1);
    expect(heard(slot)).to.contain('09:30–10:00').and.not.to.contain('until');
    for (const part of ['rail', 'dot']) expect(slot.querySelector(`[part="${part}"]`), part).not.to.equal(null);
  });

  it('keeps breaks apart, and calls them by their titles alone', async () => {
    const element = await agenda();
    const coffee = find(element, '[part="break"]');
    expect(shown(coffee)).to.equal('Coffee until 10:30');
    expect(element.renderRoot.querySelectorAll('[part="session"]')).to.have.length(5);
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
    expect(running[0]).to.match(/^Now\b/);
    const width = (session: Element) => parseFloat(getComputedStyle(session).borderInlineStartWidth);
    const [on] = element.renderRoot.querySelectorAll('.session.running');
    const [before] = element.renderRoot.querySelectorAll('.session:not(.running)');
    expect(width(on!)).to.be.above(2 * width(before!));
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
