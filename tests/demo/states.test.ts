import { expect } from '@open-wc/testing';
import { Demo, endOf, states, until } from '../support/demo.js';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const ARABIC = /\p{Script=Arabic}/u;
/** What the library says itself, not the feed. */
const INTERFACE = 'dt, button:not([part="link"]), legend, .count, .kept, .notice, .stand, .message > p, .back, .more';

/** Everything that is to be read, with the language it is said to be in. */
function readTexts(root: ShadowRoot): { text: string; lang: string }[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: { text: string; lang: string }[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent!.trim();
    const lang = walker.currentNode.parentElement!.closest('[lang]')?.getAttribute('lang') ?? '';
    if (text) texts.push({ text, lang });
  }
  return texts;
}

/** The levels of the headings, in order. */
function levelsOf(root: ShadowRoot): number[] {
  return [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => +localName[1]!);
}

for (const lang of ['uk', 'en'] as const) {
  describe(`The demo in ${lang === 'uk' ? 'Ukrainian' : 'English'}`, () => {
    let demo: Demo;

    before(async () => {
      demo = await Demo.open({ lang });
    });

    after(() => demo.close());

    for (const state of states) {
      describe(`shows "${state.id}"`, () => {
        it('with something to read', () => {
          const element = demo.element(state.id);
          const { innerText } = demo.root(state.id).querySelector<HTMLElement>('.frame')!;
          const own = demo.root(state.id).querySelector('slot') ? element.innerText : '';
          expect((innerText + own).trim()).to.have.length.above(6);
          expect(element.offsetHeight).to.be.above(20);
        });

        it('under headings of the level asked for, none left out', () => {
          const levels = levelsOf(demo.root(state.id));
          if (levels.length > 0) expect(levels[0]).to.equal(4);
          levels.forEach((level, index) => {
            expect(level).to.be.at.least(4);
            expect(level - (levels[index - 1] ?? 3)).to.be.at.most(1);
          });
          if (endOf(state) === 'ready' && !/empty|missing|subscribe/.test(state.id))
            expect(levels).not.to.have.length(0);
        });

        it('in the words of the page’s language', () => {
          const said = [...demo.root(state.id).querySelectorAll<HTMLElement>(INTERFACE)]
            .filter((element) => element.checkVisibility({ visibilityProperty: true }))
            .map(({ ariaLabel, innerText }) => ariaLabel ?? innerText);
          // A status that nobody knows is said as it stands.
          for (const words of said.filter((one) => !/^(delayed|maybe)$/.test(one)))
            expect(CYRILLIC.test(words), words).to.equal(lang === 'uk');
        });

        it('with the language of every text that is in another', () => {
          for (const { text, lang: said } of readTexts(demo.root(state.id))) {
            if (ARABIC.test(text)) expect(said, text).to.equal('ar');
            else if (CYRILLIC.test(text)) expect(said, text).to.equal('uk');
          }
        });
      });
    }

    for (const state of states.filter((one) => endOf(one) === 'loading'))
      it(`shows that "${state.id}" is on its way, or the host’s own content`, () => {
        const root = demo.root(state.id);
        expect(root.querySelector('.skeleton') === null).to.equal(state.children !== undefined);
        expect(root.querySelector('slot') === null).to.equal(state.children === undefined);
      });

    for (const state of states.filter((one) => endOf(one) === 'failed'))
      it(`offers to try "${state.id}" again, below the host’s own content`, () => {
        const [slot, message] = demo.root(state.id).querySelectorAll('slot, .message');
        expect(slot!.localName).to.equal('slot');
        expect(message!.querySelector('button')!.textContent.trim()).to.equal(
          lang === 'uk' ? 'Спробувати ще раз' : 'Try again',
        );
      });

    it('says of what is stale when it was fetched', () => {
      const { textContent } = demo.root('stale').querySelector('.message')!;
      const today = new Intl.DateTimeFormat(lang === 'uk' ? 'uk' : 'en-GB', { dateStyle: 'long' }).format();
      expect(textContent).to.contain(today);
      expect(demo.root('stale').querySelectorAll('[data-row]')).to.have.length(3);
    });
  });
}

describe('The demo of a feed that is on its way', () => {
  it('goes on for as long as somebody looks', async () => {
    let givenUp = false;
    const demo = await Demo.open({
      state: 'loading',
      prepare: (page) => {
        const setTimer = page.setTimeout.bind(page);
        // The time after which a feed is given up comes at once.
        const soon = (run: () => void, delay?: number): number => {
          if (delay !== 10_000) return setTimer(run, delay);
          return setTimer(() => {
            run();
            givenUp = true;
          });
        };
        Object.assign(page, { setTimeout: soon });
      },
    });
    await until(() => givenUp);
    await demo.settled();
    expect(demo.root('loading').querySelector('.skeleton')).not.to.equal(null);
    demo.close();
  });
});
