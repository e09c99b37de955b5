import '../../src/elements/training-agenda/grid.lazy.js';
import '../../src/elements/training-list/month.lazy.js';
import '../../src/templates/article.lazy.js';
import { unmountAll } from '../support/mount.js';
import { searchFor, timeoutOf } from '../support/search-settings.js';
import { findSlowFeed } from '../support/slow-feeds.js';

describe('A feed of whatever lists', () => {
  after(unmountAll);

  it('is shown no later than other feeds', async function () {
    this.timeout(timeoutOf(10));
    await findSlowFeed({ ...searchFor(10), bytes: 500_000 });
  });
});
