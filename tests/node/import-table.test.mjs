// The tables that people keep: whatever shape one comes in, each row is an announcement, and what is lost is told in plain words.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from 'js-yaml';
import { makeFolder, settings } from '../support/folders.mjs';
import { run } from '../support/run-command.mjs';
import { SHAPES, TRAININGS, inWindows1251 } from '../support/training-tables.mjs';
import { serial, STYLE, workbook } from '../support/workbooks.mjs';

/** Imports a table into a folder of its own: what was said, and the fields and texts of the announcements in their order. */
async function importTable(content, { ending = 'csv', language = 'en', options = [] } = {}) {
  const folder = makeFolder({ 'training-widgets.yaml': settings.replace('[uk, en]', '[uk]') });
  const path = join(folder, `table.${ending}`);
  writeFileSync(path, content);
  const said = await run('import', path, `--to=${folder}`, ...options, { language });
  const announcements = join(folder, 'announcements');
  const files = existsSync(announcements) ? readdirSync(announcements) : [];
  const texts = files.map((name) => readFileSync(join(announcements, name), 'utf8'));
  return { ...said, folder, path, texts, fields: texts.map((text) => load(text.split('---\n')[1])) };
}

const xlsx = (sheets, options) => importTable(workbook(sheets, options), { ending: 'xlsx' });
/** The fields of the announcement of a title. */
const named = ({ fields, errors }, title) => {
  const found = fields.filter((one) => one.title === title);
  assert.equal(found.length, 1, `${title}: ${fields.map((one) => one.title)} ${errors}`);
  return found[0];
};

for (const [name, shape] of Object.entries(SHAPES))
  test(`300 trainings in “${name}” are imported and built, and what is lost is told`, async () => {
    const imported = await importTable(shape(), { ending: name.split('.').pop(), language: 'uk' });
    const { code, errors, output, folder, fields } = imported;
    assert.equal(code, 0, errors);
    assert.match(output, /Розпізнано: таблиця \(CSV, TSV, xlsx\)\. Оголошень: 300\./);
    assert.match(output, /^ {2}стовпець «Примітки» \(рядки .* …\) {2}×30 {2}Кава о 9:00$/m);
    const lost = output.split('\n').filter((line) => /^ {2}\S/.test(line));
    const expected = {
      'merged.xlsx': [/над заголовками/],
      'notes below.xlsx': [/примітки й підзаголовки.*\(рядок 303\)/, /підсумки/],
    };
    for (const pattern of expected[name] ?? [])
      assert.ok(
        lost.some((line) => pattern.test(line)),
        `${pattern}: ${output}`,
      );
    assert.equal(lost.length, 1 + (expected[name] ?? []).length, output);
    for (const { title, start, end, place, link } of TRAININGS) {
      const { startDate, endDate, location, url } = named(imported, title);
      const where = place === 'Онлайн' ? { type: 'virtual' } : { name: place };
      assert.deepEqual([startDate, endDate, location, url], [start, end, where, link]);
    }
    assert.equal(fields.length, 300);
    const built = await run('build', folder);
    assert.equal(built.code, 0, built.errors);
    assert.equal(JSON.parse(readFileSync(join(folder, 'site/feed.json'), 'utf8')).items.length, 300);
  });

