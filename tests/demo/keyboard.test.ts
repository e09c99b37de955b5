import { expect } from '@open-wc/testing';
import { Demo, states } from '../support/demo.js';
import { focusedIn, press, sayStop, stopsIn, whyUnseen } from '../support/keyboard.js';

/** Hosts have sticky headers of their own; the demo's is not what is looked at here. */
const PLAIN = '.top { display: none; }';

describe('The keyboard alone, through every state of the demo,', () => {
  let demo: Demo;

  before(async () => {
    demo = await Demo.open({ lang: 'en' });
    demo.document.head.append(Object.assign(document.createElement('style'), { textContent: PLAIN }));
  });

  after(() => demo.close());

  for (const { id } of states)
    it(`stops in "${id}" at all that can be used, in order, where it is seen, and gets out again`, async () => {
      const host = demo.element(id);
      demo.showOnly(id);
      // So low that what gets the focus must be scrolled to.
      demo.frame.height = '500';
      demo.frame.scrollIntoView();
      const expected = stopsIn(host);
      const unseen: string[] = [];
      const walked: Element[] = [];
      demo.window.focus();
      demo.document.querySelector<HTMLElement>(`#state-${id} h3 a`)!.focus();
      for (let step = 0; step <= expected.length + 20; step++) {
        await press('Tab');
        const stop = focusedIn(demo.document);
        if (!host.contains(stop) && !host.contains(hostOf(stop))) break;
        // Firefox stops at whatever can be scrolled too.
        if (expected.includes(stop) || !isScroller(stop)) walked.push(stop);
        const why = whyUnseen(stop);
        if (why) unseen.push(`${sayStop(stop)}: ${why}`);
      }
      expect(walked.map(sayStop)).to.deep.equal(expected.map(sayStop));
      expect(unseen).to.deep.equal([]);
      if (expected.length === 0) return;
      await press('Shift+Tab');
      expect(sayStop(focusedIn(demo.document)), 'back').to.equal(sayStop(expected.at(-1)!));
    });
});

describe('Where the focus is', () => {
  let demo: Demo;

  beforeEach(async () => (demo = await Demo.open({ lang: 'en', state: 'card-no-picture' })));
  afterEach(() => demo.close());

  for (const [why, css] of [
    ['it has no outline', ':focus-visible { outline: 0 }'],
    ['something covers it', '.frame::after { content: ""; position: absolute; inset: 0; background: red }'],
  ] as const)
    it(`is found not to be seen where ${why}`, () => {
      const root = demo.root('card-no-picture');
      const sheet = new demo.window.CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets.push(sheet);
      const button = root.querySelector<HTMLElement>('.calendar > button')!;
      button.scrollIntoView();
      button.focus({ focusVisible: true });
      expect(whyUnseen(button)).to.equal(why);
    });
});

function isScroller(element: Element): boolean {
  return element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root.host as Element) : null;
}
