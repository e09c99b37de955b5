import { expect } from '@open-wc/testing';
import { checkWithHtmlCodeSniffer } from '../support/check-with-html-codesniffer.js';
import { checkWithIbm } from '../support/check-with-ibm.js';
import { openRoom, ROOMS } from '../support/studio.js';

// Two other engines, which share no rules with axe. They take long, and the same in every browser.
const checkers = { 'HTML CodeSniffer': checkWithHtmlCodeSniffer, 'IBM Equal Access': checkWithIbm };

for (const [name, check] of Object.entries(checkers))
  describe(`The studio, looked at by ${name}`, () => {
    for (const room of ROOMS)
      for (const [language, width] of [
        ['uk', 1280],
        ['en', 390],
      ] as const)
        it(`has no barriers in the room ${room}, ${width} pixels wide`, async function () {
          this.timeout(60_000);
          const page = await openRoom(room, language, width);
          const barriers = await check(page);
          expect(barriers.map(({ what }) => what).join('\n')).to.equal('');
          page.close();
        });
  });
