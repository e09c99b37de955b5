import { expect } from '@open-wc/testing';

/** A page of somebody who has only pasted the snippet. */
async function page(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><title>A page</title><body>${html}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}

describe('A page with nothing but the script and the tag', () => {
  let frame: HTMLIFrameElement;
  afterEach(() => frame.remove());

  it('shows the announcement: an article, its heading, and times that machines can read', async () => {
    frame = await page(`
      <script type="module" src="/cdn/training-widgets.js"></script>
      <training-event src="/demo/feeds/training.json" item="training-for-trainers" heading-level="2"></training-event>`);
    const element = frame.contentDocument!.querySelector('training-event')!;
    if (!element.matches(':state(ready)'))
      await new Promise((resolve) => element.addEventListener('training-load', resolve, { once: true }));
    const article = element.shadowRoot!.querySelector('article')!;
    expect(article.querySelector('h2')?.textContent).to.contain('Training for trainers');
    expect(article.querySelector('time')?.getAttribute('datetime')).to.equal('2026-11-16T09:30+02:00');
    expect(article.textContent).to.contain(', Kyiv');
  });

  it('shows the host’s own content while there is no feed', async () => {
    frame = await page(`
      <script type="module" src="/cdn/training-widgets.js"></script>
      <training-event src="/demo/feeds/broken.json"><a href="/trainings">All trainings</a></training-event>`);
    const element = frame.contentDocument!.querySelector('training-event')!;
    if (!element.matches(':state(failed)'))
      await new Promise((resolve) => element.addEventListener('training-error', resolve, { once: true }));
    expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(element.shadowRoot!.textContent).to.contain('could not be loaded');
  });
});
