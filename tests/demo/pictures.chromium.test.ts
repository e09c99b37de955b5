import { expect } from '@open-wc/testing';
import { comparePictures, type Difference } from '../support/compare-pictures.js';
import { states } from '../support/demo.js';
import { countPairs, looksOf, nameOf, openLook, type Look } from '../support/looks.js';
import { setMedia } from '../support/media.js';
import { pixelsOf, takePicture } from '../support/picture.js';
import { dropRecord, keepRecord, makesAnew, readRecord, recordsIn } from '../support/records.js';

const FOLDER = 'tests/pictures/';
const MOST = 60;
/** Of what is long only so much that its picture is small. */
const TALLEST = 2400;
const BYTES = 100_000;
/** How much of a picture, and of any square of 24 pixels in it, may differ by another version of the same engine. */
const SHARE = 0.015;
const SHARE_OF_SQUARE = 0.12;

const files = await recordsIn(FOLDER);
const looks = looksOf(states, files);

/** Takes a picture of a state, after something was done to it: as high as the known one, or as may be. */
async function take(look: Look, change?: (root: ShadowRoot) => void): Promise<string> {
  const demo = await openLook(look);
  change?.(demo.root(look.state));
  const example = demo.document.querySelector(`#state-${look.state}`)!;
  const known = makesAnew ? '' : await readRecord(FOLDER + nameOf(look));
  let height = known ? (await pixelsOf(known)).height : TALLEST;
  let picture = await takePicture(example, height);
  // Four letters of an address are three bytes.
  while (!known && picture!.length * 0.75 > BYTES) picture = await takePicture(example, (height *= 0.85));
  demo.close();
  return picture!;
}

async function compare(look: Look, picture: string): Promise<Difference | undefined> {
  const known = await readRecord(FOLDER + nameOf(look));
  return known ? comparePictures(await pixelsOf(known), await pixelsOf(picture)) : undefined;
}

function isSame(found: Difference | undefined): boolean {
  return found !== undefined && found.share <= SHARE && found.worst.share <= SHARE_OF_SQUARE;
}

function say(found: Difference | undefined, file: string): string {
  if (!found) return `There is no ${file}, or not of this size: look at the one beside it, and npm run pictures`;
  const { pixels, share, worst } = found;
  const percent = (value: number) => `${(value * 100).toFixed(2)} %`;
  return `${pixels} pixels differ from ${file} (${percent(share)}), most of all ${percent(worst.share)} at ${worst.x}, ${worst.y}`;
}

describe('The pictures of the demo', () => {
  after(() => setMedia());

  it('are one of each state, and not too many', async () => {
    for (const file of files.filter((name) => !looks.some((look) => nameOf(look) === name)))
      await dropRecord(FOLDER + file);
    if (!makesAnew) expect(files).to.have.members(looks.map(nameOf));
    expect(looks.length).to.be.at.most(MOST);
  });

  it('show every theme at every width and in every language, and every width in every language, three times', () => {
    const rare = [...countPairs(looks)].filter(([, count]) => count < 3).map(([pair]) => pair);
    expect(rare).to.deep.equal([]);
  });

  for (const look of looks) {
    const { state, theme, width, lang } = look;
    it(`"${state}", ${theme}, ${width} pixels wide, in ${lang}, is what it was`, async () => {
      const picture = await take(look);
      const found = await compare(look, picture);
      await keepRecord(FOLDER + nameOf(look), picture, !isSame(found));
      if (!makesAnew) expect(isSame(found), say(found, nameOf(look))).to.equal(true);
    });
  }
});

describe('A picture is not what it was', () => {
  after(() => setMedia());

  const look = looks.find(({ state }) => state === 'card-no-picture')!;
  for (const [why, change] of [
    ['where a chip is gone', (root) => root.querySelector<HTMLElement>('.stand')!.style.setProperty('opacity', '0')],
    ['where a button has another colour', (root) => recolour(root.querySelector('.button')!)],
    ['where a word is another', (root) => reword(root.querySelector('dd')!)],
    ['where all is a little further down', (root) => push(root.querySelector('.frame')!)],
  ] as [string, (root: ShadowRoot) => void][])
    it(why, async () => {
      if (makesAnew) return;
      expect(isSame(await compare(look, await take(look)))).to.equal(true);
      const found = await compare(look, await take(look, change));
      expect(isSame(found), say(found, nameOf(look))).to.equal(false);
    });
});

function recolour(button: HTMLElement): void {
  button.style.background = 'darkgreen';
}

function reword(fact: HTMLElement): void {
  fact.textContent = fact.textContent.split('').reverse().join('');
}

function push(frame: HTMLElement): void {
  frame.style.insetBlockStart = '3px';
}
