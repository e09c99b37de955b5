import { expect } from '@open-wc/testing';
import { NO_OWN_LOOK, type OwnLook } from '../../src/studio/show/colours/own-look.js';
import { SNIPPET_FORMATS, type Attribute } from '../../src/studio/show/set-up.js';
import { pasteSnippet, writePasted, type PastedSnippet } from '../../src/studio/show/snippet/pasted-snippet.js';
import { writeSnippet, type SnippetParts } from '../../src/studio/show/snippet/write-snippet.js';

const again = (pasted: PastedSnippet, attributes: readonly Attribute[] = pasted.attributes) =>
  writePasted(pasted, { ...pasted, tag: pasted.snippet.tag, attributes });

/** Attributes with what makes escaping necessary. */
const SETS: readonly (readonly Attribute[])[] = [
  [['src', 'https://example.org/feed.json']],
  [
    ['src', 'https://example.org/feed.json?a=1&copy=2&b=3'],
    ['item', 'quotes "and" \'more\''],
    ['layout', 'row'],
  ],
  [
    ['src', 'one.json two.json'],
    ['controls', ''],
    ['limit', '5'],
    ['tags', 'а < б, {x}, `y`, ${z}, \\n'],
  ],
  [
    ['id', 'list'],
    ['src', '#feed'],
    ['heading-level', '2'],
    ['class', 'wide'],
    ['lang', 'sr-Latn'],
    ['data-x', '&amp;'],
  ],
];

const LOOK: OwnLook = { ...NO_OWN_LOOK, accent: '#7a1fa2', radius: '0.25em' };

const parts = (tag: string, attributes: readonly Attribute[]): SnippetParts => ({
  tag,
  attributes,
  folder: 'https://example.org/training-widgets/0.1.0/',
  theme: attributes.length > 3 ? 'ukraine' : '',
  own: attributes.length > 3 ? LOOK : NO_OWN_LOOK,
  fallback: attributes.length > 1 ? { url: 'https://example.org/?a&b', title: 'Тренінги {усі} & <ще>' } : undefined,
  feed: { version: 'https://jsonfeed.org/version/1.1', title: '</script><!--', items: [] },
  isNumber: (name) => name === 'limit' || name === 'heading-level',
});

