import { expect } from '@open-wc/testing';
import type { TrainingElement } from '../../src/elements/training-element.js';
import { findBroken, findCut, findOutside } from '../support/boxes.js';
import { still, until } from '../support/demo.js';

const HOSTS = ['plain', 'neutral', 'govuk', 'uswds', 'dsfr', 'ecl', 'nl', 'ukraine', 'hostile'];
const TAGS = 'training-event, training-list, training-agenda, training-news';

let frame: HTMLIFrameElement;

/** The demo's page of an organisation, with its widgets there. */
async function open(host: string, width: number): Promise<TrainingElement[]> {
  frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '700';
  frame.style.border = '0';
  frame.src = `/demo/host.html?host=${host}`;
  document.body.append(frame);
  const elements = () => [...(frame.contentDocument?.querySelectorAll<TrainingElement>(TAGS) ?? [])];
  await until(() => elements().length > 0 && elements().every((element) => element.matches(':state(ready)')));
  const sheets = () => [...frame.contentDocument!.styleSheets];
  await until(() => sheets().some(({ href }) => host === 'plain' || href?.endsWith(`/${host}.css`)));
  await still(() => frame.contentDocument!.documentElement.scrollHeight);
  return elements();
}

describe('A page of an organisation', () => {
  afterEach(() => frame.remove());

  for (const host of HOSTS)
    for (const width of [320, 1280])
      it(`in the design "${host}", ${width} pixels wide, shows every widget whole`, async () => {
        const elements = await open(host, width);
        const faults = elements.flatMap((element) => [
          ...findCut(element),
          ...findOutside(element),
          ...findBroken(element),
        ]);
        expect(faults.join('\n')).to.equal('');
        // A page with rules that mean no good is too wide by its own doing.
        if (host === 'hostile') return;
        const { scrollWidth, clientWidth } = frame.contentDocument!.scrollingElement!;
        expect(scrollWidth).to.be.at.most(clientWidth);
      });
});