test('dates and times are read as people type them', async () => {
  const cells = [
    ['16.11.2026', '2026-11-16'],
    ['16 листопада 2026 р.', '2026-11-16'],
    ['понеділок, 16 листопада 2026 року', '2026-11-16'],
    ['16–18.11.2026', '2026-11-16', '2026-11-18'],
    ['з 16 до 18 листопада 2026 року', '2026-11-16', '2026-11-18'],
    ['16.11.2026 - 18.11.2026', '2026-11-16', '2026-11-18'],
    ['2026-11-16 09:30', '2026-11-16T09:30'],
    ['16.11.2026, 9:30–17:00', '2026-11-16T09:30', '2026-11-16T17:00'],
    ['16.11.2026 9:30 – 18.11.2026 17:00', '2026-11-16T09:30', '2026-11-18T17:00'],
    ['16.11.2026 0:00', '2026-11-16'],
    ['16.11.2026 09:30:00', '2026-11-16T09:30'],
    ['November 16, 2026 at 2:30 pm', '2026-11-16T14:30'],
    ['November 16–18, 2026', '2026-11-16', '2026-11-18'],
    ['листопад 2026', '2026-11'],
    ['46342', '2026-11-16'],
  ];
  const rows = cells.map(([written], index) => `T${index};"${written}";A`);
  const imported = await importTable(`Назва;Коли;Місце\n${rows.join('\n')}\n`);
  for (const [index, [written, start, end]] of cells.entries()) {
    const { startDate, endDate } = named(imported, `T${index}`);
    assert.deepEqual([startDate, endDate], [start, end], written);
  }
  assert.match(imported.output, /Everything was carried over/);
});

test('days and times in columns of their own are joined', async () => {
  const imported = await importTable(
    'Назва\tДата\tЧас\tЧас завершення\nA\t16.11.2026\t9:30\t17:00\nB\t16.11.2026\t9.30-17.00\t\nC\t16-18.11.2026\t10:00\t12:00\nD\t16.11.2026\tпісля обіду\t\n',
  );
  const whenOf = (title) => [named(imported, title).startDate, named(imported, title).endDate];
  assert.deepEqual(whenOf('A'), ['2026-11-16T09:30', '2026-11-16T17:00']);
  assert.deepEqual(whenOf('B'), ['2026-11-16T09:30', '2026-11-16T17:00']);
  assert.deepEqual(whenOf('C'), ['2026-11-16T10:00', '2026-11-18T12:00']);
  assert.deepEqual(whenOf('D'), ['2026-11-16', undefined]);
  assert.match(imported.output, /column “Час” \(row 5\) {2}×1 {2}після обіду/);
  const other = await importTable('Title,Date,Start,End\nA,11/16/2026,9:30 AM,5:00 PM\nB,11/12/2026,10:00,\n');
  assert.deepEqual(
    other.fields.map(({ startDate, endDate }) => [startDate, endDate]),
    [
      ['2026-11-12T10:00', undefined],
      ['2026-11-16T09:30', '2026-11-16T17:00'],
    ],
  );
});

test('a table says itself what parts its columns, or its rows tell; quotation marks, lines and other signs stay', async () => {
  const rows = (sign) =>
    [
      ['Назва', 'Дата', 'Місце', 'Опис'],
      ['"Тренінг ""Дані"", перший"', '16.11.2026', '"Київ, вул. Прикладна; 1 | 2"', '"Рядок\nдругий"'],
      ['Другий', '17.11.2026', '"Львів, центр"', ''],
    ]
      .map((cells) => cells.join(sign))
      .join('\r\n');
  for (const text of [
    rows(';'),
    rows(','),
    rows('\t'),
    rows('|'),
    `sep=;\r\n${rows(';')}`,
    `\ufeff${rows(',')}\r\n\r\n`,
  ]) {
    const imported = await importTable(text);
    assert.equal(imported.fields.length, 2, text + imported.errors);
    assert.equal(named(imported, 'Тренінг "Дані", перший').location.name, 'Київ, вул. Прикладна; 1 | 2');
    assert.match(
      imported.texts.find((one) => one.includes('перший')),
      /Рядок\\\nдругий/,
    );
  }
  const { code, errors } = await importTable('Назва;Дата\n"Тренінг;16.11.2026\nДругий;17.11.2026\n');
  assert.equal(code, 2);
  assert.match(errors, /line 2, column 1: a quotation mark opens here and is never closed/);
});

