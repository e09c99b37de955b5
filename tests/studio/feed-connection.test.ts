import { expect } from '@open-wc/testing';
import { until } from '../support/demo.js';
import { StudioPage } from '../support/studio.js';

const ANNOUNCEMENT = '---\ntitle: First aid\nstartDate: 2031-04-07T10:00\n---\n\nBring a coat.\n';

// It opens /studio/index.html, as it was built.
describe('The feed of the studio’s preview', () => {
  let page: StudioPage;

  const all = (state: string) => until(() => page.shown.length > 0 && page.shown.every((one) => isIn(one, state)));
  const isIn = (element: Element, state: string) => element.matches(`:defined:state(${state})`);
  const open = (more: string) => StudioPage.open(`#ui=en&width=390&element=training-list${more}`);
  const inside = () => page.shown.map((one) => one.shadowRoot!.textContent).join();
  const choose = (connection: string) => page.get(`[name=connection][value=${connection}]`).click();

  afterEach(() => page.close());

  it('cannot be had, is out of date, and comes again, as somebody chooses', async () => {
    page = await open('');
    await page.settled();
    choose('failing');
    await all('failed');
    expect(page.shown[0]!.querySelector('a')!.checkVisibility(), 'what stands inside the tag').to.equal(true);
    expect(page.get('.connection').textContent).to.contain('cannot be loaded');
    choose('stale');
    await all('stale');
    expect(page.shown[0]!.data!.items.length).to.be.greaterThan(0);
    await until(() => page.window.location.hash.includes('connection=stale'));
    choose('live');
    await page.settled();
    await until(() => !page.window.location.hash.includes('connection'));
  });

  it('is as the address of the studio says, for another element too', async () => {
    page = await open('&connection=stale');
    await all('stale');
    page.get('[name=element][value=training-news]').click();
    await until(() => page.shown[0]?.localName === 'training-news' && isIn(page.shown[0], 'stale'));
  });

  it('comes late, and comes', async () => {
    page = await open('&connection=slow');
    await all('loading');
    expect(page.shown[0]!.data).to.equal(undefined);
    await page.settled();
    expect(page.shown[0]!.data!.items.length).to.be.greaterThan(0);
  });

  for (const state of ['stale', 'failed'])
    it(`can be ${state} without an address of its own`, async () => {
      page = await open(`&connection=${state === 'stale' ? state : 'failing'}`);
      await all(state);
      page.get('[name=from][value=own]').click();
      await until(() => page.find('studio-source', 'textarea') !== undefined);
      page.get<HTMLTextAreaElement>('studio-source', 'textarea').value = ANNOUNCEMENT;
      page.get('.own > button').click();
      await until(() => page.shown[0]?.getAttribute('src')?.includes('no-address') ?? false);
      await all(state);
      if (state === 'stale') await until(() => inside().includes('First aid'));
      else expect(page.shown[0]!.data).to.equal(undefined);
      expect(page.code).not.to.contain('no-address');
    });
});
