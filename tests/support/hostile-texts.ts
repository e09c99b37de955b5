/** A text of about so many characters. */
export type OfLength = (length: number) => string;

/** Repeats what is made for each number, until there is enough. */
function fill(length: number, part: (index: number) => string): string {
  let text = '';
  for (let index = 0; text.length < length; index++) text += part(index);
  return text;
}

export const HARMLESS_HTML: OfLength = (length) =>
  fill(length, (index) => `<p>Some <b>words</b> of a report, and a <a href="/page${index}">link</a>.</p>\n`);

/** HTML that takes parsers, sanitisers or layout far longer than its length tells. */
export const HOSTILE_HTML: Readonly<Record<string, OfLength>> = {
  'formatting that is never closed, then paragraphs': (length) =>
    fill(length / 20, (index) => `<b title=${index}>`) + fill(length, () => '<p>x'),
  'formatting that is closed in another order': (length) => fill(length, () => '<b><i><p>x</b>y</i>'),
  'cells that span all': (length) => `<table>${fill(length, () => '<tr><td colspan=1000 rowspan=65534>x')}`,
  'cells that span as much as they may': (length) => `<table>${fill(length, () => '<tr><td rowspan=500>x<td>y')}`,
  'details in one another': (length) => fill(length, () => '<details>'),
  'opened details in one another': (length) => fill(length, () => '<details open><summary>x</summary>'),
  'headings in one another': (length) => fill(length, () => '<h2><div>'),
  'headings that are never closed': (length) => fill(length, () => '<h1>'),
  'cells in one another': (length) => fill(length, () => '<table><tr><td>'),
  'blocks in one another': (length) => fill(length, () => '<div>'),
  'lists in one another': (length) => fill(length, () => '<ul><li>'),
  'attributes in one tag': (length) => `<p ${fill(length / 8, (index) => `x${index} `)}>${fill(length, () => 'y ')}`,
  'attributes in many tags': (length) => fill(length, () => '<b x>'),
  'lines in a direction of their own': (length) => `<span dir=auto>${fill(length, () => 'x<br>')}`,
  'written lines in a direction of their own': (length) => `<pre><bdi>${fill(length, () => 'x\n')}`,
  'a word that changes its direction, in pieces': (length) => fill(length, (index) => `${index}ש</h3>`),
  'pictures of nothing, in formatting that is never closed': (length) => fill(length, () => '</p><b><img>'),
  quotations: (length) => fill(length, () => '<q>x</q>'),
  'numbered items': (length) => `<ol reversed>${fill(length, (index) => `<li value=${index}>x`)}`,
  'items counted backwards': (length) => `<ol reversed>${fill(length, () => '<li>x')}`,
  pictures: (length) => fill(length, () => '<img src=/strict/x.gif>'),
  'links round blocks': (length) => fill(length, (index) => `<a href=${index}><div>x`),
  'drawings that are never closed': (length) => fill(length, () => '<svg><path/>'),
  'comments that are never closed': (length) => fill(length, () => '<!--'),
  'tags that are never closed': (length) => fill(length, () => '<b title="'),
  'marks as references': (length) => `a${fill(length, () => '&#769;&#803;')}`,
  'a word without an end': (length) => fill(length, () => 'x'),
  'a word in both directions': (length) => fill(length, () => 'xא'),
  'an address and quotation marks': (length) => `https://a.example/${fill(length, () => '’')}x`,
  'a long title, repeated': (length) => `<b title="${fill(length / 40, () => 'y')}">${fill(length, () => '<p>x')}`,
};

export const HARMLESS_TEXT: OfLength = (length) =>
  fill(length, (index) => `Some words of a report, see https://a.example/${index}. `);

/** Plain text that takes longer than its length tells. */
export const HOSTILE_TEXTS: Readonly<Record<string, OfLength>> = {
  'an address and brackets': (length) => `https://a.example/${fill(length, () => ')')}`,
  'an address and dots': (length) => `https://a.example/${fill(length, () => '.')}x`,
  'an address and quotation marks': (length) => `https://a.example/${fill(length, () => '’')}x`,
  'a letter and marks': (length) => `a${fill(length, () => '\u0301\u0323')}`,
  'a word without an end': (length) => fill(length, () => 'x'),
  'a word in both directions': (length) => fill(length, () => 'xא'),
  'addresses of people': (length) => fill(length, () => 'a@b.c '),
  'people without an address': (length) => fill(length, () => 'a@'),
  'names that are no address': (length) => `a@${fill(length, () => 'a-')}`,
  paragraphs: (length) => fill(length, () => 'x\n\n'),
  'lines of spaces': (length) => fill(length, () => '\n          '),
  'references that do not end': (length) => fill(length, () => '&amp'),
  'tags that do not end': (length) => fill(length, () => '<style'),
};
