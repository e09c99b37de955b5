// What somebody copies from the studio for a project of a framework: the text is that of its tab, made by the same modules.
import { readFileSync } from 'node:fs';
import { FIRST_SET_UP } from '../../../build/src/studio/show/set-up.js';
import { shownFeed } from '../../../build/src/studio/show/shown-feed.js';
import { shownSnippet } from '../../../build/src/studio/show/shown-snippet.js';
import { readSource } from '../../../build/src/studio/source/read-source.js';

/** Where the feed of the code lies: the address of a ministry, with what some templates read otherwise. */
export const FEED_URL = 'https://ministry.example/feed.json?year=2031&copy=2';

/** What each of these templates takes for something of its own. */
const SIGNS = '"лапки" & {дужки} <b> {{два}} ${три} `чотири` \\n &amp; it’s \'x\' @if (y) #{z}';
const TAG = 'бюджет & {облік} "2031"';

/** Set-ups by the names of the files that their code is put into. @type {Record<string, object>} */
export const SET_UPS = {
  plain: { tag: 'training-event', attributes: [] },
  event: {
    tag: 'training-event',
    attributes: [
      ['item', 'plain-forms'],
      ['layout', 'full'],
      ['heading-level', '2'],
      ['offline', ''],
      ['lang', 'de'],
      ['class', 'wide & high'],
      ['data-note', SIGNS],
    ],
  },
  list: {
    tag: 'training-list',
    attributes: [
      ['id', 'all'],
      ['show', 'all'],
      ['layout', 'cards'],
      ['limit', '1'],
      ['tags', TAG],
      ['controls', ''],
      ['personal', ''],
      ['lang', 'uk'],
    ],
    theme: 'ukraine',
  },
  agenda: {
    tag: 'training-agenda',
    attributes: [
      ['id', 'programme'],
      ['item', 'plain-forms'],
      ['day', '1'],
      ['layout', 'grid'],
      ['controls', 'address'],
      ['now', '2031-03-03T10:00+02:00'],
      ['time-zone', 'Europe/Brussels'],
    ],
    own: { accent: '#7a1fa2', text: '#202020', background: '#fafafa', radius: '1em' },
  },
  news: {
    tag: 'training-news',
    attributes: [
      ['kind', 'event'],
      ['layout', 'compact'],
      ['limit', '2'],
      ['refresh', '30'],
      ['opens', 'here'],
      ['images', 'none'],
      ['limits', 'items=500 pages=3'],
    ],
  },
  subscribe: {
    tag: 'training-subscribe',
    attributes: [
      ['ics', 'https://ministry.example/calendar.ics?a=1&copy=2&name={x}'],
      ['rss', 'https://ministry.example/rss.xml'],
      ['lang', 'uk'],
    ],
  },
};

/** The feed at that address: its title is as hard to write down as the attributes, and not all of it has the tag. */
export function feedOfCode() {
  const feed = JSON.parse(readFileSync('tests/integration/feed.json', 'utf8'));
  const [item] = feed.items;
  const other = { ...item, id: 'other', title: 'Without the tag (example)' };
  const items = [{ ...item, tags: [TAG] }, other];
  return { ...feed, title: SIGNS, home_page_url: 'https://ministry.example/?a=1&copy=2#{x}', items };
}

/** The code of every set-up, as the tab of a system has it. @returns {Promise<Record<string, string>>} */
export async function codeFor(format) {
  const source = await readSource({ name: 'feed.json', url: FEED_URL, text: JSON.stringify(feedOfCode()) });
  const { elements } = JSON.parse(readFileSync('studio/offer.json', 'utf8'));
  const from = { url: FEED_URL, feed: source.feed, read: await shownFeed(source) };
  const codeOf = (setUp) => shownSnippet({ ...FIRST_SET_UP, ...setUp, format }, from, elements);
  return Object.fromEntries(Object.entries(SET_UPS).map(([name, setUp]) => [name, codeOf(setUp)]));
}