test('headings are known whatever is around their words, and in English too', async () => {
  const headings = {
    'НАЗВА\u00a0ЗАХОДУ*:': 'A',
    'Дата початку (дд.мм.рррр)': '16.11.2026',
    'Кінцевий термін реєстрації': '10.11.2026',
    'Посилання на реєстрацію': 'www.trainings.example/form',
    'Кількість місць, осіб': '25',
    'Вартість (грн)': '1 200,50',
    'Мова проведення': 'українська, англійська',
    'Формат проведення': 'змішаний',
    'Тренер 1': 'Олена Приклад, методистка',
    'Тренер 2': 'Іван Зразок',
    Організатор: 'Приклад-інститут',
    'Цільова аудиторія': 'учителі; методисти',
    'Місце / Place': 'Центр',
    Телефон: '380501234567',
    'E-mail': 'info@trainings.example',
    Теги: 'дані, навчання',
    Сертифікат: 'так',
  };
  const { fields, output, errors } = await importTable(
    `${Object.keys(headings).join(';')}\n${Object.values(headings)
      .map((cell) => `"${cell}"`)
      .join(';')}\n`,
  );
  assert.match(output, /Everything was carried over/, output + errors);
  assert.deepEqual(fields, [
    {
      title: 'A',
      kind: 'event',
      startDate: '2026-11-16',
      attendanceMode: 'hybrid',
      location: { name: 'Центр' },
      organizer: { name: 'Приклад-інститут' },
      speakers: [{ name: 'Олена Приклад', jobTitle: 'методистка' }, { name: 'Іван Зразок' }],
      audience: ['учителі', 'методисти'],
      inLanguage: ['uk', 'en'],
      certificate: true,
      registration: {
        url: 'https://www.trainings.example/form',
        closes: '2026-11-10',
        capacity: 25,
        offers: [{ price: 1200.5, currency: 'UAH' }],
      },
      contacts: [{ phone: '+380501234567', email: 'info@trainings.example' }],
      tags: ['дані', 'навчання'],
    },
  ]);
  const english = await importTable(
    'Title,Start date,End date,Venue,Registration link,Speakers,Price\nA,2026-11-16,2026-11-18,Hall,https://a.example/r,"Ann Example; Bob Sample",free\n',
  );
  const { startDate, endDate, location, registration, speakers } = named(english, 'A');
  assert.deepEqual([startDate, endDate, location], ['2026-11-16', '2026-11-18', { name: 'Hall' }]);
  assert.deepEqual(registration, { url: 'https://a.example/r', free: true });
  assert.deepEqual(speakers, [{ name: 'Ann Example' }, { name: 'Bob Sample' }]);
});

test('a cell of contacts has a name, a telephone number and an address in any order', async () => {
  const { fields } = await importTable(
    'Назва;Дата;Контакти\nA;16.11.2026;Олена Приклад, тел. +38 (044) 123-45-67, olena@trainings.example\nB;17.11.2026;"info@trainings.example;\n0441234567; 0447654321"\n',
  );
  assert.deepEqual(
    fields.map(({ contacts }) => contacts),
    [
      [{ name: 'Олена Приклад', phone: '+38 (044) 123-45-67', email: 'olena@trainings.example' }],
      [{ phone: '0441234567', email: 'info@trainings.example' }, { phone: '0447654321' }],
    ],
  );
});

test('the studio reads a table, too, in whatever encoding it is', async () => {
  const { readSource } = await import('../../build/src/studio/source/read-source.js');
  const { textOfFile } = await import('../../build/src/studio/source/file-text.js');
  const file = new File([inWindows1251('Назва;Дата\nОснови;16.11.2026\n')], 'plan.csv');
  const { feed } = await readSource({ name: file.name, text: await textOfFile(file) });
  assert.deepEqual(
    feed.items.map(({ title, _training }) => [title, _training.startDate]),
    [['Основи', '2026-11-16']],
  );
});

