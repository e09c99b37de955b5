import { expect } from '@open-wc/testing';
import type { JsonFeed } from '../../src/feed/format.js';
import type { TrainingElement } from '../../src/elements/training-element.js';
import { feedOf, training } from '../support/feeds.js';
import { find, mount, rendered, settle, unmountAll } from '../support/mount.js';

const NOW = '2026-11-17T11:00+02:00';
const BEFORE = '2026-11-01T10:00+02:00';
const PHONE = 390;
const LONG =
  'Взаємодія служб у справах дітей, закладів освіти та поліції: як діяти разом, коли дитина постраждала від насильства, і як про це говорити з батьками';
const OPEN = {
  startDate: '2026-12-08T09:30',
  endDate: '2026-12-08T17:00',
  registration: { url: 'https://example.org/register', closes: '2026-12-04' },
  location: {
    name: 'The example centre',
    address: { street: '1 Example Street', locality: 'Kyiv' },
    mapUrl: 'https://example.org/map',
  },
};
const picture = new URL('/demo/pictures/map-pins.svg', location.href).href;

/** An element in a page of a width, with its pictures there. */
async function show(tag: string, width: number, feed: JsonFeed, selector: string): Promise<TrainingElement> {
  const element = mount(`<${tag}></${tag.split(' ')[0]!}>`);
  element.parentElement!.style.inlineSize = `${width}px`;
  element.parentElement!.style.font = '16px/1.5 sans-serif';
  element.feed = feed;
  await rendered(element, selector);
  for (const image of all<HTMLImageElement>(element, 'img')) {
    image.loading = 'eager';
    if (!image.complete) await new Promise((resolve) => (image.onload = image.onerror = resolve));
  }
  await settle(element);
  return element;
}

const all = <E extends HTMLElement>(element: TrainingElement, selector: string) => [
  ...element.renderRoot.querySelectorAll<E>(selector),
];
const box = (element: Element) => element.getBoundingClientRect();
const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

/** The trainings of the demo that can be registered for and have a picture: what a ministry's list mostly is. */
async function typical(): Promise<JsonFeed> {
  const response = await fetch('/demo/feeds/training.json');
  const feed = (await response.json()) as JsonFeed;
  const base = new URL('/demo/feeds/', location.href);
  const wanted = ['mentoring-first-steps', 'procurement-documents', 'accessible-documents', 'local-budget-webinar'];
  const items = wanted.map((id) => feed.items.find((item) => item.id === id)!);
  return { ...feed, items: items.map((item) => ({ ...item, image: new URL(item.image!, base).href })) };
}

describe('Short cards', () => {
  afterEach(unmountAll);

  for (const lang of ['uk', 'en', 'de'])
    it(`stand four on 2,600 pixels of a phone, each with all that leads further (${lang})`, async () => {
      const feed = await typical();
      const list = await show(`training-list lang="${lang}" layout="cards" now="${NOW}"`, PHONE - 32, feed, '.icon');
      if (lang !== 'en') await rendered(list, `.frame[lang="${lang}"] .icon`);
      const cards = all(list, '.card');
      expect(cards).to.have.length(4);
      for (const card of cards) {
        const shown = [...card.querySelectorAll('.picture, .block, .title a, .glance .fact, .stand, .button')];
        expect(shown.map(({ classList }) => classList[0] ?? 'link')).to.deep.equal([
          'picture',
          'block',
          'link',
          'fact',
          'fact',
          'stand',
          'button',
          'button',
        ]);
        for (const part of shown) expect(box(part).height, words(part)).to.be.greaterThan(10);
      }
      expect(box(list).height).to.be.at.most(2600);
    });

  it('are as high as their neighbours, with what can be done at the foot of each', async () => {
    const feed = feedOf(
      training('one', OPEN, { image: picture }),
      training('two', OPEN, { title: LONG }),
      training('three', { ...OPEN, statusNote: 'A note that takes its room.' }),
    );
    const list = await show(`training-list layout="cards" now="${BEFORE}"`, 1100, feed, '.card');
    const [one, two, three] = all(list, '.card').map(box);
    expect([one!.top, two!.top, three!.top]).to.deep.equal([one!.top, one!.top, one!.top]);
    expect([two!.height, three!.height]).to.deep.equal([one!.height, one!.height]);
    const feet = all(list, '.actions').map((actions) => box(actions).bottom);
    expect(feet[1]).to.be.closeTo(feet[0]!, 1);
    expect(feet[2]).to.be.closeTo(feet[0]!, 1);
  });

  it('shorten a long title only where it leads to all of it, and show it to whom the focus brings there', async () => {
    const long = training('long', OPEN, { title: LONG, url: 'https://example.org/long' });
    const list = await show(
      `training-list layout="cards" now="${BEFORE}"`,
      340,
      feedOf(long, training('same', OPEN, { title: LONG })),
      '.card',
    );
    const [shortened, whole] = all(list, '.title');
    const link = shortened!.querySelector('a')!;
    expect(link.scrollHeight).to.be.greaterThan(link.clientHeight);
    expect(words(link)).to.equal(LONG);
    expect(box(whole!).height).to.be.greaterThan(box(shortened!).height);
    link.focus({ focusVisible: true });
    expect(box(shortened!).height).to.equal(box(whole!).height);
  });

  it('say in which town, and leave the address to the training in full', async () => {
    const list = await show(
      `training-list layout="cards" now="${BEFORE}"`,
      340,
      feedOf(training('one', OPEN)),
      '.card',
    );
    expect(words(find(list, '.glance'))).to.match(/8 December, 09:30–17:00, Kyiv In person · Kyiv$/);
  });

  it('say whose clock it is, and the reader’s own time where that is another', async () => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const feed = feedOf(
      training('here', { ...OPEN, timeZone }),
      training('there', { ...OPEN, timeZone: timeZone === 'Asia/Tokyo' ? 'Europe/Kyiv' : 'Asia/Tokyo' }),
    );
    const list = await show(`training-list layout="cards" now="${BEFORE}"`, 340, feed, '.card');
    const [here, there] = ['here', 'there'].map((id) => words(find(list, `[data-row="${id}"]`)));
    expect(here).not.to.contain('Your time');
    expect(there).to.match(/(Tokyo|Kyiv).*Your time/);
  });
});

