import { expect } from '@open-wc/testing';
import { expectNoSlower } from '../support/clock.js';
import { HARMLESS_HTML, HOSTILE_HTML } from '../support/hostile-texts.js';
import { showHtml } from '../support/show-html.js';

const MEGABYTE = 1_000_000;

describe('Hostile HTML', () => {
  const harmless = HARMLESS_HTML(MEGABYTE);
  before(() => void showHtml(harmless));

  for (const [name, write] of Object.entries(HOSTILE_HTML))
    it(`takes no longer than other HTML: ${name}`, () => {
      const html = write(MEGABYTE);
      expectNoSlower(
        () => void showHtml(html),
        () => void showHtml(harmless),
      );
    });

  it('is shown as far as it goes, and the rest is cut off', () => {
    for (const [name, write] of Object.entries(HOSTILE_HTML))
      expect(showHtml(write(MEGABYTE)).textContent.endsWith('…'), name).to.equal(true);
  });
});

describe('HTML as large as it may be', () => {
  it('stays whole: an article with 200 pictures and a table of 500 rows', () => {
    const pictures = Array.from(
      { length: 200 },
      (_, index) =>
        `<p>Some words before the picture, and <a href="/page${index}">a link</a>.</p>\n` +
        `<figure class="wide"><img src="/strict/${index}.gif" alt="Picture ${index}" width="640" height="480">` +
        `<figcaption>What it shows</figcaption></figure>\n`,
    );
    const rows = Array.from({ length: 500 }, (_, index) => `<tr>\n<th>${index}</th><td>Name</td><td>Place</td></tr>\n`);
    const html = `<h2>Report</h2>${pictures.join('')}<table><tbody>${rows.join('')}</tbody></table><p>The end</p>`;
    const prose = showHtml(html);
    expect(prose.querySelectorAll('img').length).to.equal(200);
    expect(prose.querySelectorAll('tr').length).to.equal(500);
    expect(prose.textContent.endsWith('The end')).to.equal(true);
  });
});
