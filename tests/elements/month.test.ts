import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { TrainingList } from '../../src/elements/training-list/training-list.js';
import '../../src/elements/training-list/month.lazy.js';
import { feedOf, training } from '../support/feeds.js';
import { find, mount, seen, settle, unmountAll } from '../support/mount.js';

const NOW = '2026-11-17T11:00+02:00';

async function month(attributes = '', place = 'inline-size: 60rem'): Promise<TrainingList> {
  const element = mount<TrainingList>(`<training-list layout="month" now="${NOW}" ${attributes}></training-list>`);
  element.parentElement!.style.cssText = place;
  element.feed = feedOf(
    training('one', {}, { url: '#one' }),
    training('two', { startDate: '2026-11-18', endDate: '2026-11-18' }, { url: '#two' }),
    training('december', { startDate: '2026-12-31T10:00', endDate: '2026-12-31T12:00' }),
  );
  await settle(element);
  return element;
}

const focused = (element: TrainingList) =>
  (element.renderRoot as ShadowRoot).activeElement?.querySelector('time')?.dateTime ??
  (element.renderRoot as ShadowRoot).activeElement?.textContent?.trim();

async function press(element: TrainingList, ...keys: string[]): Promise<string | undefined> {
  for (const key of keys) await executeServerCommand('press', key);
  await settle(element);
  return focused(element);
}

