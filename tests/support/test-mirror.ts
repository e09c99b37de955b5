import { expect } from '@open-wc/testing';
import { Demo, states, still } from './demo.js';
import { countEdges, countUnmirrored, extentsOf, findUnmirrored, hideTexts, pictureOf, type Extent } from './mirror.js';

/** The host's own words, in no box. */
const BARE = ['loading-fallback'];
/** The same Arabic texts twice: only the direction differs. */
const DIRECTIONS = ['rtl', 'ltr'] as const;

/** Tests of every state of the demo; a file for each width, because they take their time. */
export function testMirror(width: number): void {
  describe(`The demo from right to left, ${width} pixels wide,`, () => {
    let demo: Demo;

    before(async () => {
      demo = await Demo.open({ width, lang: 'ar' });
    });

    after(() => demo.close());

    for (const { id } of states) {
      it(`shows "${id}" as a mirror shows it from left to right`, async () => {
        const host = demo.element(id);
        demo.showOnly(id);
        hideTexts(host);
        const extents: Record<string, Extent[]> = {};
        const pictures: Record<string, ImageData | undefined> = {};
        for (const direction of DIRECTIONS) {
          host.dir = direction;
          host.requestUpdate();
          await host.updateComplete;
          await still(() => host.getBoundingClientRect().height);
          extents[direction] = extentsOf(host, direction);
          pictures[direction] = await pictureOf(host);
        }
        expect(findUnmirrored(extents.ltr!, extents.rtl!).join('\n')).to.equal('');
        const { ltr, rtl } = pictures;
        if (!ltr || !rtl) return;
        expect([rtl.width, rtl.height]).to.deep.equal([ltr.width, ltr.height]);
        expect(countEdges(ltr) > 0, 'there are lines to see').to.equal(!BARE.includes(id));
        expect(countUnmirrored(ltr, rtl)).to.equal(0);
      });
    }
  });
}
