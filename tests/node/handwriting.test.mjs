// What people who do not program write into announcements: whatever is plain is read, and all else is told with what to write.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder, settings } from '../support/folders.mjs';
import { run } from '../support/run-command.mjs';

const folderOf = (files) =>
  makeFolder({
    'training-widgets.yaml': settings.replace('[uk, en]', '[uk]'),
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`announcements/${name}`, text])),
  });
const announcement = (fields, text = 'Текст') => `---\n${fields}\n---\n${text}\n`;
const feedOf = (folder) => JSON.parse(readFileSync(join(folder, 'site/feed.json'), 'utf8'));

/** What is said of one announcement, without the names of the files. */
async function said(text, language = 'en') {
  const { code, errors } = await run('build', folderOf({ 'a.md': text }), { language });
  return { code, errors };
}

/** What is said of each of several announcements in one folder: to run the command for each of them would take long. */
async function saidOfEach(texts, language = 'en') {
  const files = Object.fromEntries(texts.map((text, index) => [`${index}.md`, text]));
  const { errors } = await run('build', folderOf(files), { language });
  const told = errors.split(/(?<=\n)(?=\S)/);
  return texts.map((_, index) => told.filter((one) => one.includes(`announcements/${index}.md`)).join(''));
}

test('dates as they are written in Ukraine are told in the form of the feed', async () => {
  const dates = [
    ['16.10.2026', '2026-10-16'],
    ['16.10.2026 9.30', '2026-10-16 09:30'],
    ['16.10.2026 р.', '2026-10-16'],
    ['16.10.26', '2026-10-16'],
    ['16 жовтня 2026', '2026-10-16'],
    ['16 жовтня 2026 року о 9:30', '2026-10-16 09:30'],
    ['October 16, 2026', '2026-10-16'],
    ['2026.10.16', '2026-10-16'],
  ];
  const told = await saidOfEach(dates.map(([written]) => announcement(`title: A\nstartDate: ${written}`)));
  for (const [index, [written, right]] of dates.entries())
    assert.match(told[index], new RegExp(`\\.md:3:1 {2}error [^\n]*\n.*Write the date like this: ${right}\n`), written);
});

test('two dates in one field are told as two fields', async () => {
  const dates = ['16–18 жовтня 2026 р.', '16-18.10.2026', '16.10.2026 – 18.10.2026', '16.10–18.10.2026'];
  const texts = dates.map((written) => announcement(`title: A\nstartDate: ${written}`));
  for (const [index, told] of (await saidOfEach(texts, 'uk')).entries())
    assert.match(told, /«startDate: 2026-10-16» і «endDate: 2026-10-18»/, dates[index]);
});

test('what is plain is read: times with a dot, spaces from a word processor, an empty line at the top, UTF-16', async () => {
  const folder = folderOf({
    'dot.md': announcement('title: A\nstartDate: 2026-10-16 9.30\nendDate: 2026-10-16 9:45'),
    'space.md': announcement('title:\xa0„Кроки“\nstartDate:\xa02026-11-16\xa009:30\nlocation:\n\xa0\xa0name: Київ'),
    'below.md': `\n${announcement('title: Нижче')}`,
    'windows.md': '\ufeff---\r\ntitle: Windows\r\nstartDate: 2026-10-16 09:30\r\n---\r\nТекст\r\n',
    'alone.md': announcement('title: A\nlocation: Київ\nspeakers: Олена\ninLanguage: uk, en\ncontacts: a@b.test'),
  });
  writeFileSync(
    join(folder, 'announcements/wide.md'),
    Buffer.from(`\ufeff${announcement('title: Широке')}`, 'utf16le'),
  );
  const { code, errors } = await run('build', folder);
  assert.equal(code, 0, errors);
  const byId = Object.fromEntries(feedOf(folder).items.map((item) => [item.id, item]));
  assert.equal(byId.dot._training.startDate, '2026-10-16T09:30');
  assert.equal(byId.dot._training.endDate, '2026-10-16T09:45');
  assert.equal(byId.space.title, '„Кроки“');
  assert.equal(byId.space._training.startDate, '2026-11-16T09:30');
  assert.deepEqual(byId.space._training.location, { name: 'Київ' });
  assert.equal(byId.below.title, 'Нижче');
  assert.equal(byId.wide.title, 'Широке');
  assert.equal(byId.windows.title, 'Windows');
  assert.deepEqual(byId.alone._training, {
    location: { name: 'Київ' },
    speakers: [{ name: 'Олена' }],
    inLanguage: ['uk', 'en'],
    contacts: [{ email: 'a@b.test' }],
  });
});

