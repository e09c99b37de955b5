import { expect } from '@open-wc/testing';
import { byState } from './barriers.js';
import type { Check } from './checkers.js';
import { Demo, states } from './demo.js';

/**
 * Tests of every state of the demo by one checker; a file for each theme and language, because an engine may take most of
 * a minute for one page.
 */
export function testAccessibility(check: Check, theme: 'light' | 'dark', lang: 'uk' | 'en'): void {
  describe(`The ${theme} demo in ${lang === 'uk' ? 'Ukrainian' : 'English'}`, () => {
    let demo: Demo;
    let barriers: Map<string, string[]>;

    before(async () => {
      demo = await Demo.open({ theme, lang });
      barriers = byState(await check(demo));
    });

    after(() => demo.close());

    it('is a page without barriers', () => expect(barriers.get('')?.join('\n')).to.equal(undefined));

    for (const { id } of states)
      it(`shows "${id}" without barriers`, () => expect(barriers.get(id)?.join('\n')).to.equal(undefined));
  });
}
