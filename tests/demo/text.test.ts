import { expect } from '@open-wc/testing';
import { computeAccessibleName } from 'dom-accessibility-api';
import { findBroken, findCut, findOutside, textsIn } from '../support/boxes.js';
import { Demo, states, still } from '../support/demo.js';
import { sayStop, stopsIn } from '../support/keyboard.js';

/** What WCAG 2.2, 1.4.12 says a reader may set, set on everything inside a shadow root too, as an extension does. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;
/** Text twice as large as the host's own, in a page that is as wide as before: 1.4.4. */
const LARGE = '.frame { font-size: 200% }';

const settings = [
  ['set wide', 320, '', SPACED],
  ['set wide', 1280, '', SPACED],
  ['twice as large', 640, LARGE, ''],
  ['twice as large', 1280, LARGE, ''],
] as const;

for (const [how, width, host, inside] of settings)
  describe(`Text that is ${how}, on a page ${width} pixels wide,`, () => {
    let demo: Demo;

    before(async () => {
      demo = await Demo.open({ width });
      const { document, window } = demo;
      document.head.append(Object.assign(document.createElement('style'), { textContent: host }));
      const sheet = new window.CSSStyleSheet();
      sheet.replaceSync(inside);
      for (const { id } of states) demo.root(id).adoptedStyleSheets.push(sheet);
      await still(() => document.documentElement.scrollHeight);
    });

    after(() => demo.close());

    it('is what it is said to be', () => {
      const style = demo.window.getComputedStyle(demo.root('row').querySelector('p')!);
      const size = parseFloat(style.fontSize);
      if (host) expect(size).to.equal(32);
      else expect(parseFloat(style.letterSpacing)).to.be.closeTo(0.12 * size, 0.01);
    });

    it('does not make the page scroll sideways', () => {
      const { scrollWidth, clientWidth } = demo.document.scrollingElement!;
      expect(scrollWidth).to.be.at.most(clientWidth);
    });

    for (const { id } of states)
      it(`is cut, broken or covered nowhere in "${id}"`, () => {
        const element = demo.element(id);
        const faults = [...findCut(element), ...findOutside(element), ...findBroken(element)];
        expect(faults.join('\n')).to.equal('');
      });
  });

for (const lang of ['uk', 'en'] as const)
  describe(`What can be used is called what it says (${lang}):`, () => {
    let demo: Demo;

    before(async () => {
      demo = await Demo.open({ lang });
    });

    after(() => demo.close());

    for (const { id } of states)
      it(id, () => {
        for (const stop of stopsIn(demo.element(id)).filter((one) => !one.matches('td, div'))) {
          const name = plain(computeAccessibleName(stop));
          expect(name, `${sayStop(stop)} has a name`).not.to.equal('');
          expect(name, sayStop(stop)).to.contain(plain(visibleLabel(stop)));
        }
      });
  });

/** The words in a control, or before a field; not those that only a screen reader says. */
function visibleLabel(control: Element): string {
  const label = control.closest('label');
  const texts = textsIn(label ?? control).filter(
    ({ parentElement }) => parentElement!.getClientRects().length > 0 && !parentElement!.closest('select, svg'),
  );
  return texts.map(({ data }) => data).join(' ');
}

/** Words alone: who says them to a computer says no signs. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
