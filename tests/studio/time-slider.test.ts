import { expect } from '@open-wc/testing';
import { timeLine } from '../../src/studio/show/time/time-marks.js';
import { TimeSlider } from '../../src/studio/show/time/time-slider.js';
import type { TrainingItemExtension } from '../../src/feed/format.js';
import { feedOf, training } from '../support/feeds.js';
import { onlyItem } from '../support/read.js';

/** What the marks of a training say, in English. */
async function marks(extension: Partial<TrainingItemExtension>): Promise<string[]> {
  const slider = new TimeSlider();
  slider.language = 'en';
  slider.line = timeLine(onlyItem(feedOf(training('a', { timeZone: 'Europe/Kyiv', ...extension }))));
  document.body.append(slider);
  await slider.updateComplete;
  const said = [...slider.renderRoot.querySelectorAll('li button, #of')].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
  slider.remove();
  return said;
}

describe('The marks on the line of time', () => {
  it('are on the clock of the training, which is named', async () => {
    const said = await marks({ startDate: '2026-12-08T09:30', endDate: '2026-12-08T17:00' });
    expect(said[0]).to.contain('(Europe/Kyiv)');
    expect(said[1]).to.match(/starts ?8 Dec 2026.* 09:30$/);
    expect(said[2]).to.match(/ends ?8 Dec 2026.* 17:00$/);
  });

  it('say the days of a training without times, wherever it is read', async () => {
    const said = await marks({ startDate: '2026-12-16', endDate: '2026-12-17' });
    expect(said[1]).to.match(/starts ?16 Dec 2026/);
    expect(said[2]).to.match(/ends ?17 Dec 2026/);
  });
});
