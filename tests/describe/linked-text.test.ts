import { expect } from '@open-wc/testing';
import { linkedText } from '../../src/describe/linked-text.js';

/** With what is linked in brackets, and where it leads if that is something else. */
const marked = (text: string) =>
  linkedText(text)
    .map((part) =>
      part.url === undefined ? part.text : part.url === part.text ? `[${part.text}]` : `[${part.text}|${part.url}]`,
    )
    .join('');

describe('Addresses in a plain text', () => {
  it('are found without what ends the sentence around them', () => {
    expect(marked('See https://a.example/b?c=d#e.')).to.equal('See [https://a.example/b?c=d#e].');
    expect(marked('(https://a.example/b)')).to.equal('([https://a.example/b])');
    expect(marked('https://a.example/b_(c), HTTPS://A.EXAMPLE!')).to.equal(
      '[https://a.example/b_(c)], [HTTPS://A.EXAMPLE]!',
    );
    expect(marked('«https://a.example/привіт»')).to.equal('«[https://a.example/привіт]»');
  });

  it('of people are for writing to them', () => {
    expect(marked('a.b@c.example;')).to.equal('[a.b@c.example|mailto:a.b@c.example];');
    expect(marked('@name, a@b')).to.equal('@name, a@b');
  });

  it('are found fast in whatever is there', () => {
    const text = `${'a'.repeat(100_000)} ${'a.'.repeat(50_000)}@ ${'https://'.repeat(10_000)}`;
    expect(
      linkedText(text)
        .map((part) => part.text)
        .join(''),
    ).to.equal(text);
  });

  it('lead nowhere but to pages and people', () => {
    expect(marked('javascript:alert(1) data:text/html,a ftp://a.example http://')).to.equal(
      'javascript:alert(1) data:text/html,a ftp://a.example http://',
    );
  });
});