test('cells of a workbook say what they show: links, times, telephone numbers, results, faults, joined and hidden cells', async () => {
  const imported = await xlsx([
    {
      name: 'Плани',
      rows: [
        ['№', 'Назва', 'Початок', 'Кінець', 'Місце', 'Реєстрація', 'Телефон', 'Таємне', 'Опубліковано?'],
        [
          1,
          'A',
          { value: serial('2026-11-16', '09:30'), style: STYLE.both },
          { value: serial('2026-11-16', '17:00'), style: STYLE.both },
          'Центр',
          'Записатися',
          { value: 501234567, style: STYLE.digits },
          'x',
          { truth: true },
        ],
        [
          2,
          { formula: 'B2&"!"', value: 'B' },
          { value: serial('2026-11-17'), style: STYLE.date },
          '',
          '',
          { formula: 'HYPERLINK("https://a.example/b","Форма")', value: 'Форма' },
          380501234567,
          '',
          '',
        ],
        [3, { inline: 'C' }, { error: '#N/A' }, { formula: 'C2+1' }, 'Зала', '', '', '', ''],
        [4, 'Прихований', '18.11.2026'],
        [5, { error: '#REF!' }, { value: serial('2026-11-18'), style: STYLE.date }],
        ['Разом', '', '', '', '', 5],
      ],
      merges: ['E2:E3'],
      links: { F2: 'https://a.example/a', B2: 'https://a.example/page' },
      hiddenRows: [5],
      hiddenColumns: [7],
    },
    {
      name: 'Довідник',
      rows: [
        ['Назва', 'Адреса'],
        ['Центр', 'вул. Прикладна'],
      ],
    },
    {
      name: 'Старе',
      hidden: true,
      rows: [
        ['Назва', 'Дата'],
        ['Z', '16.11.2020'],
      ],
    },
    {
      name: 'Ще',
      rows: [
        ['Title', 'Date'],
        ['D', '2026-12-01'],
      ],
    },
  ]);
  const [a, b, c] = ['A', 'B', 'C'].map((title) => named(imported, title));
  assert.deepEqual([a.startDate, a.endDate, a.url], ['2026-11-16T09:30', '2026-11-16T17:00', 'https://a.example/page']);
  assert.deepEqual([a.registration, a.contacts], [{ url: 'https://a.example/a' }, [{ phone: '0501234567' }]]);
  assert.deepEqual([b.registration, b.contacts], [{ url: 'https://a.example/b' }, [{ phone: '+380501234567' }]]);
  assert.deepEqual([a.location, b.location, c.location], [{ name: 'Центр' }, { name: 'Центр' }, { name: 'Зала' }]);
  assert.equal(c.startDate, undefined);
  assert.equal(named(imported, 'D').startDate, '2026-12-01');
  assert.equal(imported.fields.length, 4);
  for (const line of [
    'sheet “Довідник”: no headings of trainings were found in it  ×1  Назва, Адреса',
    'sheet “Старе”, which is hidden  ×1',
    'hidden rows of sheet “Плани” (row 5)  ×1',
    'without a title of sheet “Плани” (row 6)  ×1  5 | #REF! | 2026-11-18',
    'totals of sheet “Плани” (row 7)  ×1  Разом | 5',
    'column “Таємне”, which is hidden  ×1',
    'column “Опубліковано?” (row 2)  ×1  TRUE',
    'column “Початок” (row 4)  ×1  #N/A',
    'column “Кінець” (row 4)  ×1  =C2+1',
  ])
    assert.ok(imported.output.includes(`  ${line}`), `${line}\n${imported.output}`);
  assert.doesNotMatch(imported.output, /Прихований|16\.11\.2020/);
});

test('days that are counted from 1904 are those days', async () => {
  const rows = [
    ['Назва', 'Дата'],
    ['A', { value: serial('2026-11-16') - 1462, style: STYLE.date }],
    ['B', serial('2026-11-17') - 1462],
  ];
  const imported = await xlsx([{ rows }], { from1904: true });
  assert.deepEqual([named(imported, 'A').startDate, named(imported, 'B').startDate], ['2026-11-16', '2026-11-17']);
});

