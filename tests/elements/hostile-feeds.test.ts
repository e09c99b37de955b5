import '../../src/elements/training-agenda/grid.lazy.js';
import '../../src/elements/training-list/month.lazy.js';
import '../../src/templates/article.lazy.js';
import { expectAsSoon } from '../support/clock.js';
import { HARMLESS_FEED, harmlessFor, HOSTILE_FEEDS } from '../support/hostile-feeds.js';
import { unmountAll } from '../support/mount.js';
import { timeFeed } from '../support/time-feed.js';

const MEGABYTE = 1_000_000;

describe('A hostile feed', () => {
  afterEach(unmountAll);

  for (const [name, hostile] of Object.entries(HOSTILE_FEEDS))
    it(`is shown no later than other feeds: ${name}`, async () => {
      const { element, isFiltered } = hostile;
      const [feed, usual] = [hostile.feed(MEGABYTE), harmlessFor(hostile)(MEGABYTE)];
      await expectAsSoon(
        () => timeFeed(element, feed, isFiltered),
        () => timeFeed(element, usual, isFiltered),
      );
    });
});

describe('A search and filters that a link asks for', () => {
  afterEach(async () => {
    await unmountAll();
    history.replaceState(null, '', ' ');
  });

  it('take no longer than others, however long they are', async () => {
    const usual = HARMLESS_FEED(MEGABYTE);
    const show = (query: string) => {
      history.replaceState(null, '', `#list?${query}`);
      return timeFeed('<training-list id="list" controls="address"></training-list>', usual, true);
    };
    for (const query of [
      `q=a${'\u0301\u0323'.repeat(40_000)}`,
      `q=${'ab '.repeat(100_000)}`,
      Array.from({ length: 50_000 }, (_, index) => `tag=${index}`).join('&'),
    ])
      await expectAsSoon(
        () => show(query),
        () => show('q=words&tag=tag+1'),
      );
  });
});