test('a place that is none is online, several organisers are several, and a certificate is there or is not', async () => {
  const places = [
    ['Онлайн', { type: 'virtual' }],
    ['дистанційно', { type: 'virtual' }],
    ['Zoom', { type: 'virtual', name: 'Zoom' }],
    ['онлайн (Zoom)', { type: 'virtual', name: 'Zoom' }],
    ['Онлайн, MS Teams', { type: 'virtual', name: 'MS Teams' }],
    ['онлайн Google Meet', { type: 'virtual', name: 'Google Meet' }],
    ['на платформі Zoom', { type: 'virtual', name: 'Zoom' }],
    ['Zoom-конференція', { type: 'virtual', name: 'Zoom' }],
    ['онлайн-формат', { type: 'virtual' }],
    ['Webinar', { type: 'virtual' }],
    ['Онлайн, посилання надійде учасникам', { type: 'virtual', note: 'посилання надійде учасникам' }],
    ['Zoom (вхід з 9:30)', { type: 'virtual', name: 'Zoom', note: 'вхід з 9:30' }],
    ['Київ; Львів', [{ name: 'Київ' }, { name: 'Львів' }]],
    ['Київ; онлайн', [{ name: 'Київ' }, { type: 'virtual' }]],
    // A place whose name speaks of it is a place.
    ['Онлайн-коледж, Київ', { name: 'Онлайн-коледж, Київ' }],
    ['Teams Hall', { name: 'Teams Hall' }],
  ];
  const fields = places.map(([written]) => `title: A\nstartDate: 2026-11-16\nlocation: ${written}`);
  const files = Object.fromEntries(fields.map((one, index) => [`${index}.md`, announcement(one)]));
  const folder = folderOf({
    ...files,
    'more.md': announcement('title: A\norganizer: Школа; Міністерство\ncertificate: так'),
    'none.md': announcement('title: A\norganizer: Школа\ncertificate: ні'),
    'which.md': announcement('title: A\ncertificate: Сертифікат на 24 години'),
  });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 0, errors);
  const byId = Object.fromEntries(feedOf(folder).items.map((item) => [item.id, item._training]));
  for (const [index, [written, read]] of places.entries()) assert.deepEqual(byId[index].location, read, written);
  assert.deepEqual(byId.more, { organizer: [{ name: 'Школа' }, { name: 'Міністерство' }], certificate: true });
  assert.deepEqual(byId.none, { organizer: { name: 'Школа' }, certificate: false });
  assert.deepEqual(byId.which, { certificate: 'Сертифікат на 24 години' });
});

test('a file in another encoding is not published as a row of question marks', async () => {
  const windows1251 = Buffer.from([0xd2, 0xe5, 0xea, 0xf1, 0xf2]);
  const folder = folderOf({
    'a.md': Buffer.concat([Buffer.from('---\ntitle: '), windows1251, Buffer.from('\n---\nText\n')]),
  });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 1);
  assert.match(errors, /a\.md:2:8 .*\n.*UTF-8/);
});

test('a line that YAML cannot read is told as it should be written', async () => {
  const lines = [
    ['title: Тренінг: перші кроки', 'title: "Тренінг: перші кроки"'],
    ['title: "Практикум" для вчителів', `title: '"Практикум" для вчителів'`],
    ['title: @онлайн', 'title: "@онлайн"'],
    ['title: [Онлайн] Тренінг', 'title: "[Онлайн] Тренінг"'],
    ['title:Тренінг', 'title: Тренінг'],
    ['title: "Тренінг', 'title: "Тренінг"'],
  ];
  const told = await saidOfEach(
    lines.map(([line]) => announcement(`${line}\nsummary: Текст`)),
    'uk',
  );
  for (const [index, [, right]] of lines.entries())
    assert.ok(
      told[index].includes(`.md:2:1  помилка\n    Це не схоже на поле. Запишіть рядок так: ${right}\n`),
      told[index],
    );
});

