import { expect } from '@open-wc/testing';
import { Demo, endOf, states, until, type DemoWindow } from '../support/demo.js';

/** The demo, and everything that it says to developers. */
async function openListening(lang: 'uk' | 'en'): Promise<{ demo: Demo; heard: string[] }> {
  const heard: string[] = [];
  const demo = await Demo.open({ lang, prepare: (page) => listen(page, heard) });
  return { demo, heard };
}

function listen(page: DemoWindow, heard: string[]): void {
  for (const level of ['error', 'warn', 'assert'] as const)
    page.console[level] = (...said: unknown[]) => heard.push(`console.${level}: ${said.map(String).join(' ')}`);
  page.addEventListener('unhandledrejection', ({ reason }) => heard.push(`unhandled rejection: ${String(reason)}`));
  page.addEventListener('securitypolicyviolation', ({ blockedURI }) => heard.push(`blocked: ${blockedURI}`));
  page.addEventListener(
    'error',
    ({ message, target }) => heard.push(`error: ${message || (target as Element).outerHTML}`),
    true,
  );
}

function press(demo: Demo, id: string, selector: string): void {
  const button = demo.root(id).querySelector<HTMLElement>(selector);
  if (!button) throw new Error(`No ${selector} in ${id}`);
  button.click();
}

function speak(demo: Demo, lang: string): void {
  const select = demo.document.querySelector<HTMLSelectElement>('#lang')!;
  select.value = lang;
  select.dispatchEvent(new Event('change'));
}

/** Waits until every state says its interface in a language. */
async function spoken(demo: Demo, lang: string): Promise<void> {
  await until(() => states.every(({ id }) => demo.root(id).querySelector('.frame')!.getAttribute('lang') === lang));
  await demo.settled();
}

for (const lang of ['uk', 'en'] as const) {
  describe(`The demo, opened in ${lang === 'uk' ? 'Ukrainian' : 'English'},`, () => {
    let demo: Demo;
    let heard: string[];

    before(async () => {
      ({ demo, heard } = await openListening(lang));
    });

    afterEach(() => expect(heard.splice(0).join('\n')).to.equal(''));

    after(() => demo.close());

    it('has nothing to complain of', () => undefined);

    it('gets every picture', () => {
      const pictures = states.flatMap(({ id }) => [...demo.root(id).querySelectorAll('img')]);
      expect(pictures).not.to.have.length(0);
      expect(pictures.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src)).to.deep.equal([]);
    });

    it('changes its language to the other one and back', async () => {
      const other = lang === 'uk' ? 'en' : 'uk';
      speak(demo, other);
      await spoken(demo, other);
      speak(demo, lang);
      await spoken(demo, lang);
    });

    it('opens a news item and closes it', async () => {
      press(demo, 'news', '.title [part="link"]');
      await until(() => demo.root('news').querySelector('.article .title') !== null);
      press(demo, 'news', '.back button');
      await until(() => demo.root('news').querySelector('.rows') !== null);
    });

    it('shows more of its lists when asked', async () => {
      const lists = states.filter(({ id }) => demo.root(id).querySelector('.more button'));
      expect(lists).not.to.have.length(0);
      for (const { id } of lists) {
        const before = demo.root(id).querySelectorAll('[data-row]').length;
        press(demo, id, '.more button');
        await until(() => demo.root(id).querySelectorAll('[data-row]').length > before);
      }
    });

    it('tries again when asked, in vain', async () => {
      const faults = states.filter((state) => /failed|stale/.test(endOf(state)));
      for (const { id } of faults) {
        const failed = new Promise((resolve) => demo.element(id).addEventListener('training-error', resolve));
        press(demo, id, '.message button');
        await failed;
      }
      await demo.settled();
    });
  });
}
