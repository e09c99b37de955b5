import { expect } from '@open-wc/testing';
import '../../src/elements/mistakes.lazy.js';
import '../../src/elements/training-list/month.lazy.js';
import '../../src/elements/training-agenda/grid.lazy.js';
import type { TrainingElement } from '../../src/elements/training-element.js';
import { feedOf, news, training } from '../support/feeds.js';
import { mount, seen, settle, unmountAll } from '../support/mount.js';

const agenda = { sessions: [{ startDate: '2026-11-16T10:00', title: 'Opening' }] };
const feed = feedOf(training('42', { agenda }), news('n'));
const NOW = 'now="2026-11-10T11:00+02:00"';

async function show(tag: string, written: string): Promise<TrainingElement> {
  const now = written.includes('now=') ? '' : NOW;
  const element = mount(`<${tag} ${now} ${written}></${tag}>`);
  element.feed = feed;
  await settle(element);
  return element;
}

const mistakes = ({ issues }: TrainingElement) =>
  issues.map(({ path, expected, received }) => `${path}: ${received}, not ${expected}`);

describe('An attribute that cannot be followed', () => {
  const real = console.warn;
  let warnings: string[];
  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => void warnings.push(text);
  });
  afterEach(async () => {
    console.warn = real;
    await unmountAll();
  });

  it('is told in the console, once on a page', async () => {
    for (const value of ['week', 'week', 'year']) await show('training-agenda', `layout="${value}" heading-level="7"`);
    expect(warnings).to.deep.equal([
      'training-widgets: <training-agenda heading-level="7"> is not followed; expected: 2, 3, 4, 5, 6',
      'training-widgets: <training-agenda layout="week"> is not followed; expected: timeline, grid',
    ]);
  });

  for (const [tag, written, expected] of [
    ['training-list', 'layout="grid"', 'list, cards, month'],
    ['training-list', 'show="future"', 'upcoming, past, all'],
    ['training-list', 'limit="-3"', '> 0'],
    ['training-list', 'limit="many"', '> 0'],
    ['training-list', 'controls="adress"', 'true, false, address'],
    ['training-list', 'opens="there"', 'here, page'],
    ['training-event', 'layout="tile"', 'card, row, full'],
    ['training-event', 'heading-level="7"', '2, 3, 4, 5, 6'],
    ['training-event', 'time-zone="Europe/Atlantis"', 'zone'],
    ['training-event', 'limits="itmes=3"', 'bytes, pages, origins, items, sessions, entries, text, content'],
    ['training-event', 'limits="items=3,"', 'bytes, pages, origins, items, sessions, entries, text, content'],
    ['training-event', 'refresh="0"', '> 0'],
    ['training-agenda', 'layout="week"', 'timeline, grid'],
    ['training-news', 'layout="month"', 'list, cards, compact'],
    ['training-news', 'kind="events"', 'all, news, event'],
    ['training-news', 'now="soon"', 'date'],
  ] as const)
    it(`is told in issues: <${tag} ${written}>`, async () => {
      expect(mistakes(await show(tag, written))).to.deep.equal([`${written.replace('=', ': ')}, not ${expected}`]);
    });

  it('is as if it were not there', async () => {
    const usual = await show('training-list', '');
    const element = await show('training-list', 'layout="grid" show="future" limit="-3"');
    expect(seen(element)).to.equal(seen(usual));
  });

  it('is no mistake any more once it is mended', async () => {
    const element = await show('training-list', 'layout="grid"');
    element.setAttribute('layout', 'cards');
    await settle(element);
    expect(mistakes(element)).to.deep.equal([]);
  });

  for (const written of ['', 'controls', 'controls="address"', 'limits="items=3  pages=2 origins=https://a.example"'])
    it(`is none that is right: <training-list ${written}>`, async () => {
      expect(mistakes(await show('training-list', written))).to.deep.equal([]);
      expect(warnings).to.deep.equal([]);
    });
});
