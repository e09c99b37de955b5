import { expect } from '@open-wc/testing';
import type { TrainingElement } from '../../src/elements/training-element.js';
import { findBroken, findCut, findOutside } from '../support/boxes.js';
import { faintTexts } from '../support/contrast.js';
import { still, until } from '../support/demo.js';

const BRANDS = ['city', 'night', 'meadow', 'undecided'];
const TAGS = 'training-event, training-list, training-agenda, training-news';

for (const scheme of ['light', 'dark'])
  describe(`The page of four brands, for a reader whose system is ${scheme},`, () => {
    let frame: HTMLIFrameElement;
    const elementsOf = (brand: string) => [
      ...(frame.contentDocument?.querySelectorAll<TrainingElement>(`.${brand} :is(${TAGS})`) ?? []),
    ];

    before(async () => {
      frame = document.createElement('iframe');
      frame.width = '1280';
      frame.height = '900';
      frame.src = '/demo/brands.html';
      document.body.append(frame);
      await until(() => BRANDS.every((brand) => elementsOf(brand).length > 0));
      // As the system says it, which a page that can be dark follows.
      frame.contentDocument!.documentElement.style.colorScheme = scheme;
      await until(() => BRANDS.flatMap(elementsOf).every((element) => element.matches(':state(ready)')));
      await still(() => frame.contentDocument!.documentElement.scrollHeight);
    });
    after(() => frame.remove());

    for (const brand of BRANDS) {
      it(`shows all of "${brand}" at 4.5 to 1`, () => {
        const faint = elementsOf(brand).flatMap((element) => faintTexts(element, 4.5));
        expect(faint.join('\n')).to.equal('');
      });

      it(`shows all of "${brand}" whole`, () => {
        const faults = elementsOf(brand).flatMap((one) => [...findCut(one), ...findOutside(one), ...findBroken(one)]);
        expect(faults.join('\n')).to.equal('');
      });
    }
  });
