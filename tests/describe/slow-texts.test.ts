import { linkedParagraphs } from '../../src/describe/linked-text.js';
import { excerpt, plainText } from '../../src/describe/plain-text.js';
import { foldText } from '../../src/describe/search-index.js';
import { HARMLESS_TEXT } from '../support/hostile-texts.js';
import { searchFor, timeoutOf } from '../support/search-settings.js';
import { findSlow } from '../support/slow-texts.js';

/** What the expressions for addresses, tags, references and marks look for, and what bounds them. */
const PIECES = [
  ...['https://', 'http:', 'a@', '@', 'a.', '.', '-', '+', '(', ')', '[', ']', '«', '»', '“', '’', "'", '"', '…', ','],
  ...['<', '>', '<a', '<!--', '-->', '<style>', '</style', '<script', '&', '#', '&#', '&#x', ';', '&amp;', '&amp'],
  ...[
    ' ',
    '\n',
    '\n\n',
    '\t',
    '\u00a0',
    '\u0301',
    '\u0323',
    'é',
    'ґ',
    'İ',
    'ß',
    '\u200b',
    '\ud83d\ude00',
    '\ud83d',
    'x',
  ],
];

describe('Plain text of whatever characters, again and again', () => {
  it('is read no slower than other text', async function () {
    this.timeout(timeoutOf(5));
    const read = (text: string) => {
      linkedParagraphs(text);
      excerpt(plainText(text), 280);
      foldText(text);
    };
    await findSlow({ pieces: PIECES, read, harmless: HARMLESS_TEXT }, { ...searchFor(5), length: 200_000 });
  });
});
