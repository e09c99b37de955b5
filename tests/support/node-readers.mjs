import { readFrontMatter, positionsIn } from '../../build/src/announcement/front-matter.js';
import { meantDate } from '../../build/src/announcement/informal-dates.js';
import { AnnouncementFiles } from '../../build/src/announcement/write/announcement-files.js';
import { toMarkdown } from '../../build/src/announcement/write/to-markdown.js';
import { swallowedLines } from '../../build/src/announcement/yaml/swallowed-lines.js';
import { checkFeedText } from '../../build/src/check/check-feed-text.js';
import { MarkdownText } from '../../build/src/content/render-markdown.js';
import { sanitizeHtmlText } from '../../build/src/content/sanitize-html-text.js';
import { detectFormat } from '../../build/src/import/detect-format.js';
import { PrivateLinks } from '../../build/src/import/private-links.js';
import { readItems } from '../../build/src/import/read-items.js';
import { fill } from './hostile-files.mjs';

const TEXT = [
  ' ',
  '\n',
  '\t',
  'a',
  '1',
  '.',
  ',',
  '-',
  '_',
  '*',
  '&',
  '&amp;',
  '<',
  '>',
  '"',
  "'",
  '://',
  '@',
  '\u00a0',
  '\u0301',
];
const HTML = [
  ...'b i a p div h2 ul li table tr td pre blockquote img br noscript svg select details q font'
    .split(' ')
    .flatMap((name) => [`<${name}>`, `</${name}>`]),
  ...[
    '<b x#>',
    '<a href="/#">',
    '<td colspan=9 rowspan=9>',
    '<img src="data:#">',
    '<!--',
    '-->',
    '<script',
    '</script>',
    'x',
    ' ',
    '\n',
    '&#769;',
  ],
];
/** Some words on each line, as calendars and others write it. */
const lines = (lineBreak) => (length) => fill(length, () => `Some <b>words</b>${lineBreak}`);
const words = (length) => fill(length, (index) => `Some words of a report, ${index}. `);
const list = (length) => fill(length, (index) => `${index > 0 ? ',' : ''}{"id":"${index}","title":"Some words"}`);
const feed = (items) => `{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[${items}]}`;

/** Reads a source of import as far as its files, and writes none. */
function importText(text, asked) {
  const detected = detectFormat(text, asked);
  if ('problem' in detected) return;
  const { items } = readItems(detected.format, detected.node);
  detected.node.lostFields();
  const links = new PrivateLinks();
  const files = new AnnouncementFiles(
    'https://a.example/',
    { timeZone: 'UTC', languages: ['uk'], names: new Map() },
    '…',
  );
  for (const item of items.slice(0, 100)) files.toFiles(links.without(item));
}

const written = (text) => ({ content_html: text });
const rss = (inner) => `<rss><channel><title>T</title><item><title>A</title>${inner}</item></channel></rss>`;
const calendar = (inner) => `BEGIN:VCALENDAR\r\n${inner}\r\nEND:VCALENDAR\r\n`;
const event = (inner) => calendar(`BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:A\r\nDTSTART:20261116\r\n${inner}\r\nEND:VEVENT`);

/**
 * The readers of the command, each with the pieces that it looks for; a new one joins here, and `npm run search-slow` looks for
 * texts that it takes long over.
 */
