import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import type { TrainingAgenda } from '../../src/index.js';
import type { Session } from '../../src/feed/format.js';
import { gradually } from '../../src/templates/gradually.js';
import '../../src/elements/training-agenda/grid.lazy.js';
import { feedOf, training } from '../support/feeds.js';
import { turn } from '../support/held-network.js';
import { HeldTime } from '../support/held-time.js';
import { find, mount, unmountAll } from '../support/mount.js';

/** So many sessions of ten minutes on each of so many days, of which one has them all on end. */
const sessionsOf = (days: number, each: number): Session[] =>
  Array.from({ length: days * each }, (_, index) => {
    const minutes = (index % each) * 10;
    const time = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
    const date = `2026-11-${16 + Math.floor(index / each)}T${time}`;
    return { title: `Session ${index}`, startDate: date, duration: 'PT10M' };
  });

describe('A long programme', () => {
  let time: HeldTime;
  beforeEach(() => {
    time = new HeldTime();
  });
  afterEach(async () => {
    await unmountAll();
    while (await time.step());
    time.restore();
  });

  async function show(sessions: Session[], attributes = ''): Promise<TrainingAgenda> {
    const element = mount<TrainingAgenda>(`<training-agenda item="a" ${attributes}></training-agenda>`);
    element.feed = feedOf(training('a', { agenda: { sessions } }));
    await element.updateComplete;
    await turn();
    await element.updateComplete;
    return element;
  }

  const titles = (element: TrainingAgenda) =>
    [...element.renderRoot.querySelectorAll('.session-title')].map(({ textContent }) => textContent.trim());
  const titlesOf = (sessions: Session[]) => sessions.map(({ title }) => title as string);

  it('is there at once where it is no longer than a screen', async () => {
    const sessions = sessionsOf(2, 25);
    const element = await show(sessions);
    expect(titles(element)).to.deep.equal(titlesOf(sessions));
    expect(time.due).to.equal(0);
  });

  for (const layout of ['timeline', 'grid'])
    it(`begins with its first screen, and goes on in its order: ${layout}`, async () => {
      const sessions = sessionsOf(3, 120);
      const element = await show(sessions, `layout="${layout}"`);
      const all = titlesOf(sessions);
      let seen = titles(element);
      expect(seen.length).to.be.within(20, 60);
      let steps = 0;
      while (await time.step()) {
        const before = seen.length;
        seen = titles(element);
        expect(seen).to.deep.equal(all.slice(0, seen.length));
        expect(seen.length - before).to.be.within(0, 60);
        steps++;
      }
      expect(seen).to.deep.equal(all);
      expect(steps).to.be.within(5, 20);
    });

  it('goes on within one time, at which everything begins', async () => {
    const sessions = sessionsOf(1, 200).map((session) => ({ ...session, startDate: '2026-11-16T10:00' }));
    const element = await show(sessions);
    expect(titles(element).length).to.be.within(20, 60);
    while (await time.step());
    expect(titles(element)).to.deep.equal(titlesOf(sessions));
  });

  it('is drawn no further while it is out of the page, and goes on when it is back', async () => {
    const element = await show(sessionsOf(1, 140));
    await time.step();
    const { length } = titles(element);
    const place = element.parentElement!;
    element.remove();
    while (await time.step());
    expect(titles(element).length).to.equal(length);
    place.append(element);
    while (await time.step());
    expect(titles(element).length).to.equal(140);
  });

  it('is all there for a printer', async () => {
    const element = await show(sessionsOf(2, 140));
    dispatchEvent(new Event('beforeprint'));
    expect(titles(element).length).to.equal(280);
    expect(await time.step()).to.equal(true);
    expect(titles(element).length).to.equal(280);
  });

  it('leads to what is on now, wherever it stands', async () => {
    const element = await show(sessionsOf(3, 120), 'now="2026-11-18T19:55+02:00"');
    expect(element.renderRoot.querySelector('.session.running')).to.equal(null);
    find(element, '.jump button').click();
    const focused = (element.renderRoot as ShadowRoot).activeElement!;
    expect(focused.querySelector('.session-title')!.textContent).to.equal('Session 359');
  });

  it('keeps what stands there when something changes, and brings all of it up to date', async () => {
    const sessions = sessionsOf(1, 140);
    const element = await show(sessions);
    while (await time.step());
    const nodes = [...element.renderRoot.querySelectorAll('.session')];
    const changed = sessions.map((session) => ({ ...session, title: `${session.title as string}, moved` }));
    element.feed = feedOf(training('a', { agenda: { sessions: changed } }));
    await element.updateComplete;
    expect(titles(element).length).to.equal(140);
    while (await time.step());
    expect(titles(element)).to.deep.equal(titlesOf(changed));
    expect([...element.renderRoot.querySelectorAll('.session')]).to.deep.equal(nodes);
  });

  it('is shorter at once when it has become shorter', async () => {
    const sessions = sessionsOf(1, 140);
    const element = await show(sessions);
    while (await time.step());
    element.feed = feedOf(training('a', { agenda: { sessions: sessions.slice(0, 70) } }));
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(titlesOf(sessions.slice(0, 70)));
  });

  it('tells what cannot be drawn to the page, and draws all else', () => {
    const place = document.createElement('ul');
    const told: unknown[] = [];
    const { reportError } = globalThis;
    globalThis.reportError = (error: unknown) => void told.push(error);
    const broken = new Error('broken');
    const numbers = Array.from({ length: 200 }, (_, index) => index);
    const draw = (index: number) => {
      if (index % 100 === 7) throw broken;
      return html`<li>${index}</li>`;
    };
    render(
      gradually(numbers, () => 1, draw),
      place,
    );
    dispatchEvent(new Event('beforeprint'));
    globalThis.reportError = reportError;
    expect(told).to.deep.equal([broken, broken]);
    expect(place.children.length).to.equal(198);
  });
});
