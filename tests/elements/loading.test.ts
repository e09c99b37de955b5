import { expect } from '@open-wc/testing';
import type { TrainingErrorEvent } from '../../src/elements/events.js';
import type { TrainingElement } from '../../src/elements/training-element.js';
import { feedOf, training } from '../support/feeds.js';
import { HeldNetwork, turn } from '../support/held-network.js';
import { find, mount, seen, settle, unmountAll } from '../support/mount.js';

const NOW = '2026-11-01T10:00+02:00';
const feed = feedOf(training('one'), training('two', { startDate: '2026-12-01T10:00', endDate: '2026-12-01T12:00' }));

describe('A feed that is fetched', () => {
  let network: HeldNetwork;
  const event = (attributes = 'src="/feed.json" item="one"') =>
    mount(`<training-event ${attributes} now="${NOW}"></training-event>`);

  beforeEach(() => (network = new HeldNetwork()));
  afterEach(async () => {
    await unmountAll();
    network.restore();
  });

  it('shows when it comes, however late', async () => {
    const element = event();
    await settle(element);
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(seen(element)).to.equal('Loading…');
    await network.last.answer(feed);
    await settle(element);
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(seen(element)).to.contain('Training one');
  });

  it('tells the host when it has come, on the element alone', async () => {
    const element = event();
    const heard: string[] = [];
    element.addEventListener('training-load', (load) => heard.push(`element ${load.data.items.length}`));
    element.parentElement!.addEventListener('training-load', () => heard.push('parent'));
    await network.last.answer(feed);
    expect(heard).to.deep.equal(['element 2']);
  });

  it('gives way to a retry when it cannot be had, however late that is known', async () => {
    const element = event();
    const errors: TrainingErrorEvent[] = [];
    element.addEventListener('training-error', (error) => errors.push(error));
    await network.last.fail();
    await settle(element);
    expect(element.matches(':state(failed)')).to.equal(true);
    expect(seen(element)).to.contain('could not be loaded');
    expect(errors.map(({ error }) => error.reason)).to.deep.equal(['network']);

    find(element, 'button').click();
    await settle(element);
    await network.last.answer(feed);
    await settle(element);
    expect(seen(element)).to.contain('Training one');
    expect(network.requests).to.have.length(2);
  });

  it('leaves the host its own content when it cannot be had', async () => {
    const element = mount('<training-event src="/feed.json"><p>All trainings</p></training-event>');
    await network.last.fail();
    await settle(element);
    const slot = find<HTMLSlotElement>(element, 'slot');
    expect(slot.assignedElements()[0]?.textContent).to.equal('All trainings');
  });

  it('names what went wrong', async () => {
    for (const [body, status, reason] of [
      ['', 404, 'status'],
      ['{"version": ', 200, 'not-json'],
      ['<!doctype html><title>Log in</title>', 200, 'not-json'],
      ['[1, 2]', 200, 'not-a-feed'],
      ['{"events": []}', 200, 'not-a-feed'],
    ] as const) {
      const element = event();
      let heard = '';
      element.addEventListener('training-error', ({ error }) => (heard = error.reason));
      await network.last.answer(body, { status });
      expect(heard, body).to.equal(reason);
      await unmountAll();
    }
  });

  it('stays on screen, with its date, when a refresh fails', async () => {
    const element = event();
    await network.last.answer(feed);
    const reloaded = element.reload();
    await settle(element);
    await network.last.fail();
    await reloaded;
    await settle(element);
    expect(element.matches(':state(stale)')).to.equal(true);
    expect(seen(element)).to.match(/As of .*\d.* Training one/);
    expect(find(element, 'button').textContent?.trim()).to.equal('Try again');

    find(element, 'button').click();
    await settle(element);
    await network.last.answer(feed);
    await settle(element);
    expect(element.matches(':state(stale)')).to.equal(false);
    expect(seen(element)).not.to.contain('As of');
  });

  it('is asked for once by two elements', async () => {
    const both = [event(), event('src="/feed.json" item="two"')];
    await settle(both[0]!);
    expect(network.requests).to.have.length(1);
    await network.last.answer(feed);
    for (const element of both) await settle(element);
    expect(both.map(seen).join()).to.contain('Training one').and.to.contain('Training two');
  });

  it('is given up when the last element leaves, and not before', async () => {
    const [first, second] = [event(), event()];
    await turn();
    first.remove();
    await turn();
    expect(network.last.aborted).to.equal(false);
    second.remove();
    await turn();
    expect(network.last.aborted).to.equal(true);
  });

  it('is not given up when its element is moved', async () => {
    const element = event();
    const elsewhere = document.createElement('section');
    element.parentElement!.append(elsewhere);
    elsewhere.append(element);
    await turn();
    expect(network.requests).to.have.length(1);
    expect(network.last.aborted).to.equal(false);
    await network.last.answer(feed);
    await settle(element);
    expect(seen(element)).to.contain('Training one');
  });

  it('is not shown after all when `src` has changed meanwhile', async () => {
    const element = event();
    await turn();
    const old = network.last;
    element.src = '/other.json';
    await settle(element);
    expect(old.aborted).to.equal(true);
    await network.last.answer(feedOf(training('one', {}, { title: 'The other one' })));
    await old.answer(feed);
    await settle(element);
    expect(seen(element)).to.contain('The other one');
  });

  it('resolves relative addresses against its own', async () => {
    const element = event('src="/ministry/feed.json" item="one"');
    await network.last.answer(feedOf(training('one', {}, { url: 'trainings/one.html' })));
    await settle(element);
    expect(find<HTMLAnchorElement>(element, '.title a').href).to.equal(
      `${location.origin}/ministry/trainings/one.html`,
    );
  });

  it('is given up after ten seconds', async () => {
    const real = globalThis.setTimeout;
    const timers: (() => void)[] = [];
    globalThis.setTimeout = ((callback: () => void, time: number) =>
      time === 10_000 ? timers.push(callback) : real(callback, time)) as typeof setTimeout;
    const element = event();
    await turn();
    globalThis.setTimeout = real;
    let reason = '';
    element.addEventListener('training-error', ({ error }) => (reason = error.reason));
    timers.forEach((callback) => callback());
    await turn();
    expect(reason).to.equal('timeout');
  });

  it('is read no further than the limit', async () => {
    const element = event();
    let reason = '';
    element.addEventListener('training-error', ({ error }) => (reason = error.reason));
    await network.last.answer(' '.repeat(8 * 1024 * 1024 + 1));
    for (let turns = 0; turns < 50 && !reason; turns++) await turn();
    expect(reason).to.equal('too-large');
  });
});

describe('Several feeds', () => {
  let network: HeldNetwork;
  const list = () => mount(`<training-list src="/a.json /b.json" now="${NOW}"></training-list>`);
  const december = feedOf(training('b', { startDate: '2026-12-01', endDate: '2026-12-01' }));

  beforeEach(() => (network = new HeldNetwork()));
  afterEach(async () => {
    await unmountAll();
    network.restore();
  });

  const titles = (element: TrainingElement) =>
    [...element.renderRoot.querySelectorAll('.title')].map((title) => title.textContent?.trim());

  it('show as one, by date, when all have come', async () => {
    const element = list();
    await turn();
    await network.requests[1]!.answer(feedOf(training('a')));
    await settle(element);
    expect(element.matches(':state(loading)')).to.equal(true);
    await network.requests[0]!.answer(december);
    await settle(element);
    expect(titles(element)).to.deep.equal(['Training a', 'Training b']);
  });

  it('show what has come when one cannot be had, and say so', async () => {
    const element = list();
    await turn();
    await network.requests[0]!.answer(december);
    await network.requests[1]!.fail();
    await settle(element);
    expect(titles(element)).to.deep.equal(['Training b']);
    expect(seen(element)).to.contain('Some of the announcements could not be loaded.');
  });
});