export const NODE_READERS = {
  'front matter': {
    pieces: [
      ...TEXT,
      'a#: b\n',
      '- ',
      '  - ',
      ': ',
      ' #',
      '---',
      '[',
      ']',
      '{',
      '}',
      '&a#',
      '*a#',
      '|\n',
      '? ',
      '\u2028',
      "'",
      '!x ',
    ],
    read(text) {
      const matter = readFrontMatter(`---\ntitle: A\n${text}\n---\n`);
      if ('errors' in matter) return;
      swallowedLines(matter.yaml);
      positionsIn(matter)(['title']);
    },
    harmless: (length) => fill(length, (index) => `field${index}: Some words of it\n`),
  },
  'what stands before the text': {
    pieces: [' ', '\n', '\r\n', '---', '***', '—', '\t', '\u00a0', 'a: ', '\ufeff', 'x'],
    read: (text) => void readFrontMatter(text),
    harmless: words,
  },
  dates: {
    pieces: [
      '16',
      '2026',
      '.',
      '/',
      '-',
      ' - ',
      ' до ',
      ' to ',
      ' ',
      'о ',
      ':',
      'листопада',
      'Nov',
      'р.',
      'року',
      ', ',
    ],
    read: (text) => void meantDate(text),
    harmless: words,
  },
  Markdown: {
    pieces: [
      ...TEXT,
      '# ',
      '- ',
      '1. ',
      '> ',
      '```',
      '~~',
      '[',
      ']',
      '](',
      '](a b',
      '![',
      '[a#]: b\n',
      '|',
      '|-|\n',
      '\\',
      '\n\n',
      'https://a.b/#',
      'a@b.c ',
    ],
    read: (text) => void new MarkdownText(text, (address) => address, { noLink() {}, noDescription() {} }).html(),
    harmless: (length) => fill(length, (index) => `Some *words* of a [link](https://a.example/${index}).\n\n`),
  },
  'HTML that becomes Markdown': {
    pieces: HTML,
    read: (text) => void toMarkdown(text, 'https://a.example/'),
    harmless: (length) => fill(length, (index) => `<p>Some <b>words</b> and a <a href="/${index}">link</a>.</p>\n`),
  },
  'HTML on a static page': {
    pieces: HTML,
    read: (text) => void sanitizeHtmlText(text),
    harmless: (length) => fill(length, (index) => `<p>Some <b>words</b> and a <a href="/${index}">link</a>.</p>\n`),
  },
  'JSON that is checked': {
    pieces: [
      '{',
      '}',
      '[',
      ']',
      ',',
      '"a#":',
      '"',
      '1',
      '{"id":"#"},',
      '{"id":1,"title":1},',
      '{"a":',
      '[[',
      ' ',
      '\n',
      '\\"',
      '"speakers":[{}],',
    ],
    read(text) {
      for (const one of [text, feed(text), feed(text.replace(/,$/, ''))])
        checkFeedText({ text: one, bytes: one.length, encoding: 'utf-8' });
    },
    harmless: (length) => feed(list(length)),
  },
  'JSON that is imported': {
    pieces: [
      '{',
      '}',
      '[',
      ']',
      ',',
      '"a#":',
      '"',
      '1',
      '{"id":"#","title":"a"},',
      '{"id":"#","content_html":"<b>x</b>"},',
      '{"a":',
      '[[',
      ' ',
      '\\n',
    ],
    read(text) {
      for (const one of [text, feed(text), feed(text.replace(/,$/, ''))]) importText(one);
    },
    harmless: (length) => feed(list(length)),
  },
  XML: {
    pieces: [
      ...TEXT,
      '<a>',
      '</a>',
      '<x#>',
      '<a b#="">',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '<!DOCTYPE',
      '&#1',
      '&a#;',
      '<category>c#</category>',
      '<description>',
      '</description>',
    ],
    read(text) {
      for (const one of [text, rss(text), rss(`<description>${text.replace(/[<&]/g, '&lt;')}</description>`)])
        importText(one);
    },
    harmless: lines('\n'),
  },
  tables: {
    pieces: [
      ...[
        ';',
        ',',
        '\t',
        '|',
        '"',
        '""',
        '\n',
        '\n\n',
        '\r\n',
        ' ',
        '-',
        '=',
        "'",
        '=HYPERLINK("https://a.b/#")',
        '#N/A',
      ],
      ...[
        'Назва;Дата;Місце;Тренер\n',
        'Дата',
        'час (#)',
        '16.11.2026',
        '9:30–17:00',
        ' до ',
        '46342',
        'Разом',
        '*',
        'a',
      ],
      ...['a#;16.11.2026;б;в\n', 'Олена Приклад, ', '+380 50 ', 'a@b.c ', '1 200,5 грн', '<b>', 'sep=;\n'],
    ],
    read(text) {
      for (const one of [
        text,
        `Назва;Дата;Місце\n${text}`,
        `Назва;Дата;Місце\nA;"${text.replaceAll('"', '""')}";Б\nВ;16.11.2026;Г\n`,
        `Назва;Контакти;Тренер;Вартість\nA;${text.replace(/[;"\n]/g, ' ')};Б;В\nВ;Г;Ґ;Д\n`,
      ])
        importText(one);
    },
    harmless: (length) => `Назва;Дата;Місце\n${fill(length, (index) => `Навчання ${index};16.11.2026;Центр\n`)}`,
  },
  calendars: {
    pieces: [
      '\r\n',
      '\r\n ',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:X',
      'END:X',
      'X-A#',
      ':',
      ';',
      ',',
      '=',
      '"',
      '\\',
      '\\n',
      '20261116T093000',
      'Z',
      'EXDATE:',
      'CATEGORIES:',
      ';TZID=Z',
      '<b>',
      'é',
    ],
    read(text) {
      for (const one of [calendar(text), event(`DESCRIPTION:${text}`), event(`CATEGORIES${text}`)]) importText(one);
    },
    harmless: lines('\\n'),
  },
  pages: {
    pieces: [
      ...HTML,
      '<script type="application/ld+json">',
      '{"@type":"Event","name":"a"}',
      '[',
      ']',
      '{"@graph":[',
      '/*',
      '*/',
      '<![CDATA[',
      ']]>',
    ],
    read: (text) => importText(`<!doctype html><html>${text}`),
    harmless: (length) => `<!doctype html><html>${fill(length, () => '<p>Some <b>words</b>.</p>\n')}`,
  },
  'addresses that are private': {
    pieces: ['https://zoom.us/j/#', 'https://', 'a@b', '?pwd=1', '&amp;', '&#47;', ' ', ')', '.', '-', '<', '"'],
    read: (text) => void new PrivateLinks().without({ id: '1', ...written(text) }),
    harmless: (length) => fill(length, (index) => `Some words, see https://a.example/${index}. `),
  },
};