test('a line that begins with a tab is told, and a field that is there twice', async () => {
  const [tab, twice] = await saidOfEach(
    ['title: A\nlocation:\n\tname: Київ', 'title: A\ntitle: B'].map((fields) => announcement(fields)),
  );
  assert.match(tab, /\.md:4:1 .*\n.*begins with a tab/);
  assert.match(twice, /\.md:3:1 .*\n.*“title” is there twice/);
});

test('a translation that is missing is told by the name of its file', async () => {
  const folder = makeFolder({ 'training-widgets.yaml': settings, 'announcements/a.md': announcement('title: A') });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 0);
  assert.match(errors, /a\.md {2}warning\n.*write a\.en\.md/);
});

test('what YAML passes over without a word is told', async () => {
  const { code, errors } = await said(
    announcement('title: Тренінг #5 для вчителів\ntopics:\n - Перше\n  - Друге\nsummary: A # a remark'),
  );
  assert.equal(code, 0);
  assert.match(errors, /a\.md:2:1 {2}warning\n.*“#5 для вчителів”/);
  assert.match(errors, /a\.md:5:1 {2}warning\n.*“- Друге”/);
  assert.doesNotMatch(errors, /# a remark/);
});

test('lines of other dashes, files without fields and empty files are told each in its way', async () => {
  const cases = [
    ['—\ntitle: A\n—\nТекст\n', /\.md:1:1 .*\n.*three hyphens.*“—”/],
    ['---\ntitle: A\n–––\nТекст\n', /\.md:3:1 .*\n.*three hyphens.*“–––”/],
    ['---\ntitle: A\nТекст\n', /\.md:1:1 .*\n.*no line of three hyphens/],
    ['Тренінг 16 жовтня.\n', /\.md:1:1 .*\n.*three hyphens/],
    ['', /\.md:1:1 .*\n.*empty/],
  ];
  const told = await saidOfEach(cases.map(([text]) => text));
  for (const [index, [text, expected]] of cases.entries()) assert.match(told[index], expected, text);
});

test('fields and words that are not those of the format are told with those that are', async () => {
  const cases = [
    ['назва: A', /Did you mean “title”/],
    ['title: A\ndate: 2026-10-16', /Did you mean “startDate”/],
    ['title: A\nlocation: { назва: Київ }', /Did you mean “name”/],
    ['title: A\nstatus: скасовано', /Write cancelled/],
    ['title: A\nattendanceMode: онлайн', /Write online/],
    ['title: A\nagenda: о 9 годині', /“agenda” needs fields of its own/],
  ];
  const told = await saidOfEach(cases.map(([fields]) => announcement(fields)));
  for (const [index, [fields, expected]] of cases.entries()) {
    assert.match(told[index], / {2}error /, fields);
    assert.match(told[index], expected);
  }
});

test('links that are not read as such, and addresses of one’s own computer, are told', async () => {
  const { code, errors } = await said(
    announcement('title: A\nimage: C:\\Users\\me\\a.jpg', '[файл](Мій файл.docx)\n\n[сайт](www.mon.gov.ua)\n'),
  );
  assert.equal(code, 1);
  assert.match(errors, /a\.md:3:1 .*\n.*a place on your computer/);
  assert.match(errors, /a\.md:5:1 .*\n.*\[файл\]\(<Мій файл\.docx>\)/);
  assert.match(errors, /a\.md:7:8 .*\n.*https:\/\/www\.mon\.gov\.ua/);
});

test('a text that is no announcement only because of its name is told, unless something leads to it', async () => {
  const folder = folderOf({
    'a.md': announcement('title: A', '[план](plan.txt)'),
    'plan.txt': 'План',
    'other.txt': announcement('title: B'),
  });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 0);
  assert.match(errors, /other\.txt {2}warning\n.*must end in \.md/);
  assert.doesNotMatch(errors, /plan\.txt/);
  assert.match((await run('validate', folder)).output, /other\.txt {2}warning\n.*must end in \.md/);
});

test('a file whose name macOS wrote in its own way is found', async () => {
  const folder = folderOf({ 'a.md': announcement('title: A', '[файл](Мій.pdf)'), ['Мій.pdf'.normalize('NFD')]: 'a' });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 0, errors);
});

