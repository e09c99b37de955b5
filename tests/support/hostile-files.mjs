/** Files that kept the command busy for minutes, broke it, or took all memory; each by its name and about so many characters. */

/** Repeats what is made for each number, until there is enough. */
export function fill(length, part) {
  const parts = [];
  for (let index = 0, made = 0; made < length; index++) {
    parts.push(part(index));
    made += parts.at(-1).length;
  }
  return parts.join('');
}

const list = (length, part) => fill(length, (index) => (index > 0 ? ',' : '') + part(index));

const rss = (inner) =>
  `<rss version="2.0"><channel><title>T</title><item><title>A</title>${inner}</item></channel></rss>`;
const post = (html) =>
  rss(
    `<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[${html}]]></content:encoded>`,
  );
const calendar = (inner) => `BEGIN:VCALENDAR\r\n${inner}END:VCALENDAR\r\n`;
const event = (uid, inner) => `BEGIN:VEVENT\r\nUID:${uid}\r\nSUMMARY:A\r\n${inner}\r\nEND:VEVENT\r\n`;
const rule =
  'BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:STANDARD\r\n';
const zone = (rules) => `BEGIN:VTIMEZONE\r\nTZID:Z\r\n${rules}END:VTIMEZONE\r\n`;
const feed = (items) => `{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[${items}]}`;
const item = (fields) => feed(`{"id":"1","title":"A",${fields}}`);
const page = (json) => `<!doctype html><html><script type="application/ld+json">${json}</script>`;
const nested = (length, open, close) =>
  open.repeat(length / (open.length + close.length)) +
  (close.startsWith('}') ? '1' : '') +
  close.repeat(length / (open.length + close.length));

export const HARMLESS_IMPORT = (length) =>
  feed(
    list(
      length,
      (index) => `{"id":"${index}","title":"News ${index}","content_html":"${'<p>Some <b>words</b>.</p>'.repeat(20)}"}`,
    ),
  );

