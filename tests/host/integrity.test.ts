import { expect } from '@open-wc/testing';
import type { TrainingElement } from '../../src/elements/training-element.js';
import { until } from '../support/demo.js';

/** What the server does: see scripts/testing/plugins/integrity-pages.mjs. */
type Deed = 'none' | 'tamper' | 'failOnce' | 'failThenTamper' | 'failAlways';
type Settings = { readonly map?: 'none'; readonly strict?: 'named' | 'unnamed' };

const FEED = { src: '/demo/feeds/training.json', now: '2026-11-17T11:00+02:00' };

/** A page of a host that has copied what a release says, and whose files somebody may have changed since. */
class IntegrityPage {
  readonly frame = document.createElement('iframe');

  static async open(deed: Deed, on = 'none', settings: Settings = {}): Promise<IntegrityPage> {
    const page = new IntegrityPage();
    const loaded = new Promise((resolve) => page.frame.addEventListener('load', resolve, { once: true }));
    page.frame.src = `/integrity/page.html?${new URLSearchParams({ deed, on, ...settings }).toString()}`;
    page.frame.width = '800';
    document.body.append(page.frame);
    await loaded;
    return page;
  }

  /** Puts an element into the page, in a language. */
  add(tag: string, lang: string, attributes: Readonly<Record<string, string>> = {}): TrainingElement {
    const element = this.frame.contentDocument!.createElement(tag) as TrainingElement;
    for (const [name, value] of Object.entries({ ...FEED, lang, ...attributes })) element.setAttribute(name, value);
    this.frame.contentDocument!.body.append(element);
    return element;
  }

  /** The files that have run although they are not those of the release. */
  get tampered(): readonly string[] {
    return (this.frame.contentWindow as unknown as { tampered?: string[] }).tampered ?? [];
  }

  /** The addresses of our files that the page has asked for. */
  get asked(): readonly string[] {
    const requests = this.frame.contentWindow!.performance.getEntriesByType('resource');
    return requests
      .map(({ name }) => new URL(name))
      .flatMap(({ pathname, search }) => (pathname.startsWith('/integrity/files/') ? [pathname + search] : []));
  }

  /** The addresses that the import map of the page knows. */
  get known(): readonly string[] {
    const map = this.frame.contentDocument!.querySelector('script[type=importmap]')!.textContent;
    return Object.keys((JSON.parse(map) as { integrity: Record<string, string> }).integrity);
  }
}

const isDrawn = (element: TrainingElement) => Boolean(element.shadowRoot?.querySelector('.card'));
const hasFailed = (element: TrainingElement) => element.matches(':state(failed)');

/** Waits until an element has drawn or has failed. */
async function settled(element: TrainingElement): Promise<void> {
  await until(() => isDrawn(element) || hasFailed(element));
}

/** Presses "Try again", and waits for what comes of it. */
async function tryAgain(element: TrainingElement): Promise<void> {
  let isTold = false;
  for (const type of ['training-error', 'training-load'])
    element.addEventListener(type, () => (isTold = true), { once: true });
  element.shadowRoot!.querySelector('button')!.click();
  await until(() => isTold);
}

let page: IntegrityPage;
const open = async (...given: Parameters<typeof IntegrityPage.open>) => (page = await IntegrityPage.open(...given));
afterEach(() => page.frame.remove());

describe('A page with the import map of a release', () => {
  it('shows the elements, when all files are as they were released', async () => {
    await open('none');
    const element = page.add('training-event', 'pl');
    await until(() => isDrawn(element) && element.shadowRoot!.querySelector('.frame')!.getAttribute('lang') === 'pl');
    expect(page.asked.filter((address) => !page.known.includes(address))).to.deep.equal([]);
    expect(page.asked.join()).to.match(/locale\/pl/);
  });

  it('does not run an entry that was tampered with', async () => {
    await open('tamper', 'training-widgets.js');
    expect(page.tampered).to.deep.equal([]);
    expect(page.frame.contentWindow!.customElements.get('training-event')).to.equal(undefined);
  });

  it('does not run a lazy part that was tampered with, however often it is tried', async () => {
    await open('tamper', 'lazy');
    const element = page.add('training-event', 'en');
    await settled(element);
    for (let press = 0; press < 5; press++) await tryAgain(element);
    expect(hasFailed(element)).to.equal(true);
    expect(page.tampered).to.deep.equal([]);
  });

  it('does not run a lazy part that failed at first and is tampered with when it is asked for again', async () => {
    await open('failThenTamper', 'lazy');
    const element = page.add('training-event', 'en');
    await settled(element);
    for (let press = 0; press < 5; press++) await tryAgain(element);
    expect(hasFailed(element)).to.equal(true);
    expect(page.tampered).to.deep.equal([]);
  });

  for (const deed of ['tamper', 'failThenTamper'] as const)
    it(`does not run a language that was tampered with (${deed}), and speaks English`, async () => {
      await open(deed, 'locale');
      const element = page.add('training-event', 'pl');
      await settled(element);
      for (let time = 0; time < 5; time++) await element.reload();
      await until(() => isDrawn(element));
      expect(page.tampered).to.deep.equal([]);
      expect(element.shadowRoot!.querySelector('.frame')!.getAttribute('lang')).to.equal('en');
    });

  it('asks again for what failed, and shows it when it comes', async () => {
    await open('failOnce', 'l');
    const element = page.add('training-event', 'pl');
    await settled(element);
    for (let press = 0; press < 3 && !isDrawn(element); press++) await tryAgain(element);
    await element.reload();
    await until(() => element.shadowRoot!.querySelector('.frame')!.getAttribute('lang') === 'pl');
    expect(isDrawn(element)).to.equal(true);
  });

  it('never asks for an address that the map does not know', async () => {
    await open('failAlways', 'l');
    const element = page.add('training-event', 'pl');
    await settled(element);
    for (let press = 0; press < 6; press++) await tryAgain(element);
    await element.reload();
    const again = page.asked.filter((address) => address.includes('?'));
    expect(again.filter((address) => !page.known.includes(address))).to.deep.equal([]);
    expect(again.join()).to.match(/lazy\/card\.js\?3/);
  });
});

describe('A page without an import map', () => {
  it('runs an entry that was tampered with', async () => {
    await open('tamper', 'training-widgets.js', { map: 'none' });
    expect(page.tampered).to.deep.equal(['training-widgets.js']);
  });

  it('runs parts and languages that were tampered with', async () => {
    await open('tamper', 'l', { map: 'none' });
    const element = page.add('training-event', 'pl');
    await settled(element);
    expect(page.tampered.join()).to.match(/lazy\/card\.js/);
    expect(page.tampered.join()).to.match(/locale\/pl/);
  });

  it('asks again as often as the reader likes', async () => {
    await open('failAlways', 'lazy', { map: 'none' });
    const element = page.add('training-event', 'en');
    await settled(element);
    for (let press = 0; press < 6; press++) await tryAgain(element);
    expect(page.asked.join()).to.match(/lazy\/card\.js\?5/);
  });
});

describe('A page with the import map under a strict policy', () => {
  it('is protected when the policy names the hash of the map', async () => {
    await open('tamper', 'lazy', { strict: 'named' });
    const element = page.add('training-event', 'en');
    await settled(element);
    expect([hasFailed(element), ...page.tampered]).to.deep.equal([true]);
  });

  it('is not when it does not: the browser leaves the map out', async () => {
    await open('tamper', 'lazy', { strict: 'unnamed' });
    const element = page.add('training-event', 'en');
    await settled(element);
    expect(page.tampered).to.include('lazy/card.js');
  });
});
