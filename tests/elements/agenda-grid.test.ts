import { expect } from '@open-wc/testing';
import '../../src/elements/training-agenda/grid.lazy.js';
import type { TrainingAgenda } from '../../src/elements/training-agenda/training-agenda.js';
import type { Session } from '../../src/feed/format.js';
import { feedOf, training } from '../support/feeds.js';
import { find, mount, rendered, seen, settle, unmountAll } from '../support/mount.js';

const sessions: Session[] = [
  { title: 'Opening', startDate: '2026-11-16T09:30', endDate: '2026-11-16T10:00', plenary: true },
  { title: 'Alone', startDate: '2026-11-16T10:00', endDate: '2026-11-16T11:00', track: 'a' },
  { title: 'Recap', startDate: '2026-11-17T09:00', endDate: '2026-11-17T10:00', plenary: true },
  { title: 'Response', startDate: '2026-11-17T10:00', endDate: '2026-11-17T12:00', track: 'a', room: 'hall' },
  { title: 'Support', startDate: '2026-11-17T10:00', endDate: '2026-11-17T10:30', track: 'b' },
  { title: 'Called off', startDate: '2026-11-17T10:30', endDate: '2026-11-17T12:00', track: 'b', status: 'cancelled' },
  { title: 'Coffee', startDate: '2026-11-17T12:00', endDate: '2026-11-17T12:15', kind: 'break' },
  { title: 'Long', startDate: '2026-11-17T21:00', endDate: '2026-11-18T00:30', track: 'a' },
  { title: 'Beside it', startDate: '2026-11-17T22:00', endDate: '2026-11-17T23:00', track: 'a' },
];
const feed = feedOf(
  training('one', {
    agenda: {
      tracks: [
        { id: 'a', name: 'Track A', color: '#123456' },
        { id: 'b', name: 'Track B' },
      ],
      rooms: [{ id: 'hall', name: 'Great hall' }],
      sessions,
    },
  }),
);

async function grid(attributes = '', width = '60em'): Promise<TrainingAgenda> {
  const element = mount<TrainingAgenda>(
    `<training-agenda item="one" layout="grid" now="2026-11-17T11:00+02:00" ${attributes}></training-agenda>`,
  );
  element.parentElement!.style.inlineSize = width;
  element.feed = feed;
  await rendered(element, '.agenda-day, .message');
  return element;
}

/** Where a session is drawn, by its title. */
function box(element: TrainingAgenda, title: string): DOMRect {
  const all = [...element.renderRoot.querySelectorAll('.session')];
  const session = all.find((one) => one.querySelector('.session-title')!.textContent.trim() === title);
  if (!session) throw new Error(`No session ${title}: ${seen(element)}`);
  return session.getBoundingClientRect();
}

const heads = (element: TrainingAgenda) => [...element.renderRoot.querySelectorAll<HTMLElement>('.head-of-column')];
const hours = (element: TrainingAgenda) => [...element.renderRoot.querySelectorAll('.board .hour')];

