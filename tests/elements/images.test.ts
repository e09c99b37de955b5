import { expect } from '@open-wc/testing';
import '../../src/elements/mistakes.lazy.js';
import '../../src/index.js';
import '../../src/templates/article.lazy.js';
import { feedOf, training } from '../support/feeds.js';
import { mount, rendered, unmountAll } from '../support/mount.js';

const HERE = `${location.origin}/demo/pictures/icon.svg`;
/** Browsers ask nobody at this port, so that no test waits for an answer. */
const ELSEWHERE = 'http://127.0.0.1:9/there.png';

describe('Which pictures are fetched', () => {
  const real = console.warn;
  let warnings: string[];

  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => void warnings.push(text);
  });
  afterEach(() => {
    console.warn = real;
    unmountAll();
  });

  const both = [HERE, ELSEWHERE];
  for (const [images, fetched] of [
    [undefined, both],
    ['all', both],
    ['ALL', both],
    ['site', [HERE]],
    [' Site ', [HERE]],
    ['none', []],
    ['None', []],
  ] as const)
    it(`with images=${JSON.stringify(images)} they are ${fetched.length} of 2`, async () => {
      expect(await picturesOf(images)).to.deep.equal(fetched);
      expect(warnings).to.deep.equal([]);
    });

  for (const images of ['', 'nome', 'same-site', 'false', 'no', 'all none'])
    it(`with the mistake images=${JSON.stringify(images)} they are none, and that is said`, async () => {
      expect(await picturesOf(images)).to.deep.equal([]);
      const { issues } = document.querySelector('training-event')!;
      expect(issues.map(({ path, received }) => [path, received])).to.deep.equal([['images', JSON.stringify(images)]]);
    });
});

/** The pictures of an article: the one above it, and one within its text from another server. */
async function picturesOf(images: string | undefined): Promise<string[]> {
  const item = training('one', {}, { image: HERE, content_html: `<p>Text <img src="${ELSEWHERE}" alt="There"></p>` });
  const attribute = images === undefined ? '' : `images="${images}"`;
  const element = mount(`<training-event item="one" layout="full" ${attribute}></training-event>`);
  element.feed = feedOf(item);
  await rendered(element, '.article');
  return [...element.renderRoot.querySelectorAll('img')].map(({ src }) => src);
}
