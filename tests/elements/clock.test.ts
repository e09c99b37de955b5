import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { chooseClock } from '../../src/controllers/clock-controller.js';
import type { TrainingElement } from '../../src/elements/training-element.js';
import type { TrainingItemExtension } from '../../src/feed/format.js';
import { viewerZone } from '../../src/time/zone-name.js';
import { feedOf, training } from '../support/feeds.js';
import { find, mount, rendered, seen, settle, unmountAll } from '../support/mount.js';

/** A zone whose clocks differ from those of whoever runs the tests. */
const ELSEWHERE = viewerZone() === 'Asia/Kathmandu' ? 'America/St_Johns' : 'Asia/Kathmandu';
const MENU = '<training-agenda item="one" now="2026-11-10T10:00Z"></training-agenda>';
const FULL = '<training-event item="one" layout="full" now="2026-11-10T10:00Z"></training-event>';
const CARD = '<training-event item="one" now="2026-11-10T10:00Z"></training-event>';

function feedIn(timeZone: string, extension: TrainingItemExtension = {}) {
  return feedOf(
    training('one', {
      timeZone,
      startDate: '2026-11-16T09:30',
      endDate: '2026-11-16T17:00',
      agenda: { sessions: [{ title: 'Opening', startDate: '2026-11-16T09:30', endDate: '2026-11-16T10:00' }] },
      ...extension,
    }),
  );
}

async function show(html: string, feed = feedIn(ELSEWHERE), selector = '.agenda-day'): Promise<TrainingElement> {
  const element = mount(html);
  element.feed = feed;
  await rendered(element, selector);
  return element;
}

const menuOf = (element: TrainingElement) => element.renderRoot.querySelector('select');

async function choose(element: TrainingElement, value: string): Promise<void> {
  const menu = find<HTMLSelectElement>(element, 'select');
  menu.value = value;
  menu.dispatchEvent(new Event('change', { bubbles: true }));
  await settle(element);
}

/** The start of the training as clocks show it in the reader's zone. */
function readersStart(element: TrainingElement): string {
  const startsAt = element.data!.items[0]!.span!.startsAt;
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(startsAt);
}

describe('The menu of clocks', () => {
  afterEach(async () => {
    await unmountAll();
    chooseClock('');
  });

  for (const [what, html] of [
    ['the agenda', MENU],
    ['a training in full', FULL],
  ] as const) {
    it(`stands in ${what} where the clocks differ`, async () => {
      const menu = menuOf(await show(html))!;
      expect(menu.labels?.[0]?.textContent).to.contain('Time zone');
      expect([...menu.options].map(({ value }) => value)).to.deep.equal(['event', 'viewer']);
      expect(menu.value).to.equal('event');
    });

    it(`does not stand in ${what} where they show the same, or no times at all`, async () => {
      expect(menuOf(await show(html, feedIn(viewerZone())))).to.equal(null);
      const allDay = feedIn(ELSEWHERE, { startDate: '2026-11-16', endDate: '2026-11-18' });
      expect(menuOf(await show(html, allDay))).to.equal(null);
    });
  }

  it('names each zone by a place', async () => {
    const menu = menuOf(await show(MENU, feedIn('Europe/Kyiv'), 'select'))!;
    expect(menu.options[0]!.textContent?.trim()).to.equal('Kyiv');
    expect(menu.options[1]!.textContent).to.match(/Your time: \p{L}/u);
  });

  it('changes all times of the page, and back', async () => {
    const agenda = await show(MENU);
    const card = await show(CARD, feedIn(ELSEWHERE), '.card');
    expect(find(agenda, '.hour').textContent).to.equal('09:30');
    await choose(agenda, 'viewer');
    await settle(card);
    const start = readersStart(agenda);
    expect(start).not.to.equal('09:30');
    expect(find(agenda, '.hour').textContent).to.equal(start);
    expect(find(card, '[part~="facts"]').textContent).to.contain(`${start}–`);
    await choose(agenda, 'event');
    await settle(card);
    expect(find(agenda, '.hour').textContent).to.equal('09:30');
    expect(find(card, '[part~="facts"]').textContent).to.contain('09:30–17:00');
  });

  it('is kept for what comes to the page later, and for what asked for another clock', async () => {
    await choose(await show(MENU), 'viewer');
    const later = await show(FULL);
    expect(menuOf(later)?.value).to.equal('viewer');
    expect(find(later, '.hour').textContent).to.equal(readersStart(later));
    const other = await show(MENU.replace('item', 'time-zone="Europe/London" item'));
    expect(find(other, '.hour').textContent).to.equal(readersStart(other));
  });

  it('offers the clock that the host has chosen as well', async () => {
    const other = viewerZone() === 'Asia/Tokyo' ? 'Australia/Sydney' : 'Asia/Tokyo';
    const menu = menuOf(await show(MENU.replace('item', `time-zone="${other}" item`)))!;
    expect([...menu.options].map(({ value }) => value)).to.deep.equal(['event', 'viewer', other]);
    expect(menu.value).to.equal(other);
  });

  it('is reached and worked with the keyboard, and keeps the focus', async () => {
    const agenda = await show(MENU);
    const menu = menuOf(agenda)!;
    const before = document.createElement('button');
    agenda.before(before);
    before.focus();
    await executeServerCommand('press', 'Tab');
    expect(agenda.shadowRoot!.activeElement).to.equal(menu);
    // What keys do to a closed menu is the browser's own: here only that what they choose is followed where it stands.
    await choose(agenda, 'viewer');
    expect(menuOf(agenda)).to.equal(menu);
    expect(agenda.shadowRoot!.activeElement).to.equal(menu);
    expect(menu.value).to.equal('viewer');
  });

  it('is large enough to hit', async () => {
    for (const html of [MENU, FULL])
      expect(menuOf(await show(html))!.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('shows the dates of registration on the same clock', async () => {
    const registration = { closes: '2026-11-29T09:30' };
    const full = await show(FULL, feedIn(ELSEWHERE, { registration }));
    expect(seen(full)).to.match(/until 29 November, 09:30, \p{L}/u);
    await choose(full, 'viewer');
    const closes = full.data!.items[0]!.endOf(full.data!.items[0]!.training.registration!.closes!);
    const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(closes);
    expect(seen(full)).to.match(new RegExp(`until \\d+ November, ${time}`));
    expect(seen(full)).not.to.contain('09:30');
  });
});

describe('The words of the last days', () => {
  const real = Date.now;

  afterEach(async () => {
    Date.now = real;
    await unmountAll();
  });

  it('follow the clock across midnight', async () => {
    // Midnight of the reader, whose zone the training shares.
    const at = (text: string) => (Date.now = () => new Date(text).getTime());
    at('2026-11-09T23:59:30');
    const registration = { closes: '2026-11-12' };
    const card = await show(
      '<training-event item="one"></training-event>',
      feedIn(viewerZone(), { registration }),
      '.card',
    );
    expect(seen(card)).to.contain('Registration closes in 3 days, 12 November');
    for (const [moment, words] of [
      ['2026-11-10T00:00:10', 'Registration closes in 2 days, 12 November'],
      ['2026-11-11T00:00:10', 'Registration closes tomorrow, 12 November'],
      ['2026-11-12T00:00:10', 'Registration closes today, 12 November'],
      ['2026-11-13T00:00:10', 'Registration is closed'],
    ] as const) {
      at(moment);
      document.dispatchEvent(new Event('visibilitychange'));
      await settle(card);
      expect(seen(card)).to.contain(words);
    }
  });
});
