import { expect } from '@open-wc/testing';
import { until } from '../support/demo.js';
import { StudioPage } from '../support/studio.js';

// It opens /studio/index.html, as it was built.
const FEED = `{
  "version": "https://jsonfeed.org/version/1.1",
  "title": "T",
  "items": [{ "id": "a", "content_text": "x", "_training": { "startDate": "16.11.2026" } }]
}`;
const MENDED = FEED.replace('16.11.2026', '2026-11-16');

describe('A text of one’s own in the studio', () => {
  let page: StudioPage;

  afterEach(() => page.close());

  const box = () => page.get<HTMLTextAreaElement>('studio-source', 'textarea');
  const show = () => page.get('studio-source', '.own > button').click();

  async function paste(text: string): Promise<void> {
    page.get('[name=from][value=own]').click();
    await until(() => page.find('studio-source', 'textarea') !== undefined);
    box().value = text;
    show();
    await until(() => page.get('studio-source', '[role=status]').textContent.includes('Pasted text'));
  }

  async function mend(): Promise<void> {
    await until(() => page.find('.finding .mend button') !== undefined);
    page.get('.finding .mend button').click();
    await until(() => page.find('.finding') === undefined && box().value === MENDED);
  }

  /** Whether the browser would ask before the page is left. */
  function asks(): boolean {
    const event = new page.window.Event('beforeunload', { cancelable: true });
    page.window.dispatchEvent(event);
    return event.defaultPrevented;
  }

  it('is one text only: what is mended stands in the box, too', async () => {
    page = await StudioPage.open('#ui=en&room=check');
    await paste(FEED);
    await mend();
    show();
    await until(() => page.find('studio-check .none, .none') !== undefined);
    expect(page.all('.finding')).to.have.length(0);
    expect(box().value).to.equal(MENDED);
  });

  it('is there again when the page is loaded anew, and in no address', async () => {
    page = await StudioPage.open('#ui=en&room=check');
    await paste(FEED);
    const { hash } = page.window.location;
    expect(page.get('.kept').textContent).to.contain('kept in this tab alone');
    const isBack = new Promise((resolve) => page.frame.addEventListener('load', resolve, { once: true }));
    page.window.location.reload();
    await isBack;
    await until(() => page.find('studio-source', 'textarea') !== undefined && box().value === FEED);
    expect(page.window.location.hash).to.equal(hash);
    page.close();
    // Another visit begins anew.
    page = await StudioPage.open('#ui=en');
    await page.settled();
    expect(page.find('studio-source', 'textarea')).to.equal(undefined);
  });

  it('is not left without a question after a change, until somebody takes it away', async () => {
    page = await StudioPage.open('#ui=en&room=check');
    await paste(FEED);
    expect(asks(), 'pasted').to.equal(false);
    await mend();
    expect(asks(), 'mended').to.equal(true);
    page
      .all('studio-check', '.buttons button')
      .find((one) => one.textContent.includes('Copy'))!
      .click();
    await until(() => page.copied !== '');
    await until(() => !asks());
    expect(page.copied).to.equal(MENDED);
  });

  it('is not left without a question where the browser has no room for it', async () => {
    page = await StudioPage.open('#ui=en&room=check');
    page.window.Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await paste(FEED);
    await until(() => page.get('.kept').textContent.includes('could not be kept'));
    expect(asks()).to.equal(true);
    page.get('[name=from][value=example]').click();
    await until(() => !asks());
  });

  it('is asked after rather than written, where to write it would hold the page up', async () => {
    page = await StudioPage.open('#ui=en&room=check');
    await paste(FEED.replace('{', `{ "_notes": "${'long '.repeat(400_001)}",`));
    await until(() => page.get('.kept').textContent.includes('could not be kept'));
    expect(page.window.sessionStorage.length).to.equal(0);
    expect(asks()).to.equal(true);
    page.get('[name=from][value=example]').click();
    await until(() => !asks());
  });
});
