import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { calendarMenu } from '../../src/elements/calendar-menu.js';
import type { TrainingActionEvent } from '../../src/elements/events.js';
import type { TrainingElement } from '../../src/elements/training-element.js';
import type { TrainingItemExtension } from '../../src/feed/format.js';
import { feedOf, news, training } from '../support/feeds.js';
import { find, mount, rendered, settle, unmountAll } from '../support/mount.js';

const NOW = '2026-11-10T10:00+02:00';
const MENU = '.ways > ul';

const rich: TrainingItemExtension = {
  registration: { closes: '2026-11-12T18:00', url: 'https://example.org/register' },
  agenda: {
    sessions: [
      { title: 'Opening', startDate: '2026-11-16T09:30', endDate: '2026-11-16T10:00' },
      { title: 'Practice', startDate: '2026-11-17T10:00', endDate: '2026-11-17T12:00' },
    ],
  },
};

async function show(extension: TrainingItemExtension = {}, attributes = '', now = NOW): Promise<TrainingElement> {
  const element = mount(`<training-event item="one" now="${now}" ${attributes}></training-event>`);
  element.feed = feedOf(training('one', extension));
  await rendered(element, '.card, .article');
  return element;
}

const button = (element: TrainingElement) => find<HTMLButtonElement>(element, '.calendar > button');
const hasButton = (element: TrainingElement) => element.renderRoot.querySelector('.calendar') !== null;
const ways = (element: TrainingElement) => [...element.renderRoot.querySelectorAll<HTMLElement>('.way')];
const read = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();

async function open(element: TrainingElement): Promise<void> {
  button(element).click();
  await rendered(element, MENU);
}

/** What a way to a file gives the reader, without the browser's own way of keeping it. */
async function save(element: TrainingElement, way: number): Promise<{ name: string; text: string }> {
  let name = '';
  const click = function (this: HTMLAnchorElement): void {
    name = this.download;
    this.addEventListener('click', (event) => event.preventDefault());
    this.dispatchEvent(new MouseEvent('click', { cancelable: true }));
  };
  Object.defineProperty(HTMLAnchorElement.prototype, 'click', { value: click, configurable: true });
  const heard: TrainingActionEvent[] = [];
  element.addEventListener('training-action', (event) => heard.push(event), { once: true });
  ways(element)[way]!.click();
  delete (HTMLAnchorElement.prototype as Partial<HTMLAnchorElement>).click;
  expect(heard.map(({ action, item }) => [action, item?.id])).to.deep.equal([['calendar', 'one']]);
  return { name, text: await (await fetch(heard[0]!.url)).text() };
}

const count = (text: string, line: string) => text.split('\r\n').filter((one) => one === line).length;

describe('The calendar menu that does not come', () => {
  const lazy = calendarMenu as unknown as { fetch: () => Promise<unknown> };
  const real = lazy.fetch;
  afterEach(async () => {
    lazy.fetch = real;
    await unmountAll();
  });

  it('says so, and comes at a second attempt with the focus on its button', async () => {
    lazy.fetch = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    const element = await show();
    button(element).click();
    await rendered(element, '.ways [role=alert]');
    expect(read(find(element, '.ways'))).to.equal('The calendar could not be loaded. Try again');
    expect(element.matches(':state(ready)')).to.equal(true);
    lazy.fetch = real;
    find(element, '.ways button').click();
    await rendered(element, MENU);
    expect(element.shadowRoot!.activeElement).to.equal(button(element));
  });
});