test('a training whose title and days are joined over several rows is one, with the people of all', async () => {
  const imported = await xlsx([
    {
      rows: [
        ['Назва', 'Дата', 'Тренер', 'Примітка'],
        ['A', '16.11.2026', 'Олена Приклад', 'перша'],
        ['', '', 'Іван Зразок', 'друга'],
        ['B', '17.11.2026', 'Ніна Проба', ''],
      ],
      merges: ['A2:A3', 'B2:B3'],
    },
  ]);
  assert.equal(imported.fields.length, 2);
  assert.deepEqual(named(imported, 'A').speakers, [{ name: 'Олена Приклад' }, { name: 'Іван Зразок' }]);
  assert.match(imported.output, /column “Примітка” \(rows 2, 3\) {2}×2 {2}перша/);
});

test('rows that are no training are told by their numbers: a head said again, numbered columns, twice the same, notes', async () => {
  const imported = await importTable(
    'План\n\nНазва;Дата;Місце\n1;2;3\nA;16.11.2026;Центр\n;17.11.2026;Центр\nНазва;Дата;Місце\na;16 листопада 2026;Центр\nB;;\nC;18.11.2026;\n\n* можливі зміни;;\nДиректор;;І. Приклад\n',
  );
  assert.deepEqual(imported.fields.map(({ title }) => title).sort(), ['A', 'B', 'C']);
  for (const line of [
    'above the headings (row 1)  ×1  План',
    'without a title (row 6)  ×1  17.11.2026 | Центр',
    'the same training as in a row before (row 8)  ×1  a',
    'notes and subheadings (rows 12, 13)  ×2  * можливі зміни',
  ])
    assert.ok(imported.output.includes(`  ${line}\n`), `${line}\n${imported.output}`);
});

test('what cells hold does no harm: HTML, formulas, scripts', async () => {
  const imported = await importTable(
    'Назва;Дата;Опис;Місце\n<b>Жирна</b> назва;16.11.2026;"<p>Текст</p><script>alert(1)</script>";=cmd|\' /C calc\'!A0\n@SUM(1+1);16.11.2026;;Центр\n"=""001""";17.11.2026;;Центр\n',
  );
  assert.deepEqual(imported.fields.map(({ title }) => title).sort(), ['001', '@SUM(1+1)', 'Жирна назва']);
  assert.doesNotMatch(imported.texts.join(''), /alert|<script|=cmd/);
  assert.match(imported.output, /column “Місце” \(row 2\) {2}×1 {2}=cmd\|/);
});

test('letters of tables are known without a name of their encoding', async () => {
  const text = 'Назва;Дата;Місце\nОснови – «дані»;16.11.2026;Київ\n';
  const western = Buffer.from('Title;Date;Place\nCaf\xe9 \x96 r\xe9sum\xe9;2026-11-16;Hall\n', 'latin1');
  for (const [bytes, title] of [
    [inWindows1251(text), 'Основи – «дані»'],
    [Buffer.from(text), 'Основи – «дані»'],
    [Buffer.from(`\ufeff${text}`, 'utf16le'), 'Основи – «дані»'],
    [Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), 'Основи – «дані»'],
    [western, 'Café – résumé'],
  ]) {
    const { fields, errors } = await importTable(bytes);
    assert.deepEqual(
      fields.map((one) => one.title),
      [title],
      errors,
    );
    assert.doesNotMatch(errors, /UTF-8/);
  }
});

