import { expect } from '@open-wc/testing';
import { LanguageController } from '../../src/controllers/language-controller.js';
import type { TrainingEvent } from '../../src/elements/training-event/training-event.js';
import { addCatalogue } from '../../src/locale/catalogues.js';
import { catalogues } from '../../src/locale/generated/elements.js';
import { feedOf, training } from '../support/feeds.js';
import { find, mount, rendered, seen, settle, unmountAll } from '../support/mount.js';

const feed = feedOf(
  training('one', { registration: { url: 'https://example.org/register', remaining: 5, capacity: 30 } }),
);

async function spoken(element: TrainingEvent, language: string): Promise<void> {
  await rendered(element, `.frame[lang="${language}"] .facts, .frame[lang="${language}"] dl`);
}

describe('A card in any language', () => {
  afterEach(unmountAll);

  for (const written of ['uk_UA', 'ua', 'UA', 'ua-UA'])
    it(`understands ${written} as Ukrainian, as many systems write it`, async () => {
      const card = mount<TrainingEvent>(
        `<training-event lang="${written}" item="one" now="2026-11-10T10:00+02:00"></training-event>`,
      );
      card.feed = feedOf(
        training('one', { topics: [{ uk: 'Право', en: 'Law' }], audience: [{ uk: 'Судді', en: 'Judges' }] }),
      );
      await spoken(card, 'uk');
      expect(seen(card)).to.contain('16–18 листопада 2026').and.contain('Судді');
    });

  it('stands beside the same card in three others, and changes alone', async () => {
    const place = mount<HTMLElement>(
      `<section>${['uk', 'en', 'ar', 'pl']
        .map((lang) => `<training-event lang="${lang}" item="one" now="2026-11-10T10:00+02:00"></training-event>`)
        .join('')}</section>`,
    );
    const cards = [...place.querySelectorAll('training-event')];
    for (const card of cards) card.feed = feed;
    for (const card of cards) await spoken(card, card.lang);
    const [uk, en, ar, pl] = cards as [TrainingEvent, TrainingEvent, TrainingEvent, TrainingEvent];
    expect(seen(uk)).to.contain('16–18 листопада 2026').and.to.contain('Залишилося 5 місць');
    expect(seen(en)).to.contain('5 places left');
    expect(seen(pl)).to.contain('16–18 listopada 2026');
    expect(seen(ar)).to.contain('نوفمبر');
    expect(cards.map((card) => find(card, '.frame').dir)).to.deep.equal(['ltr', 'ltr', 'rtl', 'ltr']);
    pl.lang = 'de';
    await spoken(pl, 'de');
    expect(seen(pl)).to.contain('16.–18. November 2026');
    expect(find(ar, '.frame').lang).to.equal('ar');
  });

  for (const [lang, month] of [
    ['ka', 'ნოემბერი'],
    ['hy', 'նոյեմբերի'],
    ['mk', 'ноември'],
    ['sq', 'nëntor'],
    ['ga', 'Samhain'],
    ['mt', 'Novembru'],
    ['crh', 'noyabr'],
    ['az', 'noyabr'],
    ['kk', 'қараша'],
    ['bs', 'novembar'],
  ] as const)
    it(`names November in ${lang}, whatever the engine knows of it`, async () => {
      const card = mount<TrainingEvent>(
        `<training-event lang="${lang}" item="one" now="2026-11-10T10:00+02:00"></training-event>`,
      );
      card.feed = feed;
      await spoken(card, lang);
      expect(find(card, 'time').textContent?.toLowerCase()).to.contain(month.toLowerCase()).and.to.contain('2026');
    });

  it('writes its dates in no other (if it does: "namedDates" in src/locale/languages.json)', async () => {
    // What engines write that have no data; German has the same word.
    const foreign = (lang: string) => (lang === 'de' ? /M11/ : /November|M11/);
    const wrong = [];
    for (const lang of ['uk', ...Object.keys(catalogues)]) {
      const card = mount<TrainingEvent>(
        `<training-event lang="${lang}" item="one" now="2026-11-10T10:00+02:00"></training-event>`,
      );
      card.feed = feed;
      await spoken(card, lang);
      if (foreign(lang).test(find(card, 'time').textContent ?? '')) wrong.push(lang);
    }
    expect(wrong).to.deep.equal([]);
  });

  for (const [lang, tomorrow, ukrainian] of [
    ['ka', 'ხვალ', 'უკრაინული'],
    ['hy', 'վաղը', 'ուկրաիներեն'],
    ['crh', 'yarın', 'ukrain tili'],
  ] as const)
    it(`names days and languages in ${lang}, whatever the engine knows of it`, async () => {
      const article = mount<TrainingEvent>(
        `<training-event lang="${lang}" layout="full" item="one" now="2026-11-15T10:00+02:00"></training-event>`,
      );
      article.feed = feedOf(training('one', { inLanguage: ['uk'] }));
      await spoken(article, lang);
      expect(seen(article).toLowerCase()).to.contain(tomorrow.toLowerCase());
      expect(seen(article).toLowerCase()).to.contain(ukrainian.toLowerCase());
    });
});

