import { expect } from '@open-wc/testing';
import { Demo, endOf, states, until } from '../support/demo.js';
import { setMedia } from '../support/media.js';
import { dropRecord, keepRecord, makesAnew, readRecord, recordsIn } from '../support/records.js';
import { ScreenReader } from '../support/screen-reader.js';

const FOLDER = 'tests/transcripts/';
/** Wide enough for what is a table. */
const WIDTH = 1280;

/** What is done, where, until when; and what a screen reader must say of it unasked. */
const actions: readonly [what: string, id: string, selector: string, done: (root: ShadowRoot) => boolean][] = [
  ['Load more', 'list', '.more button', (root) => root.querySelectorAll('[data-row]').length > 6],
  ['Load more', 'news', '.more button', (root) => root.querySelectorAll('[data-row]').length > 5],
  ['Next month', 'list-month', '.turn button:last-child', (root) => root.querySelector('#month')!.textContent !== ''],
  ['Open', 'news-cards', '.title [part="link"]', (root) => root.querySelector('.article .title') !== null],
  ['Back', 'news-cards', '.back button', (root) => root.querySelector('.rows') !== null],
  ['Add to calendar', 'card-open', '.calendar > button', (root) => root.querySelector('.way') !== null],
  ['Filter', 'list-filters', '[type="checkbox"]', (root) => root.querySelector('[role="status"]')!.textContent !== ''],
  ['Try again', 'failed', '.message button', () => true],
  ['Try again', 'stale', '.message button', () => true],
];

const files = await recordsIn(FOLDER);

async function compare(file: string, said: readonly string[]): Promise<void> {
  const text = `${said.join('\n')}\n`;
  const known = await readRecord(FOLDER + file);
  await keepRecord(FOLDER + file, text, text !== known);
  if (!makesAnew) expect(text, `${file}: read it, and npm run transcripts`).to.equal(known);
}

for (const lang of ['uk', 'en'] as const) {
  describe(`A screen reader in ${lang === 'uk' ? 'Ukrainian' : 'English'}`, () => {
    let demo: Demo;
    let reader: ScreenReader;

    before(async () => {
      await setMedia({ timeZone: 'Europe/London' });
      const prepare = (page: Window & typeof globalThis) => (page.Date.now = () => Date.parse('2026-11-17T09:00Z'));
      demo = await Demo.open({ lang, width: WIDTH, prepare });
      reader = await ScreenReader.in(demo);
    });

    after(async () => {
      demo.close();
      await setMedia();
    });

    it('has a transcript of each state', async () => {
      const wanted = [...states.map(({ id }) => id), 'announced'].map((id) => `${lang}/${id}.txt`);
      const known = files.filter((file) => file.startsWith(`${lang}/`));
      for (const file of known.filter((name) => !wanted.includes(name))) await dropRecord(FOLDER + file);
      if (!makesAnew) expect(known).to.have.members(wanted);
    });

    for (const { id } of states)
      it(`reads "${id}" as it did`, async () => {
        const said = await reader.read(demo.root(id).querySelector('.frame')!);
        await compare(`${lang}/${id}.txt`, said);
      });

    it('says what has changed, and says it once', async () => {
      const heard: string[] = [];
      for (const [what, id, selector, done] of actions) {
        const root = demo.root(id);
        const said = await reader.hear(root.querySelector('.frame')!, async () => {
          const status = new Promise((resolve) => new MutationObserver(resolve).observe(root, DEEP));
          const failed = endOf(states.find((state) => state.id === id)!) !== 'ready';
          const outcome = failed && once(demo.element(id), 'training-error');
          root.querySelector<HTMLElement>(selector)!.click();
          await Promise.all([status, outcome]);
          await until(() => done(root));
          await demo.settled();
        });
        heard.push(`${what} (${id})`, ...said.map((phrase) => `  ${phrase}`));
      }
      await compare(`${lang}/announced.txt`, heard);
    });
  });
}

const DEEP = { childList: true, characterData: true, attributes: true, subtree: true };

function once(element: Element, type: string): Promise<unknown> {
  return new Promise((resolve) => element.addEventListener(type, resolve, { once: true }));
}
