import { expect } from '@open-wc/testing';
import { until } from '../support/demo.js';
import { StudioPage } from '../support/studio.js';

// It opens /studio/index.html, as it was built.
const ANNOUNCEMENT = '---\ntitle: First aid\nstartDate: 2031-04-07T10:00\n---\n\nBring a coat.\n';

describe('The studio', () => {
  let page: StudioPage;

  afterEach(() => page.close());

  it('leads from an example to the code of an element that is set up', async () => {
    page = await StudioPage.open();
    await page.settled();
    page.get('[name=element][value=training-list]').click();
    await page.settled(({ localName }) => localName === 'training-list');
    page.get('studio-options', '[name=layout][value=cards]').click();
    page.choose('3', '[data-option=limit] input');
    page.choose('de', '.settings select');
    await page.settled((element) => element.getAttribute('layout') === 'cards' && element.lang === 'de');
    expect(page.shown).to.have.length(3);
    expect(page.shown[0]!.getAttribute('limit')).to.equal('3');
    const src = new URL('/demo/feeds/training.json', location.href).href;
    expect(page.code.replace(/\s+/g, ' ')).to.contain(
      `<training-list src="${src}" layout="cards" limit="3" lang="de" >`,
    );
    // What holds anyhow is not written.
    page.get('studio-options', '[name=layout][value=list]').click();
    await until(() => !page.code.includes('layout'));
  });

  it('says that the code is copied, and copies what stands there', async () => {
    page = await StudioPage.open('#ui=en&code=react');
    // Before its feed is there, the code is another.
    await page.settled();
    const status = page.get('studio-snippet', '.said');
    expect(status.getAttribute('role')).to.equal('status');
    page.get('.copy').click();
    await until(() => status.textContent.includes('Copied'));
    expect(page.copied).to.equal(page.code);
    expect(page.copied).to.contain("import 'training-widgets/training-event.js';");
  });

  it('gives no code before it is known what the code is about', async () => {
    page = await StudioPage.open('#ui=en&example=past');
    await page.settled();
    const copy = page.get<HTMLButtonElement>('.copy');
    expect(copy.disabled).to.equal(false);
    const fetch = page.window.fetch.bind(page.window);
    let answer: (() => void) | undefined;
    page.window.fetch = async (...request) => {
      await new Promise<void>((resolve) => (answer = resolve));
      return fetch(...request);
    };
    page.window.location.hash = '#ui=en&example=training';
    await until(() => answer !== undefined && copy.disabled);
    expect(page.code.trim()).to.equal('…');
    answer!();
    await until(() => !copy.disabled);
    expect(page.code).to.contain('/demo/feeds/training.json');
  });

  it('shows how an element looks at a moment of the training', async () => {
    page = await StudioPage.open('#ui=en&.item=training-for-trainers');
    await until(() => page.all('studio-time', 'li button').length > 1);
    const last = page.all('studio-time', 'li button').at(-1)!;
    last.click();
    await page.settled((element) => element.hasAttribute('now'));
    expect(last.getAttribute('aria-pressed')).to.equal('true');
    expect(page.code).not.to.contain('now=');
    page.get('studio-time', '.back').click();
    await page.settled((element) => !element.hasAttribute('now'));
  });

  it('goes on from the code of a page, and keeps what it does not know', async () => {
    page = await StudioPage.open();
    const src = new URL('/demo/feeds/past.json', location.href).href;
    const own = `<h2 class=x>Ours</h2>\n<training-list class="wide"  show="past" src="${src}" data-x></training-list>\n<p>…`;
    page.get<HTMLTextAreaElement>('studio-snippet', 'textarea').value = own;
    page.get('.read').click();
    await page.settled((element) => element.getAttribute('src') === src);
    expect(page.code).to.equal(own);
    page.get('studio-options', '[name=layout][value=month]').click();
    await until(() => page.code.includes('month'));
    expect(page.code).to.equal(own.replace(' data-x', ' data-x layout="month"'));
  });

  it('is in its address, even where the browser refuses to write it for a while', async () => {
    page = await StudioPage.open('#ui=en');
    await page.settled();
    const { history } = page.window;
    const write = history.replaceState.bind(history);
    let refused = 0;
    history.replaceState = (...given) => {
      if (refused++ < 2) throw new DOMException('more than 100 times per 30 seconds', 'SecurityError');
      write(...given);
    };
    page.get('studio-elements', '[value=training-news]').click();
    await until(() => page.window.location.hash.includes('training-news'));
    expect(refused).to.equal(3);
  });

  it('is in its address, by which somebody else sees the same', async () => {
    page = await StudioPage.open();
    page.get('[name=element][value=training-agenda]').click();
    await until(() => page.find('studio-options', '[name=layout][value=grid]') !== undefined);
    page.get('studio-options', '[name=layout][value=grid]').click();
    page.get('[name=format][value=vue]').click();
    await until(() => /grid/.test(page.window.location.hash) && /vue/.test(page.window.location.hash));
    const { code } = page;
    const { hash } = page.window.location;
    page.close();
    page = await StudioPage.open(hash);
    await until(() => page.code === code);
    await page.settled((element) => element.getAttribute('layout') === 'grid');
  });

  it('reads an announcement that is pasted, and says of it nothing in its address', async () => {
    page = await StudioPage.open();
    page.get('[name=from][value=own]').click();
    await until(() => page.find('studio-source', 'textarea') !== undefined);
    page.get<HTMLTextAreaElement>('studio-source', 'textarea').value = ANNOUNCEMENT;
    page.get('.own > button').click();
    await page.settled((element) => element.data?.items.length === 1);
    // Elements of a page take turns to draw.
    await until(() => page.shown.every((one) => one.shadowRoot!.textContent.includes('First aid')));
    expect(page.get('studio-source', '[role=status]').textContent).to.contain('1 announcement');
    page.get('studio-snippet', '.note button').click();
    await until(() => page.code.includes('application/feed+json'));
    expect(page.code).to.contain('"First aid"');
    await until(() => page.window.location.hash.includes('inline'));
    expect(decodeURIComponent(page.window.location.hash)).not.to.match(/First|aid|coat/);
  });

  it('says why an address gives nothing', async () => {
    page = await StudioPage.open(`#ui=en&feed=${encodeURIComponent(new URL('/none.json', location.href).href)}`);
    const status = page.get('studio-source', '[role=status]');
    await until(() => status.textContent.includes('404'));
    expect(page.all('studio-preview')).to.have.length(0);
  });

  it('opens its other room, by keys too', async () => {
    page = await StudioPage.open();
    const tab = page.get('#tab-show');
    tab.focus();
    tab.dispatchEvent(new page.window.KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await until(() => page.find('studio-check')?.shadowRoot !== null && page.find('studio-check') !== undefined);
    expect(page.get('#tab-check').getAttribute('aria-selected')).to.equal('true');
    await until(() => page.window.location.hash.includes('room=check'));
  });

  for (const format of ['html', 'inline'])
    it(`gives code that works when it is put into a page (${format})`, async () => {
      page = await StudioPage.open(`#ui=en&element=training-news&code=${format}`);
      await page.settled();
      // A long feed is not drawn as a whole.
      page.get('.copy').click();
      await until(() => page.copied !== '');
      const host = document.createElement('iframe');
      document.body.append(host);
      const { contentDocument: other } = host;
      other!.open();
      other!.write(`<!doctype html><title>Host</title>${page.copied}`);
      other!.close();
      await until(() => other!.querySelector('training-news:defined')?.matches(':state(ready)') ?? false);
      host.remove();
    });
});
