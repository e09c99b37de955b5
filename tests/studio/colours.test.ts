import { expect } from '@open-wc/testing';
import { contrastOf, saidRatio } from '../../src/studio/show/colours/contrast.js';
import { NO_OWN_LOOK, propertiesOf, withOwn } from '../../src/studio/show/colours/own-look.js';
import { pasteSnippet, writePasted } from '../../src/studio/show/snippet/pasted-snippet.js';
import { until } from '../support/demo.js';
import { StudioPage } from '../support/studio.js';

describe('The contrast of chosen colours', () => {
  it('is that of WCAG', () => {
    expect(contrastOf('#000000', '#ffffff').toFixed(2)).to.equal('21.00');
    expect(contrastOf('#ffffff', '#767676').toFixed(2)).to.equal('4.54');
    expect(contrastOf('#777777', '#ffffff').toFixed(2)).to.equal('4.48');
    expect(contrastOf('#123456', '#123456')).to.equal(1);
  });

  it('is never said to be more than it is', () => {
    expect(saidRatio(4.499, 'en')).to.equal('4.4');
    expect(saidRatio(4.5, 'uk')).to.equal('4,5');
    expect(saidRatio(21, 'en')).to.equal('21');
  });

  it('never is one of two: text and background come together', () => {
    expect(propertiesOf(withOwn(NO_OWN_LOOK, 'text', '#333333'))).to.deep.equal([
      ['--training-text', '#333333'],
      ['--training-background', '#ffffff'],
    ]);
    expect(withOwn(NO_OWN_LOOK, 'background', '#eeeeee').text).to.equal('#000000');
    expect(withOwn(NO_OWN_LOOK, 'accent', '#333333').text).to.equal('');
  });
});

// It opens /studio/index.html, as it was built.
describe('Colours in the studio', () => {
  let page: StudioPage;
  afterEach(() => page.close());

  const pick = (name: string, value: string) => {
    const input = page.get<HTMLInputElement>('studio-colours', `[name=${name}]`);
    input.value = value;
    input.dispatchEvent(new page.window.Event('input', { bubbles: true }));
  };
  const said = (name: string) =>
    page.get('studio-colours', `#contrast-${name}`).textContent.replace(/\s+/g, ' ').trim();

  it('are seen in the preview, judged, and written into the code', async () => {
    page = await StudioPage.open('#ui=en&width=390');
    await page.settled();
    pick('text', '#777777');
    await until(() => said('text') === 'too little: 4.4 : 1, text needs 4.5');
    pick('text', '#595959');
    await until(() => said('text') === '7 : 1, enough for text');
    pick('accent', '#aa0000');
    pick('radius', '1');
    await until(() => page.code.includes('--training-radius: 1em;'));
    const rule = 'training-event { --training-accent: #aa0000; --training-text: #595959;';
    expect(page.code.replace(/\s+/g, ' ')).to.contain(`<style> ${rule} --training-background: #ffffff;`);
    const [element] = page.shown;
    const frame = element!.shadowRoot!.querySelector('.frame')!;
    await until(() => getComputedStyle(frame).color === 'rgb(89, 89, 89)');
    expect(getComputedStyle(element!).backgroundColor).to.equal('rgb(255, 255, 255)');
    await until(() => page.window.location.hash.includes('accent=%23aa0000'));
    page.get('studio-colours', 'button').click();
    await until(() => !page.code.includes('<style>') && element!.style.length === 0);
  });

  it('come back with code that has them, which stays as it is', async () => {
    page = await StudioPage.open('#ui=en&width=390&accent=%23123456&radius=0em');
    await page.settled();
    const { code } = page;
    expect(code).to.contain('--training-accent: #123456;');
    const pasted = pasteSnippet(code)!;
    expect(pasted.own).to.deep.equal({ ...NO_OWN_LOOK, accent: '#123456', radius: '0em' });
    expect(writePasted(pasted, { ...pasted, tag: pasted.snippet.tag })).to.equal(code);
    expect(writePasted(pasted, { ...pasted, tag: pasted.snippet.tag, own: NO_OWN_LOOK })).to.equal(undefined);
  });
});
