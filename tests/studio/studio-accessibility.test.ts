import { expect } from '@open-wc/testing';
import { checkWithAxe } from '../support/check-with-axe.js';
import { openRoom, ROOMS } from '../support/studio.js';

// It opens /studio/index.html, as it was built.
describe('The studio, looked at for barriers', () => {
  for (const room of ROOMS)
    for (const [look, language, width] of [
      ['light', 'uk', 1280],
      ['dark', 'en', 1280],
      ['light', 'en', 390],
      ['dark', 'uk', 390],
    ] as const)
      it(`has none in the room ${room} in ${look}, in ${language}, ${width} pixels wide`, async () => {
        const page = await openRoom(room, language, width);
        page.document.documentElement.style.colorScheme = look;
        const barriers = await checkWithAxe(page);
        expect(barriers.map(({ what }) => what).join('\n')).to.equal('');
        const { scrollWidth, clientWidth } = page.document.documentElement;
        expect(scrollWidth, 'nothing is outside').to.be.at.most(clientWidth);
        page.close();
      });
});