test('a file that is no spreadsheet of Excel’s is told by what it is, with what to save it as', async () => {
  const zip = (...names) => Buffer.from(`PK\x03\x04\x14\x00${names.join('\x00')}`, 'latin1');
  const old = (part) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(part, 'utf16le')]);
  for (const [bytes, english, ukrainian] of [
    [old('EncryptedPackage'), /protected with a password.*save it as \.xlsx or CSV/, /захищено паролем/],
    [old('Workbook'), /old format \(\.xls\).*save it as \.xlsx or CSV/, /старому форматі Excel/],
    [zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), /another program.*\.xlsx or CSV/, /іншої програми/],
    [zip('Index/Document.iwa'), /another program.*\.xlsx or CSV/, /іншої програми/],
    [zip('word/document.xml'), /word processor.*\.xlsx or CSV/, /текстового процесора/],
    [zip('xl/workbook.bin'), /\.xlsb.*\.xlsx or CSV/, /\.xlsb/],
    [zip('xl/workbook.xml'), /spreadsheet that is broken/, /пошкоджена електронна таблиця/],
    [
      workbook([
        {
          rows: [
            ['Назва', 'Дата'],
            ['A', '16.11.2026'],
          ],
        },
      ]).slice(0, 700),
      /spreadsheet that is broken/,
      /пошкоджена/,
    ],
    ['<html><table><tr><td>Назва</td></tr></table></html>', /web page inside.*\.xlsx or CSV/, /вебсторінка/],
    ['Щось;Інше\nA;B\nC;D\n', /no table of trainings.*Щось, Інше/, /не таблиця тренінгів/],
    ['Назва;Дата\nРазом;5\n', /no row below them/, /жодного рядка/],
  ])
    for (const [language, words] of [
      ['en', english],
      ['uk', ukrainian],
    ]) {
      const { code, errors } = await importTable(bytes, { ending: 'xlsx', language });
      assert.equal(code, 2, errors);
      assert.match(errors, words);
    }
});

test('what unpacks to more than any table has is refused soon', async () => {
  const bomb = workbook(
    [
      {
        rows: [
          ['Назва', 'Дата'],
          ['A', '16.11.2026'],
        ],
      },
    ],
    {
      parts: { 'xl/other.xml': new Uint8Array(200_000_000) },
    },
  );
  const { code, errors } = await importTable(bomb, { ending: 'xlsx' });
  assert.equal(code, 2, errors);
  assert.match(errors, /more cells, columns or data/);
});

test('a feed is written instead of a folder: items with the same id are replaced, others kept', async () => {
  const folder = makeFolder({ 'training-widgets.yaml': settings });
  const [source, feed] = [join(folder, 'table.csv'), join(folder, 'public/feed.json')];
  const importInto = async (text) => {
    writeFileSync(source, text);
    const said = await run('import', source, `--into=${feed}`, {
      cwd: folder,
      command: join(process.cwd(), 'bin/training-widgets.mjs'),
    });
    assert.equal(said.code, 0, said.errors);
    return { ...said, ...JSON.parse(readFileSync(feed, 'utf8')) };
  };
  const first = await importInto('ID;Назва;Дата;Опубліковано\n7;A;16.11.2026;01.10.2026\n;B;17.11.2026;\n');
  assert.match(
    first.output,
    /Written to .*feed\.json: 2 new items, 0 in the place of items with the same id; 0 others were kept/,
  );
  assert.deepEqual(
    first.items.map(({ id }) => id),
    ['7', '2026-11-17-b'],
  );
  assert.equal(first.items[0].date_published, '2026-10-01T00:00:00+03:00');
  assert.equal(first._training.timeZone, 'Europe/Kyiv');
  const checked = await run('validate', feed);
  assert.equal(checked.code, 0, checked.output + checked.errors);
  const second = await importInto('ID;Назва;Дата\n7;A2;18.11.2026\n8;C;19.11.2026\n');
  assert.match(second.output, /1 new items, 1 in the place of items with the same id; 1 others were kept/);
  assert.deepEqual(second.items.map(({ title }) => title).sort(), ['A2', 'B', 'C']);
  writeFileSync(feed, 'mine');
  const { code, errors } = await run('import', source, `--into=${feed}`);
  assert.equal(code, 2);
  assert.match(errors, /is there already and is no JSON feed/);
  assert.equal(readFileSync(feed, 'utf8'), 'mine');
});

test('every format can be written into a feed', async () => {
  const folder = makeFolder();
  for (const name of readdirSync('tests/fixtures/import')) {
    const { code, errors } = await run(
      'import',
      `tests/fixtures/import/${name}`,
      `--into=${join(folder, 'feed.json')}`,
    );
    assert.equal(code, 0, name + errors);
  }
  const { code, output, errors } = await run('validate', join(folder, 'feed.json'));
  assert.equal(code, 0, output + errors);
});
