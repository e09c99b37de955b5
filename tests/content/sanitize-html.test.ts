import { expect } from '@open-wc/testing';
import { sanitizeHtml, type SanitizeOptions } from '../../src/content/sanitize-html.js';

const BASE = 'https://ministry.example/news/feed.json';

const clean = (html: string, options: Partial<SanitizeOptions> = {}) =>
  sanitizeHtml(html, { base: BASE, headingLevel: 4, ...options });

describe('HTML of a feed', () => {
  it('keeps what an article is made of', () => {
    const html =
      '<h4>Topics</h4><ul><li><em>One</em></li></ul><blockquote>Said</blockquote><figure>' +
      '<figcaption>Below</figcaption></figure><p lang="fr" dir="ltr">Mot<br>a<sup>2</sup></p>';
    expect(clean(html).innerHTML).to.equal(html);
  });

  it('has its headings under those of the page, none left out', () => {
    const content = clean('<h1>A</h1><h2>B</h2><h6>C</h6>');
    expect([...content.children].map(({ localName }) => localName)).to.deep.equal(['h4', 'h5', 'h6']);
  });

  it('has links that are absolute and tell nothing', () => {
    const [link] = clean('<a href="../register?a=1" target="_blank" ping="/p">Register</a>').children;
    expect(link!.outerHTML).to.equal(
      '<a href="https://ministry.example/register?a=1" rel="noopener noreferrer">Register</a>',
    );
  });

  it('has pictures that wait, say nothing of the reader, and are those that the host allows', () => {
    const [first, ...others] = clean(
      '<img src="a.png" alt="A" width="4" height="3"><img src="https://else.example/b.png">',
      {
        allowsImage: (url) => url.startsWith('https://ministry.example/'),
      },
    ).querySelectorAll('img');
    expect(others).to.deep.equal([]);
    expect(first!.src).to.equal('https://ministry.example/news/a.png');
    expect([first!.loading, first!.referrerPolicy, first!.width, first!.height]).to.deep.equal([
      'lazy',
      'no-referrer',
      4,
      3,
    ]);
  });

  it('has the pictures that scripts would load later, each once', () => {
    const data = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    const real = 'https://example.org/real.jpg';
    for (const [html, shown] of [
      [`<img src="${data}" data-src="/real.jpg">`, [real]],
      [`<img data-src="/real.jpg">`, [real]],
      [`<img src="/placeholder.png" data-original="/real.jpg">`, [real]],
      [`<img data-srcset="/small.jpg 300w, /real.jpg 900w">`, [real]],
      [`<img srcset="/small.jpg 1x, /real.jpg 2x">`, [real]],
      [`<img src="/real.jpg" srcset="/large.jpg 900w">`, [real]],
      [`<img src="${data}" data-lazy-src="/real.jpg"><noscript><img src="/real.jpg"></noscript>`, [real]],
      [`<p><img src="${data}"><noscript>Without scripts <img src="/real.jpg"></noscript> Text</p>`, [real]],
      [`<noscript><img src="/real.jpg"></noscript><img src="${data}" data-src="/real.jpg">`, [real]],
      [`<img src="/real.jpg"><img src="/real.jpg">`, [real, real]],
      ['<noscript><img width="1" height="1" src="https://tracker.example/"></noscript>', []],
      [`<img src="${data}">`, []],
      ['<img data-src="javascript:alert(1)">', []],
    ] as const) {
      const content = sanitizeHtml(html, { base: 'https://example.org/', headingLevel: 3 });
      expect(
        [...content.querySelectorAll('img')].map(({ src }) => src),
        html,
      ).to.deep.equal(shown);
      expect(content.textContent, html).not.to.contain('Without scripts');
    }
  });

  it('has links where films, sounds and other pages were', () => {
    const html =
      '<iframe src="https://www.video.example/embed/x?a=1"></iframe>' +
      '<video title="The opening"><source src="/film.mp4"></video><audio src="talk.mp3">Listen</audio>' +
      '<iframe src="javascript:alert(1)"></iframe><iframe srcdoc="<p>a</p>"></iframe><video src="data:video/mp4,a"></video>';
    const links = [...clean(html).querySelectorAll('*')].map((one) => [
      one.localName,
      one.getAttribute('href'),
      one.textContent,
    ]);
    expect(links).to.deep.equal([
      ['a', 'https://www.video.example/embed/x?a=1', 'video.example/embed/x'],
      ['a', 'https://ministry.example/film.mp4', 'The opening'],
      ['a', 'https://ministry.example/news/talk.mp3', 'ministry.example/news/talk.mp3'],
    ]);
  });

  it('keeps what can be opened and closed', () => {
    const html = '<details><summary>More</summary><p>Hidden</p></details>';
    expect(clean(html).innerHTML).to.equal(html);
  });

  it('loses addresses where they have no place', () => {
    expect(
      clean('<p href="https://a.example" src="b.png" cite="c">Text</p><a href="#place">Place</a>').innerHTML,
    ).to.equal('<p>Text</p><a>Place</a>');
  });

  it('keeps words that only look like what is taken out before', () => {
    expect(clean('<p>A style = a way, and one = 1 &lt;style&gt;</p>').textContent).to.equal(
      'A style = a way, and one = 1 <style>',
    );
  });

  it('is cut where there is too much of it', () => {
    expect(
      clean('<p>One</p><p>Two <b>three</b> four</p><p>Five</p>', { budget: { characters: 1000, nodes: 6 } }).innerHTML,
    ).to.equal('<p>One</p><p>Two <b>three</b></p>…');
    expect(clean('<p>One</p><p>Two</p>', { budget: { characters: 1000, nodes: 4 } }).innerHTML).to.equal(
      '<p>One</p><p>Two</p>',
    );
  });

  it('is cut before it takes a page’s breath away', () => {
    const before = performance.now();
    const content = clean('<b>x</b>'.repeat(1_000_000));
    expect(content.querySelectorAll('b').length).to.be.at.most(5_000);
    expect(content.textContent.endsWith('…')).to.equal(true);
    console.log(`A million elements took ${Math.round(performance.now() - before)} ms.`);
  });
});