describe('A full card', () => {
  afterEach(unmountAll);

  it('has its picture beside its title where it is wide, and above it where it is narrow', async () => {
    const feed = feedOf(training('one', OPEN, { image: picture }));
    const wide = await show(`training-event now="${BEFORE}"`, 900, feed, '.card');
    expect(box(find(wide, '.title')).left).to.be.greaterThan(box(find(wide, '.picture')).right);
    expect(box(find(wide, '.title')).top).to.be.lessThan(box(find(wide, '.picture')).bottom);
    const narrow = await show(`training-event now="${BEFORE}"`, 500, feed, '.card');
    expect(box(find(narrow, '.title')).top).to.be.at.least(box(find(narrow, '.picture')).bottom);
  });

  for (const [what, tag, width] of [
    ['a short card', `training-list layout="cards"`, 340],
    ['a wide card', 'training-event', 900],
    ['a narrow card', 'training-event', 340],
    ['a training in full', 'training-event layout="full"', 900],
  ] as const)
    it(`lets the host choose the ratio of its picture: ${what}`, async () => {
      const style = document.createElement('style');
      style.textContent = '.square::part(picture) { aspect-ratio: 1 }';
      document.head.append(style);
      const feed = feedOf(training('one', OPEN, { image: picture }));
      const element = await show(`${tag} class="square" now="${BEFORE}"`, width, feed, '.picture');
      const { width: wide, height } = box(find(element, '.picture'));
      expect(height).to.be.closeTo(wide, 1);
      style.remove();
    });
});

describe('A row', () => {
  afterEach(unmountAll);

  const feed = feedOf(training('one', OPEN));

  it('has one line of facts', async () => {
    const row = await show(`training-event layout="row" now="${BEFORE}"`, 1000, feed, '.row');
    const [date, place] = all(row, '.glance .fact').map(box);
    expect(place!.top).to.equal(date!.top);
    expect(box(find(row, '.glance')).height).to.be.lessThan(40);
  });

  it('offers registration while it is open, by the rules of a card', async () => {
    const row = await show(`training-event layout="row" now="${BEFORE}"`, 1000, feed, '.row');
    expect(words(find(row, '.actions a'))).to.equal('Register: Training one');
    row.now = '2026-12-05T10:00+02:00';
    await settle(row);
    expect(all(row, '.actions')).to.deep.equal([]);
    expect(words(row.renderRoot.querySelector('.frame')!)).to.contain('Registration is closed');
  });

  it('has the leaf with the date above its title where it is narrow, and beside it where it is wide', async () => {
    const row = await show(`training-event layout="row" now="${BEFORE}"`, PHONE - 32, feed, '.row');
    expect(box(find(row, '.title')).top).to.be.at.least(box(find(row, '.block')).bottom);
    row.parentElement!.style.inlineSize = '900px';
    expect(box(find(row, '.title')).left).to.be.at.least(box(find(row, '.block')).right);
  });
});