describe('A snippet of the studio', () => {
  for (const format of SNIPPET_FORMATS)
    for (const [index, attributes] of SETS.entries())
      for (const tag of ['training-event', 'training-list', 'training-subscribe'])
        it(`of ${tag} for ${format} is read as it was written (${index})`, () => {
          const text = writeSnippet(parts(tag, attributes), format);
          const pasted = pasteSnippet(text)!;
          const expected = format === 'inline' ? attributes.filter(([name]) => name !== 'src') : attributes;
          expect(pasted.snippet.tag).to.equal(tag);
          expect(pasted.format).to.equal(format);
          expect(pasted.attributes).to.deep.equal(expected);
          expect(pasted.own).to.deep.equal(attributes.length > 3 ? LOOK : NO_OWN_LOOK);
          expect(pasted.theme).to.equal(attributes.length > 3 ? 'ukraine' : '');
          expect(again(pasted)).to.equal(text);
        });

  it('cannot be ended by what a feed says', () => {
    const text = writeSnippet(parts('training-list', SETS[0]!), 'inline');
    expect(text.match(/<\/script>/g)).to.have.length(2);
    expect(text).not.to.contain('<!--');
  });

  it('is for Angular no expression of what a feed says, and comes back all the same', () => {
    const title = '{{ constructor.constructor("alert(1)")() }} @if (x)';
    const hostile = { ...parts('training-list', [['data-x', title]]), fallback: { url: 'https://a.example/', title } };
    const text = writeSnippet(hostile, 'angular');
    // One opens the text of the link, which is a literal.
    expect(text.replaceAll('&#123;', '{').match(/\{\{/g)).to.have.length(1);
    expect(text).to.contain(`<a href="https://a.example/">{{ '\\\\u007b\\\\u007b constructor`);
    expect(text).to.contain(`[attr.data-x]="'\\\\u007b`);
    expect(again(pasteSnippet(text)!)).to.equal(text);
  });

  it('is read by a browser as it is meant', () => {
    for (const attributes of SETS) {
      const page = new DOMParser().parseFromString(
        writeSnippet(parts('training-list', attributes), 'html'),
        'text/html',
      );
      const element = page.querySelector('training-list')!;
      expect(element.getAttributeNames()).to.deep.equal(attributes.map(([name]) => name));
      for (const [name, value] of attributes) expect(element.getAttribute(name)).to.equal(value);
    }
  });
});

/** As people have them in their pages. */
const FOUND: readonly string[] = [
  '<training-event></training-event>',
  '<training-event src=feed.json item=x></training-event>',
  `<TRAINING-X></TRAINING-X><training-event\n\tsrc='a "b"'\n></training-event  >`,
  '<!-- <training-list layout="cards"> --><p>Before</p><training-news class="a b" layout="cards" kind=news hidden>…</training-news><p>After',
  '<div style="color: red"><training-list data-a=1 data-b src="x.json?a=1&amp;b=2" onclick="go(\'>\')"><b>x</b></training-list></div>',
  '<training-agenda day="1" day="2" item="&quot;&#1087;&quot;"/>',
  '<training-list ref={list} {...rest} limit={3} layout={"cards"} onTraining-select={(e) => { go(e > 1) }} lang={language}/>',
  '<training-list :feed="feed" @training-select="go" v-if="a > b" #slot layout="month" />',
  '<training-list [feed]="feed" (training-select)="go($event)" [attr.lang]="l()" controls="address"></training-list>',
  '<training-list {feed} {@attach x} ontraining-select={() => go(`}`.length)} opens="here"></training-list>',
  '<training-subscribe src="https://example.org/feed.json" ics = "c.ics"  rss = r.xml ></training-subscribe>',
  '<training-event\n  src="https://example.org/feed.json"\n  item="a"\n\n  time-zone="Europe/Kyiv"\n>\n  text\n</training-event>\n\n',
];

describe('A snippet from somebody’s page', () => {
  for (const text of FOUND)
    it(`comes back as it was: ${text.slice(0, 60)}`, () => expect(again(pasteSnippet(text)!)).to.equal(text));

  for (const text of FOUND)
    it(`keeps all else when an option is added, changed and taken away: ${text.slice(0, 60)}`, () => {
      const pasted = pasteSnippet(text)!;
      const changed = again(pasted, [...pasted.attributes.filter(([name]) => name !== 'images'), ['images', 'none']])!;
      expect(changed.replace(' images="none"', '')).to.equal(text);
      const second = pasteSnippet(changed)!;
      const third = again(
        second,
        second.attributes.map(([name, value]) => [name, name === 'images' ? 'site' : value]),
      )!;
      expect(third).to.equal(changed.replace('none', 'site'));
      expect(again(second, pasted.attributes)).to.equal(text);
    });

  it('changes a value in its place', () => {
    const pasted = pasteSnippet('<training-list a="1" layout="cards" b=2 limit={3}>')!;
    const attributes = pasted.attributes.map(([name, value]): Attribute => [name, name === 'layout' ? 'month' : value]);
    expect(again(pasted, attributes)).to.equal('<training-list a="1" layout="month" b=2 limit={3}>');
  });

  it('loses an attribute with the space before it', () => {
    const pasted = pasteSnippet('<training-list\n  a="1"\n  layout="cards"\n  b>')!;
    expect(
      again(
        pasted,
        pasted.attributes.filter(([name]) => name !== 'layout'),
      ),
    ).to.equal('<training-list\n  a="1"\n  b>');
  });

  it('is none without a tag of ours', () => {
    for (const text of ['', '<training-x>', '<p>training-list</p>', '<!-- <training-list> -->', '<training-lists>'])
      expect(pasteSnippet(text), text).to.equal(undefined);
  });

  it('is written anew for another theme', () => {
    const pasted = pasteSnippet('<training-list>')!;
    expect(writePasted(pasted, { ...pasted, tag: 'training-list', theme: 'ukraine' })).to.equal(undefined);
  });

  it('keeps all that it does not know when another element is chosen', () => {
    const html =
      '<style>\n  training-list {\n  }\n</style>\n<b>Ours</b><training-list class=x data-y src="/f.json">\n<a href="/">…</a></training-list ><hr>';
    expect(writePasted(pasteSnippet(html)!, { ...pasteSnippet(html)!, tag: 'training-news' })).to.equal(
      html.replaceAll('training-list', 'training-news'),
    );
    const react = writeSnippet(parts('training-list', SETS[0]!), 'react');
    expect(writePasted(pasteSnippet(react)!, { ...pasteSnippet(react)!, tag: 'training-event' })).to.equal(
      writeSnippet(parts('training-event', SETS[0]!), 'react'),
    );
  });
});
