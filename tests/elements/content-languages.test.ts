import { expect } from '@open-wc/testing';
import type { TrainingElement } from '../../src/elements/training-element.js';
import type { TrainingEvent } from '../../src/elements/training-event/training-event.js';
import { feedOf, news, training } from '../support/feeds.js';
import { find, mount, rendered, seen, settle, unmountAll } from '../support/mount.js';

const NOW = '2026-11-17T11:00+02:00';
const MIXED = 'تدريب TypeScript (2026)';
const feed = {
  ...feedOf(
    training('one', {
      translations: { uk: { title: 'Тренінг один', content_html: '<p>Текст</p>' }, ar: { title: MIXED } },
      audience: [{ en: 'Everybody', uk: 'Усі' }, { ar: 'الجميع' }],
      inLanguage: ['uk', 'pl'],
      interpretation: ['en'],
    }),
    news('two', {
      title: 'Plain',
      _training: { translations: { uk: { title: 'Просто', content_html: '<p>Слово</p>' } } },
    }),
  ),
};

const FULL = `<training-event item="one" layout="full" now="${NOW}"></training-event>`;

async function full(html = FULL): Promise<TrainingEvent> {
  const place = mount<HTMLElement>(`<section>${html}</section>`);
  const element = place.querySelector<TrainingEvent>('training-event')!;
  element.feed = feed;
  await rendered(element, '.article');
  return element;
}

async function speaks(element: TrainingElement, language: string): Promise<void> {
  await rendered(element, `.frame[lang="${language}"]`);
}

describe('What a feed says in several languages', () => {
  afterEach(async () => {
    await unmountAll();
    document.documentElement.lang = 'en';
  });

  it('carries its language and direction where it is in another', async () => {
    const element = await full();
    const texts = [...element.renderRoot.querySelectorAll<HTMLElement>('dd li [lang], dd [lang]')];
    const arabic = texts.find(({ textContent }) => textContent === 'الجميع');
    expect([arabic?.lang, arabic?.dir]).to.deep.equal(['ar', 'rtl']);
    expect(texts.some(({ textContent }) => textContent === 'Everybody')).to.equal(false);
  });

  it('keeps its direction to itself, whichever way its surroundings are written', async () => {
    for (const lang of ['en', 'ar']) {
      const element = await full(`<div lang="${lang}">${FULL}</div>`);
      await speaks(element, lang);
      const title = find(element, '.title [part="link"] > *, .title > *');
      expect(getComputedStyle(title).unicodeBidi, lang).to.match(/isolate/);
      for (const said of element.renderRoot.querySelectorAll('bdi, [lang][dir]:not(.frame)'))
        expect(getComputedStyle(said).unicodeBidi, said.outerHTML).to.match(/isolate/);
    }
  });

  it('names the languages of the training and of its interpretation', async () => {
    const element = await full();
    expect(seen(element)).to.match(/Languages\s*Ukrainian, Polish/);
    expect(seen(element)).to.match(/Interpretation\s*English/);
    element.lang = 'uk';
    await speaks(element, 'uk');
    expect(seen(element))
      .to.match(/українська/i)
      .and.to.match(/англійська/i);
  });
});

describe('A switch of the page’s language', () => {
  afterEach(async () => {
    await unmountAll();
    document.documentElement.lang = 'en';
    location.hash = '';
  });

  it('is followed from <html>, into shadow roots within shadow roots', async () => {
    const place = mount<HTMLElement>('<section></section>');
    place.parentElement!.removeAttribute('lang');
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    place.attachShadow({ mode: 'open' }).append(outer);
    outer.attachShadow({ mode: 'open' }).append(inner);
    inner.innerHTML = FULL;
    const element = inner.querySelector<TrainingEvent>('training-event')!;
    element.feed = feed;
    await rendered(element, '.frame[lang="en"] .article');
    document.documentElement.lang = 'uk';
    await speaks(element, 'uk');
    expect(seen(element)).to.contain('Тренінг один');
    outer.lang = 'ar';
    await speaks(element, 'ar');
    expect(seen(element)).to.contain(MIXED);
  });

  it('keeps what is open, the nodes, and where the focus is', async () => {
    const place = mount<HTMLElement>(
      `<section lang="en"><training-news id="keeps" now="${NOW}"></training-news></section>`,
    );
    const element = place.querySelector<TrainingElement>('training-news')!;
    element.feed = feed;
    await rendered(element, '[data-row="two"] [part="link"]');
    find(element, '[data-row="two"] [part="link"]').click();
    await rendered(element, '.article');
    const article = find(element, '.article');
    const back = find(element, '.back button');
    back.focus();
    expect(element.shadowRoot!.activeElement === back, 'the focus').to.equal(true);
    place.lang = 'uk';
    await speaks(element, 'uk');
    expect(find(element, '.article') === article, 'the article').to.equal(true);
    expect(seen(element)).to.contain('Просто').and.to.contain('Слово').and.not.to.contain('Plain');
    expect(element.shadowRoot!.activeElement === back, 'the focus').to.equal(true);
    place.lang = 'ar';
    await speaks(element, 'ar');
    expect(find(element, '.article') === article, 'the article').to.equal(true);
    expect(element.shadowRoot!.activeElement === back, 'the focus').to.equal(true);
  });
});

describe('The direction of the host', () => {
  afterEach(unmountAll);

  it('is followed when it is set later, changed, and taken away', async () => {
    const element = await full();
    const direction = () => getComputedStyle(find(element, '.frame')).direction;
    expect(direction()).to.equal('ltr');
    element.dir = 'rtl';
    await settle(element);
    expect(direction()).to.equal('rtl');
    element.dir = 'ltr';
    await settle(element);
    expect(direction()).to.equal('ltr');
    element.lang = 'ar';
    await speaks(element, 'ar');
    expect(direction()).to.equal('ltr');
    element.removeAttribute('dir');
    await settle(element);
    expect(direction()).to.equal('rtl');
  });

  it('is taken from the start', async () => {
    const element = await full(FULL.replace('item=', 'dir="rtl" item='));
    expect(getComputedStyle(find(element, '.frame')).direction).to.equal('rtl');
    expect(find(element, '.frame').hasAttribute('dir')).to.equal(false);
  });

  it('names languages of Ukraine that browsers do not know', async () => {
    const element = await full(FULL);
    element.feed = feedOf(training('one', { inLanguage: ['crh', 'uk'], interpretation: ['ukl'] }));
    await settle(element);
    expect(seen(element)).to.contain('Crimean Tatar, Ukrainian').and.contain('Ukrainian Sign Language');
    element.parentElement!.lang = 'uk';
    await speaks(element, 'uk');
    // WebKit begins each with a capital letter.
    expect(seen(element).toLowerCase())
      .to.contain('кримськотатарська, українська')
      .and.contain('українська жестова мова');
  });
});
