import { expect } from '@open-wc/testing';
import { until } from '../support/demo.js';

/** What the page shows of a text that was typed into it. */
interface Shown {
  readonly announcement: string;
  readonly findings: string;
  readonly feed: string;
  readonly page: string;
  readonly calendar: string;
}

/** A page under the policy of SECURITY.md, into which texts are typed: see publishing-page.ts. */
let frame: HTMLIFrameElement;

const seen = () =>
  (frame.contentWindow as unknown as { seen: Readonly<Record<'violations' | 'errors' | 'said', string[]>> }).seen;

async function type(text: string): Promise<Shown> {
  const { body } = frame.contentDocument!;
  const area = body.querySelector('textarea')!;
  area.value = text;
  area.dispatchEvent(new Event('input'));
  await until(() => body.dataset.shown === text);
  return Object.fromEntries([...body.querySelectorAll('pre')].map(({ id, textContent }) => [id, textContent])) as never;
}

const MARKDOWN = `---
title: Тренінг для тих, хто навчає
date_published: 2026-10-01
startDate: 2026-11-16 09:30
endDate: 2026-11-18 17:00
location: Київ
organiser: Школа
---
## Про що

#### Далі

Три дні **практики**, [програма](program.pdf).
`;

const FEED = `{
  "version": "https://jsonfeed.org/version/1.1",
  "title": "Trainings",
  "items": [
    {
      "id": "a",
      "title": "From a feed",
      "content_html": "<p>Hi <b>there</b><script>alert(1)</script></p>",
      "_training": { "startDate": "2026-02-30", "location": { "name": "Kyiv" } }
    }
  ]
}`;

const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:1@ministry.example',
  'SUMMARY:From a calendar\\, as typed',
  'DTSTART;TZID=FLE Standard Time:20261116T093000',
  'DTEND;TZID=FLE Standard Time:20261116T170000',
  'DESCRIPTION:Two lines\\nof text',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\n');

describe('The rooms of those who publish, in a page under a strict policy', () => {
  before(async () => {
    frame = document.createElement('iframe');
    frame.src = '/strict/publishing.html';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
  });
  after(() => frame.remove());

  it('make a feed, a page and a calendar of a Markdown file, and find what is wrong by its line', async () => {
    const { findings, feed, page, calendar } = await type(MARKDOWN);
    expect(findings)
      .to.match(/^7:1 .*“organiser”.*“organizer”/m)
      .and.to.match(/^13:\d+ .*“program\.pdf”/m);
    const [item] = (JSON.parse(feed) as { items: Record<string, unknown>[] }).items;
    expect(item).to.include({ id: 'typed', title: 'Тренінг для тих, хто навчає' });
    expect(page).to.match(/<h3>Про що<\/h3>\s*<h4>Далі<\/h4>\s*<p>Три дні <strong>практики<\/strong>/);
    expect(page).to.contain('<training-event src="feed.json" item="typed"');
    expect(calendar).to.match(/BEGIN:VEVENT\r\n[^]*DTSTART;TZID=Europe\/Kyiv:20261116T093000\r\n/);
  });

  it('do the same for a JSON feed', async () => {
    const { announcement, findings, page } = await type(FEED);
    expect(findings).to.match(/^9:\d+ .*2026-02-30/m);
    expect(announcement).to.contain('title: From a feed');
    expect(page).to.contain('<p>Hi <strong>there</strong></p>').and.not.to.contain('alert(1)');
  });

  it('and for a calendar', async () => {
    const { announcement, findings, feed, page, calendar } = await type(CALENDAR);
    expect(announcement).to.contain('title: From a calendar, as typed').and.to.contain('startDate: 2026-11-16T09:30');
    expect(findings).not.to.match(/^\d+:\d+ .*startDate/m);
    expect(feed).to.contain('"startDate":"2026-11-16T09:30"');
    expect(page).to.contain('From a calendar, as typed');
    expect(calendar).to.contain('SUMMARY;LANGUAGE=uk:From a calendar\\, as typed');
  });

  it('are asked for nothing that the policy forbids, and say nothing on the console', () => {
    const { violations, errors, said } = seen();
    expect([...violations, ...errors, ...said]).to.deep.equal([]);
  });
});