test('pictures that browsers do not show, and files that only look like pictures, are told in words', async () => {
  const folder = folderOf({
    'a.md': announcement('title: A\nimage: iphone.heic\nimageAlt: Зала'),
    'b.md': announcement('title: B\nimage: false.jpg\nimageAlt: Зала'),
    'iphone.heic': 'a picture',
    'false.jpg': 'no picture',
  });
  const { code, errors } = await run('build', folder, { language: 'uk' });
  assert.equal(code, 0, errors);
  assert.match(errors, /a\.md:3:1 {2}попередження {2}image\n.*iphone\.heic: .*HEIC/);
  assert.match(errors, /false\.jpg {2}попередження\n.*не зображення JPEG/);
});

test('a picture that nothing is said of is told, and one that is decoration says so', async () => {
  const text = 'Один ![](a%20b.gif) два ![ ](c.gif "назва") три ![-](d.gif) ![Учителі](e.gif)';
  const files = Object.fromEntries(['a b.gif', 'c.gif', 'd.gif', 'e.gif'].map((name) => [name, 'x']));
  const folder = folderOf({ 'a.md': announcement('title: A', text), ...files });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 0, errors);
  assert.match(errors, /a\.md:4:6 {2}warning\n.*picture “a b\.gif”.*!\[-\]\(a b\.gif\)/);
  assert.match(errors, /a\.md:4:25 {2}warning\n.*picture “c\.gif”/);
  assert.doesNotMatch(errors, /[de]\.gif”/);
  const { content_html: html } = feedOf(folder).items[0];
  assert.match(html, /d\.gif" alt=""/);
  assert.match(html, /e\.gif" alt="Учителі"/);
  assert.match(
    (await run('validate', folder, { language: 'uk' })).output,
    /a\.md:4:6 {2}попередження\n.*поставте дефіс/,
  );
});

test('a missing file is told with its line in the text, its letters, and the one that was probably meant', async () => {
  const folder = folderOf({
    'a.md': announcement('title: A\nimage: Фото 1.JPG', '![Зала](<фото 2.jpg>)'),
    'фото 1.jpg': 'a picture',
  });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 1);
  assert.match(errors, /a\.md:3:1 .*\n.*“Фото 1\.JPG” is not there\. Did you mean “фото 1\.jpg”\?/);
  assert.match(errors, /a\.md:5:10 .*\n.*“фото 2\.jpg” is not there/);
  assert.match(errors, /a\.md:3:1 {2}warning {2}image\n.*imageAlt/);
});

test('a file that stops being JSON is told with the place', async () => {
  const folder = folderOf({ 'a.json': '{\n  "title": "A"\n  "id": "a"\n}\n' });
  const { code, errors } = await run('build', folder, { language: 'uk' });
  assert.equal(code, 1);
  assert.match(errors, /a\.json:3:3 {2}помилка\n.*кома між двома значеннями/);
});

test('several entries on one line are told apart where they can be, and asked about where they cannot', async () => {
  const folder = folderOf({
    'a.md': announcement(
      [
        'title: A',
        'startDate: 2026-11-16',
        'speakers: Іван Петренко, Марія Коваль',
        'audience: судді; прокурори',
        'topics: Права, обов’язки',
        'contacts: Олена Шевченко, +380 44 123 45 67, olena@ministry.gov.test; Іван, ivan@ministry.gov.test',
      ].join('\n'),
    ),
    'b.md': announcement('title: B\nstartDate: 2026-11-16\naudience:\n  - вчителі, які викладають математику'),
  });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 0, errors);
  assert.match(errors, /a\.md:4:1 {2}warning {2}speakers\n.*speakers: \[Іван Петренко, Марія Коваль\]/);
  assert.match(errors, /a\.md:6:1 {2}warning {2}topics\n.*topics: \[Права, обов’язки\]/);
  assert.doesNotMatch(errors, /b\.md|audience|contacts/);
  const { items } = feedOf(folder);
  const { audience, contacts } = items.find(({ id }) => id === 'a')._training;
  assert.deepEqual(audience, ['судді', 'прокурори']);
  assert.deepEqual(contacts, [
    { name: 'Олена Шевченко', phone: '+380 44 123 45 67', email: 'olena@ministry.gov.test' },
    { name: 'Іван', email: 'ivan@ministry.gov.test' },
  ]);
});

