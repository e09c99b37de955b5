import { expect } from '@open-wc/testing';
import { findBroken, findCut, findOutside, findSmallTargets, targetsOf } from '../support/boxes.js';
import { Demo, states } from '../support/demo.js';

for (const lang of ['uk', 'en'] as const) {
  for (const width of [320, 768, 1280]) {
    describe(`The demo in ${lang === 'uk' ? 'Ukrainian' : 'English'}, ${width} pixels wide,`, () => {
      let demo: Demo;
      let targets: Element[];

      before(async () => {
        demo = await Demo.open({ width, lang });
        targets = targetsOf(demo.document);
      });

      after(() => demo.close());

      it('does not scroll sideways', () => {
        const { scrollWidth, clientWidth } = demo.document.scrollingElement!;
        expect(demo.window.innerWidth).to.equal(width);
        expect(scrollWidth).to.be.at.most(clientWidth);
      });

      for (const { id } of states) {
        it(`shows "${id}" whole, in its place, with targets large enough`, () => {
          const host = demo.element(id);
          const faults = [
            ...findCut(host),
            ...findOutside(host),
            ...findBroken(host),
            ...findSmallTargets(host, targets),
          ];
          expect(faults.join('\n')).to.equal('');
        });
      }
    });
  }
}
