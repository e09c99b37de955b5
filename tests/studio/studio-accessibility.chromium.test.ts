import { expect } from '@open-wc/testing';
import { checkWithHtmlCodeSniffer } from '../support/check-with-html-codesniffer.js';
import { openRoom, ROOMS } from '../support/studio.js';

// Another engine, which shares no rules with axe. It takes long, and the same in every browser.
describe('The studio, looked at by HTML CodeSniffer', () => {
  for (const room of ROOMS)
    it(`has no barriers in the room ${room}`, async function () {
      this.timeout(60_000);
      const page = await openRoom(room, 'uk', 1280);
      const barriers = await checkWithHtmlCodeSniffer(page);
      expect(barriers.map(({ what }) => what).join('\n')).to.equal('');
      page.close();
    });
});
