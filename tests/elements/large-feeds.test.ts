import { expect } from '@open-wc/testing';
import '../../src/elements/training-agenda/grid.lazy.js';
import '../../src/elements/training-list/month.lazy.js';
import '../../src/templates/article.lazy.js';
import { feedOf, training } from '../support/feeds.js';
import { HARMLESS_PROGRAMME } from '../support/hostile-feeds.js';
import { find, mount, settle, unmountAll } from '../support/mount.js';

describe('A feed as large as real ones are', () => {
  // What is there is asked, not how soon.
  afterEach(unmountAll);

  async function show(markup: string, feed: unknown) {
    const element = mount(markup.replace('>', ' now="2026-11-17T11:00+02:00">'));
    element.feed = feed;
    await settle(element);
    return element;
  }

  it('stays whole: a programme of 1,007 sessions', async () => {
    for (const layout of ['timeline', 'grid']) {
      const element = await show(
        `<training-agenda item="a" layout="${layout}"></training-agenda>`,
        HARMLESS_PROGRAMME(2e6),
      );
      expect(element.renderRoot.querySelectorAll('.session').length).to.equal(1007);
      expect(element.renderRoot.querySelectorAll('.speakers > .line').length).to.equal(2014);
      expect(element.issues).to.deep.equal([]);
    }
  });

  it('stays whole: 100 rooms, of which each is used once, beside each other', async () => {
    const rooms = Array.from({ length: 100 }, (_, index) => ({ id: `r${index}`, name: `Room ${index}` }));
    const sessions = rooms.map(({ id }) => ({
      title: `In ${id}`,
      startDate: '2026-11-16T10:00',
      endDate: '2026-11-16T11:00',
      room: id,
    }));
    const element = await show(
      '<training-agenda item="a" layout="grid"></training-agenda>',
      feedOf(training('a', { agenda: { rooms, sessions } })),
    );
    expect(element.renderRoot.querySelectorAll('[part="column"]').length).to.equal(100);
    expect(element.renderRoot.querySelectorAll('.session').length).to.equal(100);
  });

  it('stays whole: a text in 39 languages, a session in 100 rooms, 300 speakers', async () => {
    const speakers = Array.from({ length: 300 }, (_, index) => ({ id: `s${index}`, name: `Speaker ${index}` }));
    const room = Array.from({ length: 100 }, (_, index) => `r${index}`);
    const languages = Array.from({ length: 39 }, (_, index) => `en-x-${index}`);
    const prerequisites = Object.fromEntries(languages.map((tag) => [tag, `In ${tag}`]));
    const session = { title: 'All', startDate: '2026-11-16T10:00', room, speakers: speakers.map(({ id }) => id) };
    const element = await show(
      '<training-event item="a" layout="full"></training-event>',
      feedOf(training('a', { speakers, prerequisites, inLanguage: languages, agenda: { sessions: [session] } })),
    );
    expect(element.renderRoot.querySelectorAll('.people li').length).to.equal(300);
    expect(element.renderRoot.querySelectorAll('.speakers > .line').length).to.equal(300);
    expect(find(element, '.session').textContent).to.contain('r99');
    expect(element.issues).to.deep.equal([]);
  });

  it('has what there is too much of in a month in the list of its day', async () => {
    const items = Array.from({ length: 150 }, (_, index) =>
      training(`t${index}`, { startDate: '2026-11-16T10:00', endDate: '2026-11-16T11:00' }),
    );
    const element = await show('<training-list layout="month"></training-list>', feedOf(...items));
    element.style.cssText = 'display: block; inline-size: 60rem';
    expect(element.renderRoot.querySelectorAll('table .entry').length).to.equal(4);
    const more = find(element, '.more-entries');
    expect(more.textContent.trim()).to.equal('146 more');
    more.click();
    await settle(element);
    const below = () => [...element.renderRoot.querySelectorAll<HTMLElement>('.day-list [data-row]')];
    expect(below().length).to.equal(100);
    expect(below()[0]!.offsetHeight).to.be.greaterThan(0);
    for (let clicks = 0; clicks < 3; clicks++) {
      find(element, '.day-list .more button').click();
      await settle(element);
    }
    expect(below().length).to.equal(150);
  });

  it('says what is cut of lists that are too long', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => `r${index}`);
    const sessions = Array.from({ length: 200 }, (_, index) => ({
      title: `Session ${index}`,
      startDate: '2026-11-16T10:00',
      room: many(index === 7 ? 900 : 80),
    }));
    const element = await show(
      '<training-agenda item="a"></training-agenda>',
      feedOf(
        training('a', {
          agenda: { sessions },
          topics: [Object.fromEntries(many(150).map((one) => [`en-x-${one}`, one]))],
        }),
      ),
    );
    const [first] = element.issues.filter(({ path }) => path.endsWith('.sessions[7].room'));
    expect(first).to.include({ code: 'too-many', expected: '32', received: '900' });
    expect(element.issues.filter(({ path }) => path.includes('.topics'))[0]).to.include({
      code: 'too-many',
      expected: '100',
    });
  });
});
