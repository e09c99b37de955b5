import { expect } from '@open-wc/testing';
import type { TrainingElement } from '../../src/elements/training-element.js';
import { feedOf, training } from '../support/feeds.js';

const SCRIPT = '<script type="module" src="/cdn/training-widgets.js"></script>';
const FEED = '/demo/feeds/training.json';
const TAG = `<training-event src="${FEED}" item="training-for-trainers"></training-event>`;

let frame: HTMLIFrameElement;
let errors: string[];

/** A page of a host that does as it likes. */
async function open(html: string, width = 600): Promise<Document> {
  frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '600';
  frame.srcdoc = `<!doctype html><html lang="en"><title>A page</title><body>${html}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  errors = [];
  frame.contentWindow!.addEventListener('error', ({ message }) => errors.push(message));
  frame.contentWindow!.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  return frame.contentDocument!;
}

async function loaded(page: Document, root: ParentNode = page): Promise<TrainingElement> {
  const element = root.querySelector<TrainingElement>('training-event')!;
  await page.defaultView!.customElements.whenDefined('training-event');
  if (!element.matches(':state(ready)'))
    await new Promise((resolve) => element.addEventListener('training-load', resolve, { once: true }));
  return element;
}

function box(element: TrainingElement, selector: string): DOMRect {
  return element.renderRoot.querySelector(selector)!.getBoundingClientRect();
}

/** How much an element is wider than the page. */
function excess(element: TrainingElement): number {
  const inner = element.renderRoot.querySelectorAll('.frame, .frame *:not(.unseen, .unseen *)');
  const right = Math.max(...[...inner].map((one) => one.getBoundingClientRect().right));
  return right - element.ownerDocument.documentElement.clientWidth;
}

afterEach(() => {
  frame.remove();
  expect(errors).to.deep.equal([]);
});

describe('A page that is rough', () => {
  for (const [name, css] of [
    ['unsets everything', '* { all: unset }'],
    ['unsets everything with weight', 'body * { all: unset !important }'],
    ['floats everything', '* { float: left !important }'],
    ['draws everything in lines that never break', '* { display: inline !important; white-space: nowrap !important }'],
    ['indents and hides what overflows', '* { text-indent: -999em !important; overflow: hidden !important }'],
    ['puts everything in a row', 'body { display: flex } * { min-width: auto !important }'],
    ['has frames and margins everywhere', '* { border: 3px solid !important; padding: 4px !important }'],
    ['is zoomed', 'body { zoom: 2 }'],
    ['has large letters', 'html { font-size: 200% }'],
  ] as const)
    it(`shows the whole training where it ${name}`, async () => {
      const element = await loaded(await open(`<style>${css}</style>${SCRIPT}${TAG}`));
      const title = box(element, '.title');
      expect(title.width).to.be.greaterThan(100);
      expect(title.left).to.be.greaterThan(-1);
      expect(box(element, '.frame').height).to.be.greaterThan(100);
      expect(excess(element)).to.be.lessThan(1);
    });

  it('that counts in rem is none', async () => {
    const plain = await loaded(await open(SCRIPT + TAG));
    const { height } = box(plain, '.frame');
    frame.remove();
    const css = 'html { font-size: 62.5% } body { font-size: 1.6rem; }';
    const element = await loaded(await open(`<style>${css}</style>${SCRIPT}${TAG}`));
    expect(box(element, '.frame').height).to.be.closeTo(height, 1);
  });

  it('that has narrow columns keeps them', async () => {
    const columns = `<div style="display: grid; grid-template-columns: repeat(3, 1fr)">${TAG}<p>A</p><p>B</p></div>`;
    const element = await loaded(await open(SCRIPT + columns));
    expect(box(element, '.frame').width).to.be.lessThan(200);
  });

  it('that turns its direction does not turn a language', async () => {
    const page = await open(SCRIPT + TAG);
    const element = await loaded(page);
    page.documentElement.dir = 'rtl';
    await element.updateComplete;
    const inner = element.renderRoot.querySelector('.frame')!;
    expect(page.defaultView!.getComputedStyle(inner).direction).to.equal('ltr');
    expect(excess(element)).to.be.lessThan(1);
  });
});

describe('A tag that is older than its script', () => {
  it('has its attributes and its properties, whenever they were set', async () => {
    const page = await open(`<training-event now="2026-11-01"></training-event>`);
    const element = page.querySelector<TrainingElement>('training-event')!;
    element.feed = feedOf(training('early'));
    element.headingLevel = 5;
    element.setAttribute('heading-level', '4');
    element.headingLevel = 5;
    const script = Object.assign(page.createElement('script'), { type: 'module', src: '/cdn/training-widgets.js' });
    const wait = new Promise((resolve) => element.addEventListener('training-load', resolve, { once: true }));
    page.body.append(script);
    await wait;
    expect(element.renderRoot.querySelector('h5')?.textContent).to.contain('Training early');
    element.setAttribute('heading-level', '2');
    await element.updateComplete;
    expect(element.renderRoot.querySelector('h2')?.textContent).to.contain('Training early');
  });

  it('comes by innerHTML, by a template and in another shadow root', async () => {
    const page = await open(`${SCRIPT}<template>${TAG}</template><section></section><main></main>`);
    await page.defaultView!.customElements.whenDefined('training-event');
    const [section, main] = [page.querySelector('section')!, page.querySelector('main')!];
    section.innerHTML = TAG;
    main.attachShadow({ mode: 'open' }).append(page.querySelector('template')!.content.cloneNode(true));
    for (const root of [section, main.shadowRoot!]) {
      const element = await loaded(page, root);
      expect(element.renderRoot.querySelector('.title')?.textContent).to.contain('Training for trainers');
    }
  });
});

describe('Two versions of the script on a page', () => {
  it('leave the tag to the first', async () => {
    const element = await loaded(await open(`${SCRIPT}${SCRIPT.replace('.js', '.js?v=2')}${TAG}`));
    // Not a module of the sources: TypeScript has no file for it.
    const third: string = '/cdn/training-widgets.js?v=3';
    await import(third);
    expect(element.renderRoot.querySelectorAll('.title')).to.have.length(1);
    expect(box(element, '.title').height).to.be.greaterThan(1);
  });
});
