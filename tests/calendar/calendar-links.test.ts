import { expect } from '@open-wc/testing';
import { calendarLinks } from '../../src/calendar/calendar-links.js';
import type { TrainingItemExtension } from '../../src/feed/format.js';
import { feedOf, training } from '../support/feeds.js';
import { onlyItem } from '../support/read.js';
import { at } from '../support/setting.js';

describe('Links to calendars on the web', () => {
  it('give the instants, and Google the zone', () => {
    const { google, outlook, office365 } = linksOf({});
    expect(google.get('dates')).to.equal('20261116T073000Z/20261118T150000Z');
    expect(google.get('ctz')).to.equal('Europe/Kyiv');
    for (const link of [outlook, office365]) {
      expect(link.get('startdt')).to.equal('2026-11-16T07:30:00Z');
      expect(link.get('enddt')).to.equal('2026-11-18T15:00:00Z');
      expect(link.has('allday')).to.equal(false);
    }
  });

  it('give whole days up to the day after the last', () => {
    const { google, outlook } = linksOf({ startDate: '2026-11-16', endDate: '2026-11-18' });
    expect(google.get('dates')).to.equal('20261116/20261119');
    expect(google.has('ctz')).to.equal(false);
    expect(outlook.get('enddt')).to.equal('2026-11-19');
    expect(outlook.get('allday')).to.equal('true');
  });

  it('stay shorter than 2000 characters, whatever is said', () => {
    for (const long of ['слово '.repeat(900), '🦔'.repeat(900), '漢'.repeat(3000), 'a&b=c '.repeat(900)]) {
      const item = training('a', { location: { name: long } }, { title: long, summary: long });
      for (const link of Object.values(calendarLinks(onlyItem(feedOf(item)), at('2026-11-01'))!) as string[]) {
        expect(link.length).to.be.below(2000);
        expect(new URL(link).searchParams.get('location')).to.match(/…$/);
      }
    }
  });

  it('are none while no day is known', () => {
    const item = training('a', { startDate: '2027-03', endDate: undefined });
    expect(calendarLinks(onlyItem(feedOf(item)), at('2026-11-01'))).to.equal(undefined);
  });
});

function linksOf(extension: TrainingItemExtension): Record<'google' | 'outlook' | 'office365', URLSearchParams> {
  const links = calendarLinks(onlyItem(feedOf(training('a', extension))), at('2026-11-01'))!;
  const read = (link: string) => new URL(link).searchParams;
  return { google: read(links.google), outlook: read(links.outlook), office365: read(links.office365) };
}
