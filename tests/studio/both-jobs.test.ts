import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { StudioCheck } from '../../src/studio/check/studio-check.js';
import { until } from '../support/demo.js';
import { focusedIn, press, sayStop, whyUnseen } from '../support/keyboard.js';
import { StudioPage } from '../support/studio.js';
import { BROKEN_FEED } from './broken-feed.js';

// It opens /studio/index.html, as it was built.

const FEED = new URL('/demo/feeds/past.json', location.href).href;
/** More stops than any way through the page has, with a preview and its links on it. */
const MOST_STOPS = 300;

let page: StudioPage;
let host: HTMLIFrameElement | undefined;

const status = (room: string) => page.get(room, '[role=status]').textContent;

/** Goes by the Tab key to the first stop that is this. */
async function tabTo(selector: string): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await press('Tab');
    const focused = focusedIn(page.document);
    if (!focused.matches(selector)) continue;
    // A radio button is drawn by what stands beside it.
    if (!focused.matches('[type=radio]')) expect(whyUnseen(focused), sayStop(focused)).to.equal(undefined);
    return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/** Goes on among radio buttons by an arrow until one is chosen. */
async function arrowTo(value: string): Promise<void> {
  for (let steps = 0; steps < 10; steps++) {
    const { value: now, checked } = focusedIn(page.document) as HTMLInputElement;
    if (now === value && checked) return;
    await press('ArrowRight');
  }
  throw new Error(`No arrow leads to ${value}`);
}

/** Clicks where a finger would, on what is in sight there, and looks whether the page can be moved sideways. */
async function tap(...path: readonly string[]): Promise<void> {
  await until(() => page.find(...path) !== undefined);
  const element = page.get(...path);
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = (element.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2, top + height / 2);
  if (!element.contains(hit)) throw new Error(`${path.join(' ')} is under ${hit?.outerHTML.slice(0, 100)}`);
  (hit as HTMLElement).click();
  expectNothingOutside();
}

function expectNothingOutside(): void {
  const { scrollWidth, clientWidth } = page.document.documentElement;
  expect(scrollWidth, 'the page cannot be moved sideways').to.be.at.most(clientWidth);
}

/** A page into which what was copied is put as it is. */
async function putIntoPage(code: string): Promise<Element> {
  host = document.createElement('iframe');
  document.body.append(host);
  const other = host.contentDocument!;
  other.open();
  other.write(`<!doctype html><html lang="en"><title>Host</title>${code}`);
  other.close();
  await until(() => other.querySelector('training-list:defined')?.matches(':state(ready)') ?? false);
  return other.querySelector('training-list')!;
}

/** That is the feed that was chosen, as it was set up. */
function expectCards(element: Element): void {
  expect(element.getAttribute('src')).to.equal(FEED);
  expect(element.getAttribute('layout')).to.equal('cards');
  expect(element.getAttribute('show')).to.equal('past');
  expect(element.shadowRoot!.querySelectorAll('[data-row]').length).to.be.above(1);
}

describe('The job of showing a feed', () => {
  afterEach(() => {
    page.close();
    host?.remove();
  });

  it('is done by keyboard alone, from an address to a page', async function () {
    this.timeout(180_000);
    page = await StudioPage.open('#ui=en&width=390');
    await page.settled();
    page.window.focus();
    await tabTo('[name=from]');
    await arrowTo('address');
    await tabTo('[name=url]');
    await executeServerCommand('type', FEED);
    await press('Enter');
    await until(() => /past\.json: \d+/.test(status('studio-source')));
    await tabTo('[name=element]');
    await arrowTo('training-list');
    await tabTo('[name=show]');
    await arrowTo('past');
    await tabTo('[name=layout]');
    await arrowTo('cards');
    await page.settled((element) => element.getAttribute('layout') === 'cards');
    await tabTo('.copy');
    await press('Enter');
    await until(() => page.copied !== '');
    expect(status('studio-snippet')).to.equal('Copied.');
    expectCards(await putIntoPage(page.copied));
  });

  it('is done on a phone, where nothing is outside', async () => {
    page = await StudioPage.open('#ui=en', 390);
    await page.settled();
    await tap('[name=from][value=address]');
    await until(() => page.find('[name=url]') !== undefined);
    page.get<HTMLInputElement>('[name=url]').value = FEED;
    await tap('studio-source', '[type=submit]');
    await until(() => /past\.json: \d+/.test(status('studio-source')));
    await tap('[name=element][value=training-list]');
    await tap('studio-options', '[name=show][value=past]');
    await tap('studio-options', '[name=layout][value=cards]');
    await page.settled((element) => element.getAttribute('layout') === 'cards');
    expectNothingOutside();
    await tap('.copy');
    await until(() => page.copied !== '');
    expectNothingOutside();
    expectCards(await putIntoPage(page.copied));
  });
});

const isChecked = () => !page.get<StudioCheck>('studio-check').isChecking;

describe('The job of checking a feed', () => {
  afterEach(() => page.close());

  it('is done on a phone, until nothing is found and nothing was outside', async () => {
    page = await StudioPage.open('#ui=en', 390);
    await page.settled();
    await tap('[name=from][value=own]');
    await until(() => page.find('studio-source', 'textarea') !== undefined);
    page.get<HTMLTextAreaElement>('studio-source', 'textarea').value = BROKEN_FEED;
    await tap('studio-source', '.own > button');
    await tap('#tab-check');
    await until(() => page.all('studio-check', '.finding').length === 1);
    await tap('studio-check', '.finding [aria-label^="Mend: Line"]');
    await until(() => page.all('studio-check', '.finding').length > 10);
    await tap('studio-check', '.findings .main');
    // What is a guess stands there for somebody to look at.
    await until(() => page.all('studio-check', '.finding').length < 5 && isChecked());
    while (page.find('studio-check', '.finding')) {
      const guess = page.get('studio-check', '.finding [aria-label^="Mend by a guess"]').ariaLabel!;
      await tap('studio-check', `.finding [aria-label="${guess}"]`);
      await until(() => !page.find('studio-check', `.finding [aria-label="${guess}"]`) && isChecked());
    }
    await until(() => /No findings/.test(status('studio-check')));
    expectNothingOutside();
    expect(page.all('studio-check', '.finding')).to.have.length(0);
    expect(page.get('studio-check', '.cm-content').textContent).to.contain('"language": "uk"');
  });
});
