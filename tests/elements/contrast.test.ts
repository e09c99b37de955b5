import { expect } from '@open-wc/testing';
import '../../src/elements/training-agenda/grid.lazy.js';
import '../../src/elements/training-list/month.lazy.js';
import '../../src/templates/article.lazy.js';
import type { JsonFeed } from '../../src/feed/format.js';
import { contrast, faintTexts, layer } from '../support/contrast.js';
import { mount, rendered, unmountAll } from '../support/mount.js';

const NOW = 'now="2026-11-17T11:00+02:00"';
const feed = (await (await fetch('/demo/feeds/training.json')).json()) as JsonFeed;

/** On a middle grey no blue can be read that is one on white: there a link's colour is the host's to set. */
const MIDDLE = '#8c8c8c';
const LINKS = 'a, [part="link"], .button, .pick, .clear, .more-entries';

/** Text and background of pages: pairs that reach 4.5 to 1, many of them barely. */
const PAGES = [
  ['#000000', '#ffffff'],
  ['#212529', '#ffffff'],
  ['#595959', '#ffffff'],
  ['#6c757d', '#ffffff'],
  ['#767676', '#ffffff'],
  ['#5f676b', '#f8f9fa'],
  ['#33475b', '#eaf0f6'],
  ['#5c5c5c', '#e2ecf4'],
  ['#4b3f2f', '#fbf5e6'],
  ['#0b0c0c', '#ffdd00'],
  ['#000000', MIDDLE],
  ['#ffffff', '#1d70b8'],
  ['#ffffff', '#00703c'],
  ['#ffffff', '#d4351c'],
  ['#ffffff', '#0d1b3e'],
  ['#e6e8ea', '#121212'],
  ['#9a9a9a', '#1e1e1e'],
  ['#7f8c99', '#0b0f14'],
  ['#f5f5fe', '#000091'],
  ['#ffd34d', '#2b2b2b'],
] as const;

const ELEMENTS = [
  `<training-event ${NOW}></training-event>`,
  `<training-event ${NOW} layout="full" item="training-for-trainers"></training-event>`,
  `<training-list ${NOW} limit="3" controls></training-list>`,
  `<training-list ${NOW} layout="cards" limit="3"></training-list>`,
  `<training-list ${NOW} layout="month"></training-list>`,
  `<training-agenda ${NOW} item="training-for-trainers" day="2"></training-agenda>`,
  `<training-news ${NOW} limit="3"></training-news>`,
];

describe('Text on a page of any colours that can be read', () => {
  afterEach(unmountAll);

  for (const [text, background] of PAGES)
    it(`can be read, the quiet too: ${text} on ${background}`, async () => {
      expect(contrast(layer('#fff', text), layer('#fff', background))).to.be.at.least(4.5);
      for (const markup of ELEMENTS) {
        const place = mount<HTMLElement>(`<div style="color: ${text}; background: ${background}">${markup}</div>`);
        const element = place.firstElementChild as HTMLElementTagNameMap['training-event'];
        element.feed = feed;
        await rendered(element, '.title, .session');
        expect(faintTexts(element, 4.5, background === MIDDLE ? LINKS : undefined).join('\n'), markup).to.equal('');
      }
    });
});