describe('Words that have to be fetched', () => {
  /** A host that stands in Polish, and the loads that the test answers by hand. */
  function speaker() {
    const host = Object.assign(document.createElement('p'), {
      lang: 'pl',
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
    });
    const asked: { language: string; answer: (found: boolean) => void }[] = [];
    const fetch = (language: string) =>
      new Promise<void>((resolve, reject) =>
        asked.push({
          language,
          answer: (found) => {
            if (!found) return reject(new Error('No connection'));
            addCatalogue(language, { messages: {}, plurals: ['one', 'few', 'many', 'other'] });
            resolve();
          },
        }),
      );
    document.body.append(host);
    const controller = new LanguageController(host, fetch);
    controller.hostConnected();
    return { host, asked, controller };
  }

  const turns = async () => {
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  };

  it('are waited for, and spoken when they have come', async () => {
    const { host, asked, controller } = speaker();
    expect([controller.waiting, asked.map(({ language }) => language)]).to.deep.equal([true, ['pl']]);
    asked[0]!.answer(true);
    await turns();
    expect([controller.waiting, controller.words.language]).to.deep.equal([false, 'pl']);
    controller.hostDisconnected();
    host.remove();
  });

  it('are English when they do not come, and can be tried again', async () => {
    const { host, asked, controller } = speaker();
    asked[0]!.answer(false);
    await turns();
    expect([controller.language, controller.words.language]).to.deep.equal(['pl', 'en']);
    controller.retry();
    asked[1]!.answer(true);
    await turns();
    expect(controller.words.language).to.equal('pl');
    controller.hostDisconnected();
    host.remove();
  });

  it('are not asked for in Ukrainian and English', () => {
    const { host, asked, controller } = speaker();
    host.lang = 'uk-UA';
    controller.look();
    host.lang = 'en-US';
    controller.look();
    expect(asked.map(({ language }) => language)).to.deep.equal(['pl']);
    controller.hostDisconnected();
    host.remove();
  });
});

describe('The clock', () => {
  afterEach(unmountAll);

  for (const [zone, times] of [
    ['event', '09:30'],
    ['Asia/Kathmandu', '13:15'],
    ['Nowhere/City', '09:30'],
  ] as const)
    it(`shows ${times} with time-zone="${zone}"`, async () => {
      const card = mount<TrainingEvent>(
        `<training-event item="one" time-zone="${zone}" now="2026-11-10T10:00+02:00"></training-event>`,
      );
      card.feed = feedOf(training('one', { endDate: '2026-11-16T17:00' }));
      await settle(card);
      expect(find(card, 'dd').textContent).to.contain(times);
      const unknown = zone === 'Nowhere/City' ? ['bad-zone time-zone "Nowhere/City"'] : [];
      expect(card.issues.map(({ code, path, received }) => `${code} ${path} ${received}`)).to.deep.equal(unknown);
    });
});
