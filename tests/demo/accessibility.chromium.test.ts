import { expect } from '@open-wc/testing';
import type { Barrier } from '../support/barriers.js';
import { checkers } from '../support/checkers.js';
import { Demo } from '../support/demo.js';
import { testAccessibility } from '../support/test-accessibility.js';

const { axe, ...others } = checkers;

for (const [name, check] of Object.entries(others))
  describe(`By ${name}:`, () => {
    testAccessibility(check, 'light', 'uk');
    testAccessibility(check, 'light', 'en');
    testAccessibility(check, 'dark', 'en');
  });

describe('What is wrong inside a shadow root', () => {
  const mistakes: readonly [what: string, html: string, rules: Record<keyof typeof checkers, RegExp>][] = [
    [
      'an image without words',
      '<img src="/demo/pictures/icon.svg">',
      { axe: /^image-alt/, 'HTML CodeSniffer': /1_1_1\.H37/, 'IBM Equal Access': /^img_alt/ },
    ],
    [
      'text that is hard to see',
      '<p style="color: #bbb; background: #fff">Hard to see</p>',
      { axe: /^color-contrast/, 'HTML CodeSniffer': /1_4_3\.G18/, 'IBM Equal Access': /^text_contrast/ },
    ],
    [
      'a link without words',
      '<a href="#nowhere"></a>',
      { axe: /^link-name/, 'HTML CodeSniffer': /4_1_2\.H91/, 'IBM Equal Access': /^a_text_purpose/ },
    ],
  ];

  for (const [name, check] of [['axe', axe], ...Object.entries(others)] as [keyof typeof checkers, typeof axe][]) {
    let barriers: Barrier[];

    before(async () => {
      const demo = await Demo.open({ state: 'row', lang: 'en' });
      const frame = demo.root('row').querySelector('.frame')!;
      for (const [, html] of mistakes) frame.insertAdjacentHTML('beforeend', html);
      barriers = await check(demo);
      demo.close();
    });

    for (const [what, , rules] of mistakes)
      it(`is found by ${name}: ${what}`, () => {
        const found = barriers.filter(({ state }) => state === 'row').map((barrier) => barrier.what);
        expect(found.filter((one) => rules[name].test(one))).not.to.have.length(0);
      });
  }
});