describe('The calendar menu', () => {
  afterEach(unmountAll);

  it('is closed at first, and is told as a disclosure of its training', async () => {
    const element = await show();
    expect(read(button(element))).to.equal('Add to calendar');
    expect(button(element).getAttribute('aria-expanded')).to.equal('false');
    expect(read(find(element, `#${button(element).getAttribute('aria-describedby')}`))).to.equal('Training one');
    expect(ways(element)).to.deep.equal([]);
    await open(element);
    expect(button(element).getAttribute('aria-expanded')).to.equal('true');
    expect(find(element, `#${button(element).getAttribute('aria-controls')}`).querySelector('ul')).not.to.equal(null);
    button(element).click();
    await settle(element);
    expect(button(element).getAttribute('aria-expanded')).to.equal('false');
    expect(ways(element)).to.deep.equal([]);
  });

  it('offers files, and other sites by their names', async () => {
    const element = await show(rich);
    await open(element);
    expect(ways(element).map(read)).to.deep.equal([
      'Calendar file (.ics)',
      'Programme (.ics)',
      'Registration closes: 12 November, 18:00, Kyiv (.ics)'.replace(zoneIsKyiv() ? ', Kyiv' : '\0', ''),
      'Google Calendar calendar.google.com',
      'Outlook outlook.live.com',
      'Microsoft 365 outlook.office.com',
    ]);
  });

  it('leads to other sites without telling them the page, and tells the host', async () => {
    const element = await show();
    await open(element);
    const heard: string[] = [];
    element.addEventListener('training-action', ({ action, url }) => heard.push(`${action} ${new URL(url).host}`));
    for (const link of element.renderRoot.querySelectorAll<HTMLAnchorElement>('a.way')) {
      expect(link.rel).to.equal('noopener noreferrer');
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
    }
    expect(heard).to.deep.equal([
      'calendar calendar.google.com',
      'calendar outlook.live.com',
      'calendar outlook.office.com',
    ]);
  });

  it('makes a file of the training', async () => {
    const element = await show(rich);
    await open(element);
    const { name, text } = await save(element, 0);
    expect(name).to.equal('Training one.ics');
    expect(count(text, 'BEGIN:VEVENT')).to.equal(1);
    expect(count(text, 'DTSTART;TZID=Europe/Kyiv:20261116T093000')).to.equal(1);
    expect(count(text, 'TZID:Europe/Kyiv')).to.equal(1);
  });

  it('makes a file of the programme, with every session', async () => {
    const element = await show(rich);
    await open(element);
    const { name, text } = await save(element, 1);
    expect(name).to.equal('Training one – Programme.ics');
    expect(count(text, 'BEGIN:VEVENT')).to.equal(2);
    expect(count(text, 'DTSTART;TZID=Europe/Kyiv:20261117T100000')).to.equal(1);
  });

  it('makes a file of the end of registration, which reminds', async () => {
    const element = await show(rich);
    await open(element);
    const { text } = await save(element, 2);
    expect(count(text, 'BEGIN:VEVENT')).to.equal(1);
    expect(count(text, 'DTSTART;TZID=Europe/Kyiv:20261112T180000')).to.equal(1);
    expect(count(text, 'TRIGGER:-P1D')).to.equal(1);
    expect(count(text, 'SUMMARY;LANGUAGE=en:Registration closes: Training one')).to.equal(1);
  });

  it('leaves the end of registration out once it has closed', async () => {
    const element = await show(rich, '', '2026-11-13T10:00+02:00');
    await open(element);
    expect(ways(element).map(read).join()).not.to.contain('Registration closes');
    expect(ways(element)).to.have.length(5);
  });

  it('names the file so that every system takes it', async () => {
    const element = await show();
    element.feed = feedOf(training('one', {}, { title: '..\\a/b: "\u202egpj" <c>|*?\n' + 'x'.repeat(200) }));
    await settle(element);
    await open(element);
    const { name } = await save(element, 0);
    expect(name).to.match(/^a b gpj c x{60,80}\.ics$/);
    element.feed = feedOf(training('one', {}, { title: '???' }));
    await settle(element);
    expect((await save(element, 0)).name).to.equal('calendar.ics');
  });

  it('is reached, opened and closed with the keyboard', async () => {
    const element = await show();
    button(element).focus();
    await executeServerCommand('press', 'Enter');
    await rendered(element, MENU);
    await executeServerCommand('press', 'Tab');
    expect(element.shadowRoot!.activeElement).to.equal(ways(element)[0]);
    let left = false;
    element.addEventListener('keydown', ({ key }) => (left ||= key === 'Escape'));
    await executeServerCommand('press', 'Escape');
    await settle(element);
    expect(ways(element)).to.deep.equal([]);
    expect(element.shadowRoot!.activeElement).to.equal(button(element));
    expect(left, 'Escape reached the host').to.equal(false);
    // With nothing to close it is the host's.
    await executeServerCommand('press', 'Escape');
    expect(left).to.equal(true);
  });

  it('is large enough to hit', async () => {
    const element = await show(rich);
    await open(element);
    for (const target of [button(element), ...ways(element)])
      expect(target.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('speaks Polish, in the file too', async () => {
    const element = await show(rich, 'lang="pl"');
    await open(element);
    expect(read(ways(element)[0]!)).to.equal('Plik kalendarza (.ics)');
    expect((await save(element, 2)).text).to.contain(':Koniec rejestracji: Training one');
  });

  for (const [why, extension, now] of [
    ['is over', {}, '2026-12-01T10:00Z'],
    ['is cancelled', { status: 'cancelled' }, NOW],
    ['is postponed', { status: 'postponed' }, NOW],
    ['has only a month', { startDate: '2026-11', endDate: undefined }, NOW],
    ['has no date', { kind: 'event', startDate: undefined, endDate: undefined }, NOW],
  ] as [string, TrainingItemExtension, string][])
    for (const layout of ['card', 'full'])
      it(`is not offered for a training that ${why} (${layout})`, async () => {
        expect(hasButton(await show(extension, `layout="${layout}"`, now))).to.equal(false);
      });

  it('is offered while a training runs', async () => {
    expect(hasButton(await show({}, '', '2026-11-17T10:00Z'))).to.equal(true);
  });

  it('stands in a training in full, and in one that is opened among the news', async () => {
    const full = await show(rich, 'layout="full"');
    await open(full);
    expect(ways(full)).to.have.length(6);
    const list = mount(`<training-news now="${NOW}"></training-news>`);
    list.feed = feedOf(training('one'), news('two'));
    await rendered(list, '[data-row] [part="link"]');
    find(list, '[data-row="one"] [part="link"]').click();
    await rendered(list, '.article');
    await open(list);
    expect(ways(list)).to.have.length(4);
  });

  it('opens one at a time', async () => {
    const list = mount(`<training-list layout="cards" now="${NOW}"></training-list>`);
    list.feed = feedOf(training('one'), training('two'));
    await rendered(list, '.card');
    const buttons = list.renderRoot.querySelectorAll<HTMLElement>('.calendar > button');
    for (const each of buttons) {
      each.click();
      await rendered(list, MENU);
      await settle(list);
    }
    expect([...buttons].map((each) => each.getAttribute('aria-expanded'))).to.deep.equal(['false', 'true']);
    expect(list.renderRoot.querySelectorAll(MENU)).to.have.length(1);
  });
});

function zoneIsKyiv(): boolean {
  return Intl.DateTimeFormat().resolvedOptions().timeZone === 'Europe/Kyiv';
}