describe('An address', () => {
  afterEach(unmountAll);

  it('leads to its map, and is called so to whom it is read', async () => {
    const card = await show(`training-event now="${BEFORE}"`, 500, feedOf(training('one', OPEN)), '.card');
    const link = find<HTMLAnchorElement>(card, '[data-action="map"]');
    expect(words(link)).to.equal('Map: The example centre, 1 Example Street, Kyiv');
    expect(link.href).to.equal('https://example.org/map');
  });

  it('is called a map where nothing else is known of it', async () => {
    const location = { geo: { latitude: 50.45, longitude: 30.52 } };
    const card = await show(`training-event now="${BEFORE}"`, 500, feedOf(training('one', { location })), '.card');
    expect(words(find(card, '[data-action="map"]'))).to.equal('Map');
  });
});

describe('A training in full', () => {
  afterEach(unmountAll);

  const feed = feedOf(
    training(
      'one',
      {
        ...OPEN,
        audience: ['Teachers'],
        topics: ['Mentoring'],
        speakers: [{ name: 'A speaker' }],
        contacts: [{ name: 'The office', email: 'office@example.org' }],
        materials: [{ url: 'https://example.org/file.pdf' }],
        agenda: { sessions: [{ id: 's', title: 'A session', startDate: '2026-12-08T10:00' }] },
      },
      { image: picture, content_text: 'What it is about. '.repeat(400) },
    ),
  );

  it('has what a reader decides by at the top, beside the picture, and in sight further down', async () => {
    const full = await show(`training-event layout="full" now="${BEFORE}"`, 1000, feed, '.panel');
    const [panel, image] = [find(full, '.panel'), find(full, '.picture')];
    expect(box(panel).top).to.equal(box(image).top);
    expect(box(panel).left).to.be.greaterThan(box(image).right);
    expect(words(panel)).to.match(/When.*Where.*Registration.*Register: Training one/);
    find(full, '.files').scrollIntoView({ block: 'end' });
    const { top, bottom } = box(panel.querySelector('.button')!);
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    scrollTo(0, 0);
  });

  it('has it below the title and the picture where there is little room', async () => {
    const full = await show(`training-event layout="full" now="${BEFORE}"`, PHONE - 32, feed, '.panel');
    const tops = ['.title', '.picture', '.panel', '.prose'].map((part) => box(find(full, part)).top);
    expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
  });

  it('goes on in the order in which people ask', async () => {
    const full = await show(`training-event layout="full" now="${BEFORE}"`, 1000, feed, '.panel');
    const said = words(find(full, '.rest'));
    const order = ['What it is about', 'Mentoring', 'A session', 'A speaker', 'Teachers', 'PDF', 'The office'];
    const at = order.map((text) => said.indexOf(text));
    expect(Math.min(...at)).to.be.greaterThan(-1);
    expect(at).to.deep.equal(at.toSorted((a, b) => a - b));
  });

  it('leaves at least two thirds of the window to words', async () => {
    for (const width of [340, 700, 1000]) {
      const full = await show(`training-event layout="full" now="${BEFORE}"`, width, feed, '.panel');
      expect(box(find(full, '.picture')).height).to.be.at.most(innerHeight / 3);
    }
  });
});

describe('Corners', () => {
  afterEach(unmountAll);

  it('are as round as the host says, everywhere', async () => {
    const item = training('one', { ...OPEN, status: 'moved-online' }, { image: picture, tags: ['law'] });
    for (const tag of [
      'training-event',
      'training-event layout="full"',
      'training-list layout="cards"',
      'training-news',
    ]) {
      const element = await show(
        `${tag} style="--training-radius: 0px" now="${BEFORE}"`,
        900,
        feedOf({ ...item, date_published: '2026-10-01' }),
        '.picture',
      );
      const round = all(element, '*').filter((part) => !/^(0px\s?)+$/.test(getComputedStyle(part).borderRadius));
      expect(round.map(({ className }) => className)).to.deep.equal([]);
    }
  });
});

describe('Buttons', () => {
  afterEach(unmountAll);

  it('of one line share a baseline, and a host tells the main one from the others', async () => {
    const card = await show(`training-event now="${BEFORE}"`, 600, feedOf(training('one', OPEN)), '.card');
    const [register, calendar] = all(card, '.actions .button');
    expect([register!.getAttribute('part'), calendar!.getAttribute('part')]).to.deep.equal([
      'button button-primary',
      'button button-secondary',
    ]);
    expect(box(calendar!).bottom).to.be.closeTo(box(register!).bottom, 0.5);
  });
});