test('a time without a day, and an e-mail address where a web address stands, are told as they should be written', async () => {
  const sessions = 'agenda:\n  sessions:\n    - title: B\n      startDate: 10:00';
  const { errors } = await said(
    announcement(`title: A\nstartDate: 2026-12-16 09:30\nregistration:\n  url: form@ministry.gov.test\n${sessions}`),
  );
  assert.match(errors, /a\.md:9:7 .*\n.*like this: 2026-12-16 10:00/);
  assert.match(errors, /a\.md:5:3 .*\n.*Write mailto:form@ministry\.gov\.test/);
});

test('what is expected is said in the words of YAML', async () => {
  const { errors } = await said(announcement('title: A\nstartDate: 2026-12-16\nagenda: [10:00 Opening]'));
  assert.match(errors, /a\.md:4:1 .*\n.*each on a line of its own/);
  assert.doesNotMatch(errors, /bracket/);
});

test('of fields that cannot be read, every line at fault is told', async () => {
  const { errors } = await said(announcement('title: A: B\nsummary: fine\nimageAlt: C: D\nstatusNote: "E'));
  assert.match(errors, /a\.md:2:1 .*\n.*title: "A: B"/);
  assert.match(errors, /a\.md:4:1 .*\n.*imageAlt: "C: D"/);
  assert.match(errors, /a\.md:5:1 .*\n.*statusNote: "E"/);
});

test('a wrong setting hides nothing that is wrong with the announcements', async () => {
  const wrongs = ['url: http', 'output: .', 'timeZone: Kyiv', '[: broken'];
  const results = await Promise.all(
    wrongs.map((wrong) => {
      const folder = folderOf({ 'a.md': announcement('title: A\nstartDate: 2026-02-30') });
      const others = settings.replace(/^(url|timeZone): .*\n/gm, '');
      writeFileSync(join(folder, 'training-widgets.yaml'), `${others}${wrong}\n`);
      return run('build', folder);
    }),
  );
  for (const [index, { code, errors }] of results.entries()) {
    assert.equal(code, 1);
    assert.match(errors, /yaml:\d+:\d+ {2}error/, wrongs[index]);
    assert.match(errors, /a\.md:3:1 .*\n.*a date that exists/, wrongs[index]);
    assert.match(errors, /Nothing was changed/, wrongs[index]);
  }
});

test('an announcement is checked by its file, and the folder that one is in without its name', async () => {
  const folder = folderOf({
    'a.md': announcement('title: A\nstartDate: 2026-02-30'),
    'b.md': announcement('titel: B'),
  });
  const one = await run('validate', 'a.md', { cwd: join(folder, 'announcements') });
  assert.equal(one.code, 1);
  assert.match(one.output, /a\.md:3:1 {2}error/);
  assert.doesNotMatch(one.output, /b\.md/);
  const all = await run('validate', { cwd: folder });
  assert.match(all.output, /a\.md:3:1 {2}error[^]*b\.md:2:1 {2}error/);
  for (const command of ['build', 'validate']) {
    const { code, errors } = await run(command, { cwd: join(folder, 'announcements') });
    assert.equal(code, 2);
    assert.match(errors, /in a folder above.*: \.\.$/m);
  }
  const lonely = makeFolder({ 'c.md': announcement('title: C') });
  assert.match((await run('validate', join(lonely, 'c.md'))).errors, /beside a training-widgets\.yaml/);
});
