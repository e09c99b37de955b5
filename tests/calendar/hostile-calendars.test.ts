import { calendarText } from '../../src/calendar/calendar-text.js';
import { trainingEntries } from '../../src/calendar/training-entries.js';
import type { Session } from '../../src/feed/format.js';
import { expectNoSlower } from '../support/clock.js';
import { feedOf, training } from '../support/feeds.js';
import { onlyItem } from '../support/read.js';
import { at } from '../support/setting.js';

const setting = at('2026-11-01');

function write(extension: Parameters<typeof training>[1], item: Parameters<typeof training>[2] = {}): void {
  const read = onlyItem(feedOf(training('a', extension, item)));
  calendarText([...trainingEntries(read, setting), ...trainingEntries(read, setting, { sessions: true })]);
}

const sessions = (title: (index: number) => string): Session[] =>
  Array.from({ length: 2000 }, (_, index) => ({ title: title(index), startDate: '2026-11-16T10:00' }));

describe('A calendar of a hostile training', () => {
  const harmless = () =>
    write({ agenda: { sessions: sessions((index) => `Session ${index}`) }, location: { name: 'Hall' } });
  before(harmless);

  it('is written no later than others: 9,999 years', () => {
    // Each in another year, because what was written once is known.
    let year = 1;
    expectNoSlower(() => {
      const startDate = `${String(year++).padStart(4, '0')}-01-01T10:00`;
      write({ timeZone: 'Europe/Kyiv', startDate, endDate: '9999-12-31T10:00' });
    }, harmless);
  });

  it('is written no later than others: sessions that are all called the same', () => {
    expectNoSlower(() => write({ agenda: { sessions: sessions(() => 'x') } }), harmless);
  });

  it('is written no later than others: a long title, places and tags that each session repeats', () => {
    const agenda = { sessions: sessions((index) => `Session ${index}`) };
    const location = Array.from({ length: 500 }, () => ({ name: 'x'.repeat(1000) }));
    const tags = Array.from({ length: 1000 }, (_, index) => `tag ${index}`);
    expectNoSlower(() => write({ agenda, location }, { title: 'y'.repeat(20_000), tags }), harmless);
  });
});
