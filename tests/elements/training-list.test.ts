import { expect } from '@open-wc/testing';
import type { TrainingList } from '../../src/elements/training-list/training-list.js';
import { feedOf, training } from '../support/feeds.js';
import { find, mount, seen, settle, unmountAll } from '../support/mount.js';

const many = (count: number) =>
  feedOf(
    ...Array.from({ length: count }, (_, index) => {
      const day = new Date(Date.UTC(2026, 10, 20 + (index % 300))).toISOString().slice(0, 10);
      return training(`t${index}`, { startDate: `${day}T10:00`, endDate: `${day}T12:00` });
    }),
  );

async function list(feed: unknown, attributes = '', now = '2026-11-17T11:00+02:00'): Promise<TrainingList> {
  const element = mount<TrainingList>(`<training-list now="${now}" ${attributes}></training-list>`);
  element.feed = feed;
  await settle(element);
  return element;
}

const rows = (element: TrainingList) => [...element.renderRoot.querySelectorAll<HTMLElement>('[data-row]')];
const ids = (element: TrainingList) => rows(element).map((row) => row.dataset.row);

describe('<training-list>', () => {
  afterEach(unmountAll);

  const feed = feedOf(
    training('running'),
    training('later', { startDate: '2026-12-10', endDate: '2026-12-11' }),
    training('soon', { startDate: '2026-11-20T10:00' }),
    training('long past', { startDate: '2025-01-10', endDate: '2025-01-11' }),
    training('past', { startDate: '2026-11-01', endDate: '2026-11-02' }),
    training('some day', { kind: 'event', startDate: undefined, endDate: undefined }),
  );

  it('shows what is upcoming, the next first; a running training is upcoming', async () => {
    expect(ids(await list(feed))).to.deep.equal(['running', 'soon', 'later', 'some day']);
  });

  it('asks nobody to register for what is cancelled or to plan it, and only quietly for what is postponed', async () => {
    const registration = { url: 'https://example.org/register', status: 'open' as const };
    const off = feedOf(
      training('held', { startDate: '2026-11-20T10:00', registration }),
      training('cancelled', { startDate: '2026-11-21T10:00', status: 'cancelled', registration }),
      training('postponed', { startDate: '2026-11-22T10:00', status: 'postponed', registration }),
    );
    const offers = (element: TrainingList) =>
      rows(element).map((row) =>
        ['.stand', '[part~="button-primary"]', '[data-action="register"]', '.pick'].map(
          (selector) => !!row.querySelector(selector),
        ),
      );
    const expected = [
      [true, true, true, true],
      [false, false, false, false],
      [true, false, true, true],
    ];
    expect(offers(await list(off, 'controls'))).to.deep.equal(expected);
    expect(offers(await list(off, 'controls layout="cards"'))).to.deep.equal(expected);
  });

  it('keeps a running training until its last day ends in its own zone', async () => {
    expect(ids(await list(feed, '', '2026-11-18T23:59+02:00'))).to.include('running');
    expect(ids(await list(feed, '', '2026-11-19T00:01+02:00'))).not.to.include('running');
  });

  it('shows what is past, the last first, or all, what is to come before what is past', async () => {
    expect(ids(await list(feed, 'show="past"'))).to.deep.equal(['past', 'long past']);
    expect(ids(await list(feed, 'show="all"'))).to.deep.equal([
      'running',
      'soon',
      'later',
      'some day',
      'past',
      'long past',
    ]);
  });

  it('has what waits for a new date among what has none, once its old one is past', async () => {
    const waiting = training('waiting', { startDate: '2025-03-01T10:00', endDate: undefined, status: 'postponed' });
    expect(ids(await list(feedOf(waiting, ...feed.items)))).to.deep.equal([
      'running',
      'soon',
      'later',
      'waiting',
      'some day',
    ]);
  });

  it('says that there is nothing', async () => {
    expect(seen(await list(feedOf()))).to.equal('No upcoming trainings at the moment.');
    expect(seen(await list(feedOf(), 'show="past"'))).to.equal('No past trainings yet.');
  });

  it('is a list of articles, not an element per row', async () => {
    const element = await list(feed);
    expect(find(element, 'ul').children).to.have.length(4);
    expect(find(element, 'ul').querySelectorAll('li > article')).to.have.length(4);
    expect(
      [...element.renderRoot.querySelectorAll('*')].filter(({ localName }) => localName.includes('-')),
    ).to.deep.equal([]);
  });

  it('shows twenty, and twenty more on demand, with the focus on the first of them', async () => {
    const element = await list(many(45));
    expect(rows(element)).to.have.length(20);
    find(element, '.more button').click();
    await settle(element);
    expect(rows(element)).to.have.length(40);
    expect(rows(element)[20]!.contains(element.shadowRoot!.activeElement)).to.equal(true);
    expect(find(element, '[role="status"]').textContent).to.equal('40 of 45');
    find(element, '.more button').click();
    await settle(element);
    expect(rows(element)).to.have.length(45);
    expect(element.renderRoot.querySelector('.more')).to.equal(null);
  });

  it('shows as many as the host says', async () => {
    expect(rows(await list(many(45), 'limit="5"'))).to.have.length(5);
    expect(rows(await list(many(45), 'limit="few"'))).to.have.length(20);
  });

  it('reads of ten thousand items only what it needs for the first screen', async () => {
    const feed = many(10_000);
    let read = 0;
    for (const item of feed.items)
      Object.defineProperty(item._training, 'registration', { enumerable: true, get: () => void read++ });
    const element = await list(feed);
    expect(rows(element)).to.have.length(20);
    expect(read).to.be.lessThan(100);
  });

  it('shows the rest of a feed in which items are broken', async () => {
    const odd = feedOf(training('good'), training('dated', { startDate: '2026-02-30T10:00', kind: 'event' }));
    const element = await list({ ...odd, items: [null, 7, 'text', ...odd.items, { title: 'no id' }] });
    expect(ids(element)).to.deep.equal(['good', 'dated']);
    expect(seen(element)).to.contain('The date is to be announced');
    expect(element.issues.map(({ path }) => path)).to.include.members(['items[0]', 'items[4]._training.startDate']);
  });
});