describe('<training-agenda layout="grid">', () => {
  afterEach(unmountAll);

  it('draws tracks beside each other, each below its name', async () => {
    const element = await grid();
    const [a, b] = heads(element).map((head) => head.getBoundingClientRect());
    expect(heads(element).map((head) => head.textContent.trim())).to.deep.equal(['Track A', 'Track B']);
    for (const [head, title] of [
      [a!, 'Response'],
      [b!, 'Support'],
    ] as const) {
      expect(box(element, title).top).to.be.at.least(head.bottom);
      expect(box(element, title).left).to.be.closeTo(head.left, 1);
    }
    expect(box(element, 'Support').right).to.be.closeTo(b!.right, 1);
    expect(box(element, 'Response').top).to.equal(box(element, 'Support').top);
    expect(box(element, 'Response').right).to.be.below(box(element, 'Support').left);
  });

  it('shows how long a session takes, and what is for all across the tracks', async () => {
    const element = await grid();
    expect(box(element, 'Response').bottom).to.be.closeTo(box(element, 'Called off').bottom, 1);
    expect(box(element, 'Called off').height).to.be.above(box(element, 'Support').height);
    for (const title of ['Recap', 'Coffee']) {
      expect(box(element, title).left).to.be.closeTo(box(element, 'Response').left, 1);
      expect(box(element, title).right).to.be.closeTo(box(element, 'Support').right, 1);
    }
  });

  it('puts what overlaps in a track into lanes of it, past midnight too', async () => {
    const element = await grid();
    expect(box(element, 'Beside it').left).to.be.above(box(element, 'Long').right);
    expect(box(element, 'Beside it').right).to.be.below(box(element, 'Support').left);
    expect(box(element, 'Long').top).to.be.below(box(element, 'Beside it').top);
    expect(box(element, 'Long').bottom).to.be.above(box(element, 'Beside it').bottom);
    expect(seen(element)).to.contain('21:00–00:30');
  });

  it('names the hour at the edge, in line with what begins then', async () => {
    const element = await grid();
    const at = hours(element)
      .find(({ textContent }) => textContent === '10:00')!
      .getBoundingClientRect();
    expect(at.top).to.be.closeTo(box(element, 'Response').top, 1);
    expect(at.right).to.be.at.most(box(element, 'Response').left);
  });

  it('is the timeline where it is narrow', async () => {
    const element = await grid('', '30em');
    expect(heads(element).every((head) => head.getClientRects().length === 0)).to.equal(true);
    expect(box(element, 'Called off').top).to.be.above(box(element, 'Response').bottom - 1);
    expect(box(element, 'Called off').left).to.be.closeTo(box(element, 'Recap').left, 1);
    element.parentElement!.style.inlineSize = '60em';
    expect(box(element, 'Called off').left).to.be.above(box(element, 'Recap').left + 100);
  });

  it('asks for more room where there are more columns, in the letters that the page has', async () => {
    // Three lanes: more than fit where two would.
    const element = await grid('day="2"', '46em');
    expect(heads(element)[0]!.getClientRects()).to.have.length(0);
    element.parentElement!.style.inlineSize = '54em';
    expect(heads(element)[0]!.getClientRects()).to.have.length(1);
    element.parentElement!.style.fontSize = '200%';
    element.parentElement!.style.inlineSize = '54rem';
    expect(heads(element)[0]!.getClientRects()).to.have.length(0);
  });

  it('stands the other way round from right to left', async () => {
    const element = await grid('dir="rtl"');
    expect(box(element, 'Response').left).to.be.above(box(element, 'Support').right);
    expect(hours(element)[0]!.getBoundingClientRect().left).to.be.at.least(box(element, 'Response').right);
    expect(box(element, 'Long').left).to.be.above(box(element, 'Beside it').right);
  });

  it('leaves a day on which nothing is parallel on the line of time', async () => {
    const element = await grid();
    const [first, second] = element.renderRoot.querySelectorAll('.agenda-day');
    expect(first!.querySelector('.board')).to.equal(null);
    expect(first!.querySelectorAll('.session')).to.have.length(2);
    expect(second!.querySelector('.board')).not.to.equal(null);
  });

  it('is read in order of time, and every session says its track, room and state itself', async () => {
    const element = await grid('day="2"');
    const titles = [...element.renderRoot.querySelectorAll('.session-title')].map((title) => title.textContent.trim());
    expect(titles).to.deep.equal(['Recap', 'Response', 'Support', 'Called off', 'Coffee', 'Long', 'Beside it']);
    const said = (title: string) =>
      [...element.renderRoot.querySelectorAll('.session')].find((one) => one.textContent.includes(title))!.textContent;
    expect(said('Response')).to.contain('Track A').and.to.contain('Great hall').and.to.contain('Now');
    expect(said('Called off')).to.contain('Cancelled').and.not.to.contain('Now');
    expect(find(element, '.heads').getAttribute('aria-hidden')).to.equal('true');
    expect(find(element, 'ol.timeline').getAttribute('role')).to.equal('list');
  });

  it('does not show again what stands above its column, and still tells it', async () => {
    const element = await grid('day="2"');
    const track = (title: string) =>
      [...element.renderRoot.querySelectorAll('.session')]
        .find((one) => one.textContent.includes(title))!
        .querySelector('.track')!;
    const isSeen = (one: Element) => one.getBoundingClientRect().height > 2;
    expect(track('Response').textContent).to.contain('Track A');
    expect(isSeen(track('Response'))).to.equal(false);
    element.parentElement!.style.inlineSize = '30em';
    expect(isSeen(track('Response'))).to.equal(true);
  });

  it('does not show again the rooms that its columns are called by', async () => {
    const element = await grid();
    const hall = { startDate: '2026-11-16T09:30', endDate: '2026-11-16T10:00', room: 'hall' };
    const both = [
      { title: 'Here', ...hall },
      { title: 'There', ...hall, room: 'attic' },
      { title: 'All', ...hall, plenary: true, startDate: '2026-11-16T10:00', endDate: '2026-11-16T11:00' },
    ];
    element.feed = feedOf(training('one', { agenda: { rooms: [{ id: 'hall', name: 'Great hall' }], sessions: both } }));
    await settle(element);
    const seen = [...element.renderRoot.querySelectorAll('.session .rooms')].map(
      (rooms) => rooms.getBoundingClientRect().height > 2,
    );
    expect(seen).to.deep.equal([false, false, true]);
  });

  it('shows one day by its number, its date, or today, on another clock too', async () => {
    for (const attributes of ['day="2"', 'day="2026-11-17"', 'day="today"', 'day="today" time-zone="Asia/Kathmandu"']) {
      const element = await grid(attributes);
      expect(element.renderRoot.querySelectorAll('.agenda-day'), attributes).to.have.length(1);
      expect(find(element, '.board .timeline'), attributes).not.to.equal(null);
    }
    expect(seen(await grid('day="today" time-zone="Asia/Kathmandu"'))).to.contain('13:45–15:45');
  });

  it('says that nothing is planned for a day', async () => {
    expect(seen(await grid('day="9"'))).to.equal('Nothing is planned for this day.');
  });

  it('changes to the line of time and back', async () => {
    const element = await grid();
    element.layout = 'timeline';
    await settle(element);
    expect(element.renderRoot.querySelector('.board')).to.equal(null);
    expect(box(element, 'Called off').left).to.be.closeTo(box(element, 'Recap').left, 1);
    element.layout = 'grid';
    await settle(element);
    expect(box(element, 'Called off').left).to.be.above(box(element, 'Recap').left + 100);
  });
});
