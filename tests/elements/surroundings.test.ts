import { expect } from '@open-wc/testing';
import { TrainingEvent } from '../../src/elements/training-event/training-event.js';
import { feedOf, training } from '../support/feeds.js';
import { find, mount, seen, settle, unmountAll } from '../support/mount.js';

const NOW = '2026-11-17T11:00+02:00';
const feed = feedOf(training('one', { translations: { uk: { title: 'Тренінг один' } } }, { title: 'Training one' }));

describe('The language of the surroundings', () => {
  afterEach(unmountAll);

  async function card(html: string): Promise<TrainingEvent> {
    const place = mount<HTMLElement>(html);
    const element = place.matches('training-event') ? place : place.querySelector('training-event');
    (element as TrainingEvent).feed = feed;
    await settle(element as TrainingEvent);
    return element as TrainingEvent;
  }
  const tag = `<training-event item="one" now="${NOW}"></training-event>`;

  it('is spoken: two languages side by side on one page', async () => {
    const uk = await card(`<div lang="uk">${tag}</div>`);
    const en = await card(`<div lang="en">${tag}</div>`);
    expect(seen(uk)).to.contain('День 2 з 3').and.to.contain('Тренінг один').and.to.contain('16–18 листопада 2026');
    expect(seen(en)).to.contain('Day 2 of 3').and.to.contain('Training one').and.to.contain('November 2026');
  });

  it('is followed when any ancestor’s `lang` changes', async () => {
    const element = await card(`<div lang="en"><p>${tag}</p></div>`);
    element.closest<HTMLElement>('div[lang]')!.lang = 'uk-UA';
    await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
    await settle(element);
    expect(seen(element)).to.contain('День 2 з 3');
  });

  it('is found through shadow roots', async () => {
    const host = mount<HTMLElement>('<section lang="uk"></section>');
    const element = new TrainingEvent();
    element.now = NOW;
    element.item = 'one';
    element.feed = feed;
    host.attachShadow({ mode: 'open' }).append(element);
    await settle(element);
    expect(seen(element)).to.contain('День 2 з 3');
    host.lang = 'en';
    await settle(element);
    expect(seen(element)).to.contain('Day 2 of 3');
  });

  it('falls back to English, and says so of what it then speaks', async () => {
    const element = await card(`<div lang="ja">${tag}</div>`);
    expect(find(element, '.frame').lang).to.equal('en');
    expect(seen(element)).to.contain('Day 2 of 3');
  });

  it('is named on a text that there is only in another', async () => {
    const element = mount<TrainingEvent>(`<training-event lang="uk" item="one" now="${NOW}"></training-event>`);
    element.feed = feedOf(training('one', {}, { title: 'Only English' }));
    await settle(element);
    const span = find(element, '.title span');
    expect([span.lang, span.dir, span.textContent]).to.deep.equal(['en', 'ltr', 'Only English']);
  });

  it('decides the direction, unless the host has', async () => {
    const element = await card(tag);
    expect(find(element, '.frame').dir).to.equal('ltr');
    element.dir = 'rtl';
    element.requestUpdate();
    await settle(element);
    expect(find(element, '.frame').hasAttribute('dir')).to.equal(false);
  });
});

describe('An element on a page', () => {
  afterEach(unmountAll);

  it('takes properties that were set before it was defined', async () => {
    const element = document.createElement('training-event');
    element.feed = feed;
    element.now = NOW;
    mount<HTMLElement>('<div></div>').append(element);
    await settle(element);
    expect(seen(element)).to.contain('Training one');
  });

  it('follows the clock when it is not given a fixed one', async () => {
    const real = Date.now;
    try {
      Date.now = () => Date.parse('2026-11-17T11:00+02:00');
      const element = mount<TrainingEvent>('<training-event item="one"></training-event>');
      element.feed = feed;
      await settle(element);
      expect(seen(element)).to.contain('Day 2 of 3');
      Date.now = () => Date.parse('2026-11-18T11:00+02:00');
      document.dispatchEvent(new Event('visibilitychange'));
      await settle(element);
      expect(seen(element)).to.contain('Day 3 of 3');
    } finally {
      Date.now = real;
    }
  });

  it('leaves its tag to the host’s own content in a browser that is too old', async () => {
    const { defineElement } = await import('../../src/elements/define-element.js');
    const real = CSS.supports;
    CSS.supports = () => false;
    defineElement('training-too-new', class extends HTMLElement {});
    CSS.supports = real;
    expect(customElements.get('training-too-new')).to.equal(undefined);
  });

  it('lets a second copy of the library pass', async () => {
    const { defineElement } = await import('../../src/elements/define-element.js');
    defineElement('training-event', class extends HTMLElement {});
    expect(customElements.get('training-event')).to.equal(TrainingEvent);
  });
});
