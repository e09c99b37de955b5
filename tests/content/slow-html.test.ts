import { boundHtml } from '../../src/content/bound-html.js';
import { WIDGET } from '../../src/content/content-budgets.js';
import { ALLOWED_ATTRIBUTES, ALLOWED_TAGS, EMBEDS } from '../../src/content/content-policy.js';
import { HARMLESS_HTML } from '../support/hostile-texts.js';
import { searchFor, timeoutOf } from '../support/search-settings.js';
import { showHtml } from '../support/show-html.js';
import { findSlow } from '../support/slow-texts.js';

const attributes = Object.entries(ALLOWED_ATTRIBUTES).flatMap(([tag, names]) =>
  names.map((name) => `<${tag === '*' ? 'p' : tag} ${name}=#>`),
);

/** Tags that we allow, some that we do not, and what tells a tag from a text. */
const PIECES = [
  ...[...ALLOWED_TAGS, ...EMBEDS, 'noscript', 'svg', 'style', 'template', 'select', 'option', 'form', 'font'].flatMap(
    (tag) => [`<${tag}>`, `</${tag}>`],
  ),
  ...attributes,
  ...'< > / = " \' & ! - ? #'.split(' '),
  ...[
    '<!--',
    '-->',
    '<a',
    '</a',
    '<td colspan=9 rowspan=9>',
    '<b title=#>',
    '<a href=#>',
    '<details open>',
    '&#769;',
    '&lt;',
  ],
  ...['x', ' ', '\n', '\u0301', 'ж', 'ש'],
];

describe('HTML of whatever tags, again and again', () => {
  it('is shown no slower than other HTML', async function () {
    this.timeout(timeoutOf(15));
    await findSlow({ pieces: PIECES, read: showHtml, harmless: HARMLESS_HTML }, { ...searchFor(15), length: 200_000 });
  });

  it('makes no more elements, and no deeper ones, than its budget says', async function () {
    this.timeout(timeoutOf(5));
    const read = (text: string) => {
      const parsed = new DOMParser().parseFromString(
        boundHtml(text, WIDGET, (src) => src),
        'text/html',
      );
      // Parsers make the rows and the body of a table where only its cells are written.
      const elements = parsed.body.getElementsByTagName('*').length;
      if (elements > 3 * WIDGET.nodes) throw new Error(`${elements} elements`);
      let depth = 0;
      for (const walker = parsed.createTreeWalker(parsed.body); walker.lastChild();) depth++;
      if (depth > 450) throw new Error(`${depth} elements in one another`);
    };
    await findSlow({ pieces: PIECES, read, harmless: HARMLESS_HTML }, { ...searchFor(5), length: 200_000 });
  });
});
