import { expect } from '@open-wc/testing';
import type { TrainingItemExtension } from '../../src/feed/format.js';
import { feedOf, training } from '../support/feeds.js';
import { find, mount, rendered, seen, settle, unmountAll } from '../support/mount.js';
import type { TrainingEvent } from '../../src/elements/training-event/training-event.js';

async function card(extension: TrainingItemExtension, now: string, attributes = ''): Promise<TrainingEvent> {
  const element = mount<TrainingEvent>(`<training-event item="one" now="${now}" ${attributes}></training-event>`);
  element.feed = feedOf(training('one', extension, { url: 'https://example.org/one' }));
  await settle(element);
  return element;
}

const BEFORE = '2026-11-01T10:00+02:00';

describe('<training-event>', () => {
  afterEach(unmountAll);

  it('is an article named by its heading, of the level asked for', async () => {
    const element = await card({}, BEFORE, 'heading-level="2"');
    const article = find(element, 'article');
    const heading = find(element, 'h2');
    expect(heading.textContent?.trim()).to.equal('Training one');
    expect(article.getAttribute('aria-labelledby')).to.equal(heading.id);
  });

  it('leads in full to its own page, but not from there', async () => {
    const element = await card({}, BEFORE, 'layout="full"');
    await rendered(element, '.files a[href="https://example.org/one"]');
    element.feed = feedOf(training('one', {}, { url: location.href.replace(/[?#].*$/, '') }));
    await settle(element);
    expect(seen(element)).to.contain('Training one').and.not.contain('on its own page');
  });

  it('holds the instant in `time`, with the offset of its zone', async () => {
    const element = await card({}, BEFORE);
    expect(find(element, 'time').getAttribute('datetime')).to.equal('2026-11-16T09:30+02:00');
  });

  it('holds the date alone for an all-day training', async () => {
    const element = await card({ startDate: '2026-07-01', endDate: '2026-07-03' }, BEFORE);
    expect(find(element, 'time').getAttribute('datetime')).to.equal('2026-07-01');
    expect(find(element, 'time').textContent).to.match(/1\s?–\s?3\sJuly 2026/);
  });

  it('names the zone', async () => {
    expect(seen(await card({}, BEFORE))).to.contain(', Kyiv');
  });

  it('says which day it is on while it runs', async () => {
    expect(seen(await card({}, '2026-11-17T11:00+02:00'))).to.contain('Day 2 of 3');
  });

  it('says that it is over, and leads to what it left behind', async () => {
    const element = await card({ recordingUrl: 'https://example.org/video' }, '2026-12-01T10:00+02:00');
    expect(seen(element)).to.contain('Over').and.to.contain('Watch the recording');
  });

  for (const [registration, now, words] of [
    [{ opens: '2026-11-05' }, BEFORE, 'Registration is not open yet, opens on 5 November'],
    [{ closes: '2026-11-12' }, BEFORE, 'Registration is open, until 12 November'],
    [{ closes: '2026-11-12' }, '2026-11-10T10:00+02:00', 'Registration closes in 2 days, 12 November'],
    [{ closes: '2026-11-12T18:00' }, '2026-11-11T14:00+02:00', 'Registration closes tomorrow, 12 November, 18:00'],
    [{ remaining: 6, capacity: 60 }, BEFORE, 'Few places left'],
    [{ remaining: 7, capacity: 60 }, BEFORE, 'Registration is open'],
    [{ remaining: 0 }, BEFORE, 'No places left'],
    [{ status: 'waitlist' }, BEFORE, 'Waiting list only'],
    [{ status: 'open', closes: '2026-10-01' }, BEFORE, 'Registration is closed'],
  ] as const) {
    it(`says “${words}”`, async () => {
      expect(seen(await card({ registration }, now))).to.contain(words);
    });
  }

  it('offers registration while it is open, and names the training in the link', async () => {
    const element = await card({ registration: { url: 'https://example.org/register' } }, BEFORE);
    const link = find<HTMLAnchorElement>(element, '.actions a');
    expect(link.textContent?.replace(/\s+/g, ' ').trim()).to.equal('Register: Training one');
    let action = '';
    element.addEventListener('training-action', (event) => (action = `${event.action} ${event.item!.id} ${event.url}`));
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(action).to.equal('register one https://example.org/register');
  });

  it('lets the host take over the opening of an item', async () => {
    const element = await card({}, BEFORE);
    element.addEventListener('training-select', (event) => event.preventDefault());
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    find(element, '.title a').dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
  });

  it('leaves a click with a modifier to the browser, even where the host takes over', async () => {
    const element = await card({}, BEFORE);
    element.addEventListener('training-select', (event) => event.preventDefault());
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, [key]: true });
      let isTaken = false;
      // Nothing may really open in the middle of a test.
      addEventListener('click', (event) => ((isTaken = event.defaultPrevented), event.preventDefault()), {
        once: true,
      });
      find(element, '.title a').dispatchEvent(click);
      expect(isTaken).to.equal(false);
    }
  });

  it('asks no date of news', async () => {
    const element = mount<TrainingEvent>(`<training-event item="one" now="${BEFORE}"></training-event>`);
    element.feed = feedOf({ id: 'one', title: 'News', content_text: 'Text' });
    await settle(element);
    expect(seen(element)).to.contain('News').and.not.contain('When');
  });

  it('says that it is cancelled in words, with the reason, and takes no registration', async () => {
    const element = await card(
      {
        status: 'EventCancelled' as 'cancelled',
        statusNote: 'The trainer is ill.',
        registration: { url: 'https://example.org/r' },
      },
      BEFORE,
    );
    expect(seen(element)).to.contain('Cancelled').and.to.contain('The trainer is ill.');
    expect(element.renderRoot.querySelector('.actions')).to.equal(null);
    expect(seen(element)).not.to.contain('Registration');
    expect(getComputedStyle(find(element, '.block')).textDecorationLine).to.equal('line-through');
  });

  it('never tells an address that is for participants only', async () => {
    const element = await card(
      {
        location: {
          type: 'virtual',
          url: 'https://meet.example.org/secret',
          name: 'Secret room',
          afterRegistration: true,
        },
      },
      BEFORE,
    );
    expect(element.renderRoot.querySelector('.frame')?.innerHTML).not.to.contain('secret');
    expect(seen(element)).not.to.contain('Secret');
    expect(seen(element)).to.contain('The link is sent after registration');
  });

  it('keeps a training to itself until it is published', async () => {
    const element = mount<TrainingEvent>(`<training-event item="one" now="${BEFORE}"></training-event>`);
    element.feed = feedOf(training('one', {}, { date_published: '2026-11-02T10:00:00+02:00' }));
    await settle(element);
    expect(seen(element)).not.to.contain('Training one');
    element.now = '2026-11-02T10:00+02:00';
    await settle(element);
    expect(seen(element)).to.contain('Training one');
  });

  it('says that an item is not in the feed', async () => {
    const element = mount<TrainingEvent>('<training-event item="gone"></training-event>');
    element.feed = feedOf(training('one'));
    await settle(element);
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(seen(element)).to.contain('no such announcement');
  });

  it('shows the next training when no item is named, and says when there is none', async () => {
    const element = mount<TrainingEvent>(`<training-event now="${BEFORE}"></training-event>`);
    element.feed = feedOf(
      training('later', { startDate: '2027-01-01', endDate: '2027-01-02' }),
      training('past', { startDate: '2026-01-01', endDate: '2026-01-02' }),
      training('next'),
    );
    await settle(element);
    expect(seen(element)).to.contain('Training next');
    element.now = '2028-01-01T00:00Z';
    await settle(element);
    expect(seen(element)).to.contain('No upcoming trainings');
  });

  it('shows one that waits for a new date only where there is no other', async () => {
    const element = mount<TrainingEvent>(`<training-event now="2026-11-10T10:00+02:00"></training-event>`);
    const postponed = training('waits', { startDate: '2025-03-01T10:00', endDate: undefined, status: 'postponed' });
    element.feed = feedOf(postponed, training('next'));
    await settle(element);
    expect(seen(element)).to.contain('Training next');
    element.feed = feedOf(postponed);
    await settle(element);
    expect(seen(element)).to.contain('Training waits');
  });

  it('leads to the addresses in a plain text', async () => {
    const element = mount<TrainingEvent>(`<training-event item="one" now="${BEFORE}" layout="full"></training-event>`);
    const content_text = 'See https://example.org/a_(b), or write to training@ministry.example.';
    element.feed = feedOf(training('one', {}, { content_text }));
    await rendered(element, '.prose');
    const links = [...element.renderRoot.querySelectorAll<HTMLAnchorElement>('.prose a')].map(({ href }) => href);
    expect(links).to.deep.equal(['https://example.org/a_(b)', 'mailto:training@ministry.example']);
    expect(find(element, '.prose').textContent?.trim()).to.equal(content_text);
  });

  it('shows everything in full, with its text made harmless', async () => {
    const element = mount<TrainingEvent>(`<training-event item="one" layout="full" now="${BEFORE}"></training-event>`);
    element.feed = feedOf(
      training(
        'one',
        { topics: ['Mentoring'] },
        { content_html: '<h1>Why</h1><p onclick="x()">Text<script>x()</script></p>' },
      ),
    );
    await rendered(element, '.prose');
    expect(find(element, '.prose h4').textContent).to.equal('Why');
    expect(find(element, '.prose').innerHTML).not.to.contain('onclick').and.not.to.contain('script');
    expect(seen(element)).to.contain('Mentoring');
  });
});