describe('<training-list layout="month">', () => {
  afterEach(async () => {
    await unmountAll();
    history.replaceState(null, '', ' ');
  });

  it('is a table by day with today marked, and each day named in full', async () => {
    const element = await month();
    const table = find(element, 'table');
    expect(getComputedStyle(find(element, '.entry').closest('ul')!).clipPath).to.equal('none');
    expect([...table.querySelectorAll('th')].map(({ ariaLabel }) => ariaLabel)[0]).to.equal('Monday');
    expect(find(element, 'td[aria-current="date"]').textContent).to.contain('17 November').and.contain('Training one');
    expect(find(element, 'td[tabindex="0"]')).to.equal(find(element, 'td[aria-current="date"]'));
    expect(seen(element)).to.contain('November 2026');
  });

  it('draws a training once a week, over all of its days, and tells of it on each', async () => {
    const element = await month();
    const bars = [...element.renderRoot.querySelectorAll<HTMLElement>('.entry')];
    expect(bars.map((bar) => bar.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      '09:30 Training one',
      'Tomorrow: Training two',
    ]);
    const cells = [...element.renderRoot.querySelectorAll('td')];
    const [monday, wednesday] = ['2026-11-16', '2026-11-18'].map((date) =>
      cells.find((cell) => cell.querySelector('time')!.dateTime === date)!,
    );
    const [bar, from, to] = [bars[0]!, monday!, wednesday!].map((one) => one.getBoundingClientRect());
    expect(bar!.left).to.be.closeTo(from!.left, 10);
    expect(bar!.right).to.be.closeTo(to!.right, 10);
    expect(wednesday!.textContent).to.contain('Training one').and.contain('Training two');
  });

  it('draws its bars from the right where writing goes from right to left', async () => {
    const element = await month('dir="rtl"');
    const bar = find(element, '.entry').getBoundingClientRect();
    const [monday, wednesday] = [0, 2].map((index) =>
      element.renderRoot.querySelectorAll('tbody tr')[3]!.children[index]!.getBoundingClientRect(),
    );
    expect(bar.right).to.be.closeTo(monday!.right, 10);
    expect(bar.left).to.be.closeTo(wednesday!.left, 10);
  });

  it('says to the ear what is struck through for the eye', async () => {
    const element = await month();
    element.feed = feedOf(
      training('off', { status: 'cancelled' }),
      training('later', { status: 'postponed', startDate: '2026-11-20', endDate: '2026-11-20' }),
    );
    await settle(element);
    const words = [...element.renderRoot.querySelectorAll('.entry')].map((entry) =>
      entry.textContent.replace(/\s+/g, ' '),
    );
    expect(words[0]).to.contain('Cancelled: Training off');
    expect(words[1]).to.contain('Postponed: Training later');
    for (const entry of element.renderRoot.querySelectorAll('.entry > *'))
      expect(getComputedStyle(entry).textDecorationLine).to.contain('line-through');
    expect(
      [...element.renderRoot.querySelectorAll('td')].filter((day) => day.textContent.includes('Cancelled')),
    ).to.have.length(3);
  });

  describe('where it is narrow', () => {
    const days = (element: TrainingList) => [...element.renderRoot.querySelectorAll<HTMLElement>('td')];
    const listed = (element: TrainingList) =>
      [...element.renderRoot.querySelectorAll<HTMLElement>('.day-list .title')].map((row) => row.textContent.trim());

    it('stays a grid, with marks, and lists the chosen day alone', async () => {
      const element = await month('', 'inline-size: 20rem');
      expect(find(element, '.marks i').offsetHeight).to.be.greaterThan(0);
      expect(getComputedStyle(find(element, '.entry').closest('ul')!).clipPath).to.equal('inset(50%)');
      expect(find(element, '.day-list .name').textContent).to.match(/^Tuesday,? 17 November$/);
      expect(listed(element)).to.deep.equal(['Training one']);
      for (const day of days(element)) expect(day.offsetHeight).to.be.at.least(40);
    });

    it('lists another day when that is touched, and says what it has', async () => {
      const element = await month('', 'inline-size: 20rem');
      days(element)
        .find((day) => day.querySelector('time')!.dateTime === '2026-11-18')!
        .click();
      await settle(element);
      expect(listed(element)).to.deep.equal(['Training one', 'Training two']);
      expect(find(element, '[role="status"]').textContent).to.match(
        /^Wednesday,? 18 November; Training one; Training two$/,
      );
      expect(find(element, 'td[aria-selected]').querySelector('time')!.dateTime).to.equal('2026-11-18');
      days(element)[8]!.click();
      await settle(element);
      expect(find(element, '.day-list').textContent).to.contain('Nothing is planned for this day.');
    });
  });

  it('opens a day with more than fits, and Escape leads back', async () => {
    const element = await month();
    const items = Array.from({ length: 6 }, (_, index) =>
      training(`t${index}`, { startDate: '2026-11-12T10:00', endDate: '2026-11-12T11:00' }),
    );
    element.feed = feedOf(...items, training('now'));
    await settle(element);
    expect(find(element, '.day-list').offsetHeight).to.equal(0);
    const more = find(element, '.more-entries');
    expect([more.textContent.trim(), more.ariaLabel, more.ariaExpanded]).to.deep.equal([
      '2 more',
      '2 more, 12 November',
      'false',
    ]);
    more.click();
    await settle(element);
    const list = find(element, '.day-list');
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(list);
    expect([
      list.querySelectorAll('.title').length,
      list.querySelector('.name')!.textContent.replace(',', ''),
    ]).to.deep.equal([6, 'Thursday 12 November']);
    expect(find(element, '.more-entries').ariaExpanded).to.equal('true');
    expect(await press(element, 'Escape')).to.equal('2026-11-12');
    expect(find(element, '.day-list').offsetHeight).to.equal(0);
    await press(element, 'Enter');
    find(element, '.more-entries').click();
    await settle(element);
    expect(find(element, '.day-list').offsetHeight).to.equal(0);
  });

  it('leads to any month by choosing it', async () => {
    const element = await month();
    const [months, years] = element.renderRoot.querySelectorAll<HTMLSelectElement>('.jumps select');
    const choose = async (select: HTMLSelectElement, words: string) => {
      select.value = [...select.options].find(({ text }) => text === words)!.value;
      select.dispatchEvent(new Event('change'));
      await settle(element);
    };
    expect([months!.ariaLabel, years!.ariaLabel]).to.deep.equal(['Month', 'Year']);
    await choose(months!, 'March');
    expect(find(element, '#month').textContent).to.equal('March 2026');
    expect(find(element, '[role="status"]').textContent).to.equal('March 2026');
    expect([months!, years!].map(({ selectedOptions }) => selectedOptions[0]!.text)).to.deep.equal(['March', '2026']);
  });

  it('stays small with 500 trainings', async () => {
    const element = await month();
    const items = Array.from({ length: 500 }, (_, index) => {
      const date = `2026-11-${String(1 + (index % 30)).padStart(2, '0')}`;
      return training(`t${index}`, { startDate: `${date}T10:00`, endDate: `${date}T11:00` });
    });
    element.feed = feedOf(...items);
    await settle(element);
    // Four lines a day, one line of print for each, and one day's list: what is drawn does not grow with each further day.
    expect(element.renderRoot.querySelectorAll('.entry').length).to.be.at.most(4 * 42);
    expect(element.renderRoot.querySelectorAll('.lines > li').length).to.equal(500);
    expect(element.renderRoot.querySelectorAll('.row').length).to.be.at.most(17);
    expect(element.renderRoot.querySelectorAll('*').length).to.be.lessThan(5000);
  });

  it('turns the month by its buttons, and says which one is shown', async () => {
    const element = await month();
    const [previous, now, next] = element.renderRoot.querySelectorAll<HTMLElement>('.steps button');
    next!.click();
    await settle(element);
    expect(find(element, '#month').textContent).to.equal('December 2026');
    expect(find(element, '[role="status"]').textContent).to.equal('December 2026');
    now!.click();
    await settle(element);
    expect(find(element, '#month').textContent).to.equal('November 2026');
    previous!.click();
    await settle(element);
    previous!.click();
    await settle(element);
    expect(find(element, '#month').textContent).to.equal('September 2026');
    expect(seen(element)).to.contain('Nothing is planned for this month.');
  });

  it('leads from an empty month to the nearest that has something', async () => {
    const element = await month('', 'inline-size: 60rem');
    element.feed = feedOf(training('spring', { startDate: '2027-03-02', endDate: '2027-03-02' }));
    await settle(element);
    expect(find(element, '#month').textContent).to.equal('March 2027');
    [...element.renderRoot.querySelectorAll<HTMLElement>('.steps button')][1]!.click();
    await settle(element);
    expect(seen(element)).to.contain('November 2026').and.contain('Nothing is planned for this month.');
    const buttons = [...element.renderRoot.querySelectorAll('button')];
    buttons.find((button) => button.textContent.trim() === 'March 2027')!.click();
    await settle(element);
    expect(find(element, '#month').textContent).to.equal('March 2027');
    expect(seen(element)).to.contain('Training spring').and.not.contain('Nothing is planned');
  });

  it('says which day of a training it is on that day alone', async () => {
    const element = await month();
    const told = [...element.renderRoot.querySelectorAll('td')].filter((day) => day.textContent.includes('Day 2 of 3'));
    expect(told.map((day) => day.querySelector('time')!.dateTime)).to.deep.equal(['2026-11-17']);
  });

  it('is walked through by the keys of a grid', async () => {
    const element = await month();
    find(element, 'td[tabindex="0"]').focus();
    expect(await press(element, 'ArrowRight')).to.equal('2026-11-18');
    expect(await press(element, 'ArrowUp')).to.equal('2026-11-11');
    expect(await press(element, 'Home')).to.equal('2026-11-09');
    expect(await press(element, 'End')).to.equal('2026-11-15');
    expect(await press(element, 'ArrowLeft', 'ArrowDown')).to.equal('2026-11-21');
    expect(await press(element, 'PageDown')).to.equal('2026-12-21');
    expect(await press(element, 'PageUp', 'PageUp')).to.equal('2026-10-21');
    expect(find(element, '#month').textContent).to.equal('October 2026');
  });

  it('leads from a day to its trainings and back', async () => {
    const element = await month();
    find(element, 'td[tabindex="0"]').focus();
    await press(element, 'ArrowRight', 'Enter');
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(find(element, '.day-list'));
    expect(await press(element, 'Tab')).to.contain('Training one');
    expect(await press(element, 'Escape')).to.equal('2026-11-18');
    await press(element, 'ArrowRight');
    expect(await press(element, 'Enter')).to.equal('2026-11-19');
  });

  it('opens a training by its bar', async () => {
    const element = await month();
    const opened: string[] = [];
    element.addEventListener('training-select', (event) => {
      opened.push(event.item.id);
      event.preventDefault();
    });
    find(element, '.entry a').click();
    expect(opened).to.deep.equal(['one']);
  });

  it('turns the arrows round where writing goes from right to left', async () => {
    const element = await month('dir="rtl"');
    find(element, 'td[tabindex="0"]').focus();
    expect(await press(element, 'ArrowRight')).to.equal('2026-11-16');
    expect(await press(element, 'ArrowLeft', 'ArrowLeft')).to.equal('2026-11-18');
  });
});