export const HOSTILE_IMPORTS = {
  'comments without end.xml': (length) => rss(fill(length, () => '<!--')),
  'CDATA without end.xml': (length) => rss(fill(length, () => '<![CDATA[')),
  'signs for and.xml': (length) => rss(`<description>${fill(length, () => '&')}</description>`),
  'names that are all others.xml': (length) => rss(fill(length, (index) => `<x${index}>y</x${index}>`)),
  'attributes.xml': (length) => rss(`<x ${fill(length, (index) => `a${index}="" `)}/>`),
  'elements in one another.xml': (length) => rss(fill(length, () => '<a>'.repeat(400) + '</a>'.repeat(400))),
  'line breaks.xml': (length) => rss(`<description>x${fill(length, () => '\n')}y</description>`),
  'blocks in one another.xml': (length) => post(fill(length, () => '<div>')),
  'headings.xml': (length) => post(fill(length, () => '<h2><div>')),
  'attributes of formatting.xml': (length) => post(fill(length, () => '<b x>')),
  'formatting and paragraphs.xml': (length) =>
    post(fill(length / 2, (index) => `<b title=${index}>`) + fill(length / 2, () => '<p>x')),
  'formatting in one line.xml': (length) => post(`<p>${fill(length, () => '<b>a<i>b</i></b>')}`),
  'headings in one another.xml': (length) => post(fill(length, () => '<div><h2>a ')),
  'links without words.xml': (length) => post(fill(length, (index) => `</details><a href="/${index}"><details>`)),
  'paragraphs.xml': (length) => post(fill(length, () => '<p>x</p>')),
  'columns.csv': (length) => `Назва;Дата\nA;16.11.2026\nB;${fill(length, (index) => `${index};`)}\n`,
  'empty columns.csv': (length) => `Назва;Дата\n${fill(length, () => ';')}\nA;16.11.2026\n`,
  'rows.csv': (length) => `Назва;Дата;Місце\n${fill(length, (index) => `Т${index};16.11.2026;Центр\n`)}`,
  'quotation marks.csv': (length) => `Назва;Дата\nA;16.11.2026\nB;${fill(length, () => '"a" ')}\n`,
  'people.csv': (length) => `Назва;Тренер\nA;"${fill(length, () => 'Олена Приклад, ')}"\nB;В\n`,
  'ways into meetings.xml': (length) =>
    rss(`<description>${fill(length, (index) => `https://zoom.us/j/${index + 10_000} `)}</description>`),
  'rules of a zone.ics': (length) =>
    calendar(
      zone(fill(length / 2, () => rule)) + fill(length / 2, (index) => event(index, 'DTSTART;TZID=Z:20261116T093000')),
    ),
  'dates that are left out.ics': (length) =>
    calendar(
      zone(rule.repeat(500)) +
        event(1, `DTSTART;TZID=Z:20261116T093000\r\nEXDATE;TZID=Z:${fill(length, () => '20261117T093000,')}`),
    ),
  'versions of an event.ics': (length) => calendar(fill(length, () => event(1, 'DTSTART:20261116T093000Z'))),
  'commas.ics': (length) => calendar(event(1, `DTSTART:20261116\r\nCATEGORIES:${fill(length, () => 'a,')}`)),
  'lists in one another.json': (length) => nested(length, '[', ']'),
  'objects in one another.json': (length) => nested(length, '{"a":', '}'),
  'objects that are not closed.json': (length) => fill(length, () => '{"a":'),
  'deep in a field.json': (length) => item(`"x":${nested(length, '[', ']')}`),
  'names in a field.json': (length) => item(`"x":{${list(length, (index) => `"k${index}":1`)}}`),
  'items.json': (length) => feed(list(length, (index) => `{"id":"${index}","title":"A"}`)),
  'people that are none.json': (length) => item(`"_training":{"speakers":[${list(length, () => '{"name":1}')}]}`),
  'lists in one another.html': (length) => page(nested(length, '[', ']')),
  'graphs in one another.html': (length) => page(nested(length, '{"@graph":[', ']}')),
  'blocks in one another.html': (length) => `<!doctype html><html>${fill(length, () => '<h1><div>')}`,
  'spaces between words.html': (length) => page(`{"@type":"Event","name":"A","keywords":"a${' '.repeat(length)}b"}`),
};

export const HOSTILE_FEEDS = {
  'mistakes on each line': (length) =>
    feed(list(length, (index) => `\n{"id":"${index}","title":1,"_training":{"startDate":"x","foo":1}}`)),
  'empty items': (length) => feed(list(length, () => '{}')),
  'people without names': (length) => item(`"_training":{"speakers":[${list(length, () => '{}')}]}`),
  'unknown fields': (length) => item(`"_training":{${list(length, (index) => `"startDat${index}":1`)}}`),
  'lists in one another': (length) => nested(length, '[', ']'),
  'deep in a field': (length) => item(`"_training":{"location":${nested(length, '[', ']')}}`),
  'a name with dots': (length) => item(`"_training":{"${fill(length, () => 'a.')}":1}`),
  'objects that are not closed': (length) => fill(length, () => '{"a":'),
};

const above = (yaml, text = '') => `---\ntitle: A\n${yaml}\n---\n${text}`;

/** Announcements: the length of each is what made it slow. */
export const HOSTILE_ANNOUNCEMENTS = {
  'fields.md': above(fill(1_400_000, (index) => `field${index}: a\n`)),
  'date.md': above(`startDate: ${'16 - '.repeat(20_000)}`),
  'rule.md': `${' '.repeat(100_000)}***`,
  'repeated.md': above(
    `topics: &a0 [x,x,x,x,x,x,x,x,x]\n${fill(300, (index) => `b: &a${index + 1} [${`*a${Math.min(index, 8)},`.repeat(9)}]\n`).replace(/^b/gm, () => 'b')}`,
  ),
  'itself.md': above('topics: &a [*a]'),
  'deep.md': above(`topics: ${'{a: '.repeat(100_000)}1${'}'.repeat(100_000)}`),
  'deep-lists.md': above(`topics: ${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  'open.md': above(`topics: ${'[ '.repeat(100_000)}`),
  'address.md': above(`contacts: ${'a@'.repeat(100_000)}`),
  'remark.md': above(`summary: ${'b: - '.repeat(20_000)} #c`),
  'brackets.md': above('', '!['.repeat(200_000)),
  'brackets-closed.md': above('', '['.repeat(100_000) + '](a)'.repeat(100_000)),
  'pictures.md': above('', '!['.repeat(50_000) + '](a)'.repeat(50_000)),
  'quotations.md': above('', '|-|\n>[a]: b\n'.repeat(30_000)),
  'addresses.md': above('', '[a](b c d '.repeat(50_000)),
  'long.md': above('', 'words '.repeat(1_000_000)),
  'deep.json': nested(1_000_000, '{"a":', '}'),
  'headings.json': JSON.stringify({ title: 'A', content_html: '<h2><div>'.repeat(30_000) }),
  'attributes.json': JSON.stringify({ title: 'A', content_html: '<b x>'.repeat(60_000) }),
};
