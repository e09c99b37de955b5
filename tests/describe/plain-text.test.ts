import { expect } from '@open-wc/testing';
import { excerpt, plainText } from '../../src/describe/plain-text.js';

describe('The plain text of HTML', () => {
  for (const [html, text] of [
    ['<b>A</b>.', 'A.'],
    ['<p>A <a href="https://example.org/">B</a>, <em>C</em>; D<sup>2</sup></p>', 'A B, C; D2'],
    ['«<strong>A</strong>» (<i>B</i>)', '«A» (B)'],
    ['<P CLASS="x">A</P>\n<P>B</P>', 'A B'],
  ] as const)
    it(`has no space where a tag stands within a line: ${html}`, () => {
      expect(plainText(html)).to.equal(text);
    });

  for (const [html, text] of [
    ['<p>A</p><p>B</p>', 'A B'],
    ['A<br>B<br />C', 'A B C'],
    ['<ul><li>A</li><li>B</li></ul>C', 'A B C'],
    ['<h2>A</h2>\n\n<p><b>B</b></p>', 'A B'],
    ['<table><tr><td>A</td><td>B</td></tr></table>', 'A B'],
    ['A<hr>B<img src="x" alt="">C<new-block>D</new-block>', 'A B C D'],
    ['A<style>p { }</style>B<script>x()</script>C', 'A B C'],
  ] as const)
    it(`has one space between blocks: ${html}`, () => {
      expect(plainText(html)).to.equal(text);
    });

  it('has nothing of a comment, nor of what does not end', () => {
    expect(plainText('A<!-- x -->B')).to.equal('AB');
    expect(plainText('A <b')).to.equal('A');
    expect(plainText('A <p class="')).to.equal('A');
    expect(plainText('1 < 2 <b>3</b>')).to.equal('1 < 2 3');
  });

  it('never joins what is left of tags to another tag', () => {
    expect(plainText('<<b>script>x')).not.to.match(/<[a-z/!]/i);
    expect(plainText('<<b></b>img src=x>')).not.to.match(/<[a-z/!]/i);
  });
});

describe('An excerpt', () => {
  it('ends between words', () => {
    expect(excerpt('one two three', 10)).to.equal('one two…');
  });
});
