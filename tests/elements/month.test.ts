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
    expect(getComputedStyle(table).display).to.equal('table');
    expect([...table.querySelectorAll('th')].map(({ abbr }) => abbr)[0]).to.equal('Monday');
    expect(find(element, 'td[aria-current="date"]').textContent).to.contain('17 November').and.contain('Training one');
    expect(find(element, 'td[tabindex="0"]')).to.equal(find(element, 'td[aria-current="date"]'));
    expect(seen(element)).to.contain('November 2026');
  });

  it('gives way to a list where it is narrow', async () => {
    const element = await month('', 'inline-size: 20rem');
    expect(getComputedStyle(find(element, 'table')).display).to.equal('none');
    const rows = [...element.renderRoot.querySelectorAll<HTMLElement>('.narrow .title')];
    expect(rows.map((row) => row.textContent?.trim())).to.deep.equal(['Training one', 'Training two']);
    expect(rows[0]!.offsetHeight).to.be.greaterThan(0);
  });

  it('turns the month by its buttons, and says which one is shown', async () => {
    const element = await month();
    const [previous, now, next] = element.renderRoot.querySelectorAll<HTMLElement>('.turn button');
    next!.click();
    await settle(element);
    expect(find(element, '#month').textContent).to.equal('December 2026');
    expect(find(element, '[role="status"]').textContent).to.equal('December 2026');
    now!.click();
    await settle(element);
    expect(find(element, '#month').textContent).to.equal('November 2026');
    previous!.click();
    previous!.click();
    await settle(element);
    expect(find(element, '#month').textContent).to.equal('September 2026');
    expect(seen(element)).to.contain('Nothing is planned for this month.');
  });

  it('leads from an empty month to the nearest that has something', async () => {
    const element = await month('', 'inline-size: 60rem');
    element.feed = feedOf(training('spring', { startDate: '2027-03-02', endDate: '2027-03-02' }));
    await settle(element);
    expect(seen(element)).to.contain('Nothing is planned for this month.');
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

  it('leads from a day into its trainings and back', async () => {
    const element = await month();
    find(element, 'td[tabindex="0"]').focus();
    await press(element, 'ArrowRight');
    expect(await press(element, 'Enter')).to.contain('Training one');
    expect(await press(element, 'Escape')).to.equal('2026-11-18');
    const opened: string[] = [];
    element.addEventListener('training-select', (event) => {
      opened.push(event.item.id);
      event.preventDefault();
    });
    await press(element, 'ArrowLeft', 'Enter');
    expect(opened).to.deep.equal(['one']);
  });

  it('turns the arrows round where writing goes from right to left', async () => {
    const element = await month('dir="rtl"');
    find(element, 'td[tabindex="0"]').focus();
    expect(await press(element, 'ArrowRight')).to.equal('2026-11-16');
    expect(await press(element, 'ArrowLeft', 'ArrowLeft')).to.equal('2026-11-18');
  });
});
