import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import RssParser from 'rss-parser';
import { SaxesParser } from 'saxes';
import { describeWhen } from '../../build/src/describe/when.js';
import { readFeed } from '../../build/src/feed/read-feed.js';
import { pseudoRandom } from '../../build/tests/support/pseudo-random.js';
import { at } from '../../build/tests/support/setting.js';
import { readAll, smallFolder } from '../support/folders.mjs';
import { readCalendar } from '../support/read-calendar.mjs';
import { run } from '../support/run-command.mjs';

const HOSTILE = '</script><script>alert(1)</script>]]>&"\'\r\nBEGIN:VEVENT\u0007\u000b Кінець 🦔';
let folder;
const read = (path) => readFileSync(join(folder, 'site', path), 'utf8');
const dataOf = (html) => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)[1]);

before(async () => {
  folder = smallFolder({
    'announcements/random.json': JSON.stringify({ items: randomTrainings(60) }),
    'announcements/hostile.json': JSON.stringify({
      id: 'hostile',
      title: HOSTILE,
      summary: HOSTILE,
      content_html: `<h1 onclick="alert(1)">A</h1><p>${HOSTILE}<img src="javascript:alert(1)" onerror=alert(1)><a href="javascript:alert(1)">a</a>`,
      date_published: '2026-10-01T10:00:00+03:00',
      tags: [HOSTILE],
      startDate: '2028-12-01',
      location: { name: HOSTILE, address: HOSTILE },
      speakers: [{ name: HOSTILE, bio: HOSTILE }],
      statusNote: HOSTILE,
    }),
  });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 0, errors);
});

test('card, page, calendar and structured data say the same time and the same status', () => {
  for (let index = 1; index <= 60; index++) {
    const id = `random-${index}`;
    const item = readFeed(JSON.parse(read(`${id}/feed.json`)), 'https://ministry.gov.test/').items[0];
    const card = describeWhen(item, at('2026-11-01', 'uk', item.zone));
    const page = read(`${id}/index.html`);
    const data = dataOf(page);
    assert.ok(page.includes(`<time datetime="${card.datetime}">${card.dates}</time>`), id);
    if (card.times) assert.ok(page.includes(card.times), id);
    assert.equal(data.startDate, card.datetime, id);
    const status = item.training.status?.[0] ?? 'scheduled';
    const expected = {
      scheduled: ['EventScheduled', 'CONFIRMED'],
      cancelled: ['EventCancelled', 'CANCELLED'],
      postponed: ['EventPostponed', 'TENTATIVE'],
      rescheduled: ['EventRescheduled', 'CONFIRMED'],
      'moved-online': ['EventMovedOnline', 'CONFIRMED'],
    }[status];
    assert.equal(data.eventStatus, `https://schema.org/${expected[0]}`, id);
    if (item.span.precision === 'month') continue;
    const [entry] = readCalendar(read(`${id}/calendar.ics`));
    assert.equal(entry.status, expected[1], id);
    if (item.span.precision === 'time') {
      assert.equal(entry.start * 1000, Date.parse(data.startDate), id);
      if (data.endDate) assert.equal(entry.end * 1000, Date.parse(data.endDate), id);
    } else {
      assert.equal(entry.start, data.startDate, id);
      // Exclusive there, inclusive here.
      assert.equal(Date.parse(entry.end) - 86_400_000, Date.parse(data.endDate), id);
    }
  }
});

test('the structured data of an event have what Google asks for', () => {
  const data = dataOf(read('first/index.html'));
  assert.equal(data['@context'], 'https://schema.org');
  assert.deepEqual(data['@type'], ['Event', 'EducationEvent']);
  for (const key of ['name', 'startDate', 'endDate', 'description', 'eventStatus', 'url'])
    assert.equal(typeof data[key], 'string', key);
  assert.equal(data.location[0]['@type'], 'Place');
  assert.match(data.startDate, /^2026-11-16T09:30\+02:00$/);
  assert.equal(dataOf(read('news/index.html'))['@type'], 'NewsArticle');
});

test('hostile text stays text on the page, in its data and in the feeds', () => {
  const page = read('hostile/index.html');
  assert.doesNotMatch(page, /<script>alert|onclick|onerror|javascript:/);
  assert.equal(dataOf(page).name, HOSTILE.trim());
  assert.equal(readCalendar(read('hostile/calendar.ics')).length, 1);
  assert.equal(readCalendar(read('calendar.ics')).filter(({ uid }) => uid.startsWith('hostile')).length, 1);
});

test('the pages read well without JavaScript, and each widget finds its item', () => {
  const page = read('first/index.html');
  assert.match(
    page,
    /<training-event src="feed.json" item="first" layout="full"[^>]*>[^]*Перший тренінг[^]*Центр[^]*<\/training-event>/,
  );
  assert.equal(JSON.parse(read('first/feed.json')).items[0].id, 'first');
  for (const name of ['Теми', 'Практикум']) assert.ok(page.includes(name), name);
  const english = read('en/first/index.html');
  assert.match(english, /<html lang="en"/);
  assert.match(english, /<training-event src="\.\.\/\.\.\/first\/feed\.json"/);
  assert.match(english, /Text in English/);
  assert.match(read('index.html'), /<training-list src="feed\.json"[^>]*>[^]*<\/training-list>/);
  for (const name of ['og:title', 'og:url', 'og:type']) assert.ok(page.includes(`property="${name}"`), name);
});

test('every relative link of every page leads to a file', () => {
  const files = readAll(join(folder, 'site'));
  for (const [path, latin] of files) {
    if (!path.endsWith('.html')) continue;
    const html = Buffer.from(latin, 'latin1').toString();
    for (const [, address] of html.replace(/<pre>[^]*?<\/pre>/g, '').matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      if (/^[a-z]+:/.test(address)) continue;
      const target = decodeURIComponent(new URL(address, `http://site/${path}`).pathname.slice(1));
      assert.ok(files.has(target) || files.has(`${target}index.html`), `${path}: ${address}`);
    }
  }
});

test('RSS and Atom are well-formed, and an independent parser reads them', async () => {
  for (const name of ['feed.xml', 'atom.xml']) {
    const text = read(name);
    const problems = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => problems.push(error.message));
    parser.write(text).close();
    assert.deepEqual(problems, [], name);
    const feed = await new RssParser().parseString(text);
    const item = feed.items.find(({ title }) => title === 'Перший тренінг: основи');
    assert.equal(item.link, 'https://ministry.gov.test/trainings/first/');
    assert.ok(
      feed.items.some(({ title }) => title.includes('</script><script>alert(1)')),
      name,
    );
    assert.equal(Date.parse(item.isoDate), Date.parse('2026-10-20T00:00:00+03:00'));
  }
});

test('feedparser finds nothing wrong in them', (context) => {
  const script =
    'import sys, feedparser\nfor path in sys.argv[1:]:\n  feed = feedparser.parse(path)\n  assert not feed.bozo, feed.bozo_exception\n  assert feed.entries\n';
  const has = spawnSync('/usr/bin/python3', ['-c', 'import feedparser']).status === 0;
  if (!has) return context.skip('python3-feedparser is not there (apt-get install python3-feedparser)');
  const paths = ['feed.xml', 'atom.xml'].map((name) => join(folder, 'site', name));
  const { status, stderr } = spawnSync('/usr/bin/python3', ['-c', script, ...paths], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});

test('the HTML checker finds nothing wrong in the pages', async (context) => {
  if (spawnSync('java', ['-version']).status !== 0) {
    console.log('Java is not there: the HTML checker (vnu-jar) was left out.');
    return context.skip('Java is not there');
  }
  const { default: jar } = await import('vnu-jar');
  const pages = [
    'index.html',
    'embed.html',
    'first/index.html',
    'en/first/index.html',
    'news/index.html',
    'hostile/index.html',
    'random-1/index.html',
  ];
  const { stderr } = spawnSync(
    'java',
    ['-jar', jar, '--format', 'json', ...pages.map((path) => join(folder, 'site', path))],
    { encoding: 'utf8' },
  );
  const problems = JSON.parse(stderr).messages.filter(({ type, subType }) => type !== 'info' || subType === 'warning');
  assert.deepEqual(
    problems.map(({ url, lastLine, message }) => `${url}:${lastLine} ${message}`),
    [],
  );
});

/** Trainings of every kind of date, in several zones, with every status. */
function randomTrainings(count) {
  const random = pseudoRandom(5);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const two = (number) => String(number).padStart(2, '0');
  return Array.from({ length: count }, (_, index) => {
    const date = `20${two(24 + Math.floor(random() * 5))}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 27))}`;
    const last = date.slice(0, 8) + two(+date.slice(8) + Math.floor(random() * 2));
    const [startDate, endDate] = pick([
      [`${date}T${two(Math.floor(random() * 20))}:30`, `${last}T21:15`],
      [`${date}T10:00`, undefined],
      [date, last],
      [date, undefined],
      [date.slice(0, 7), undefined],
    ]);
    return {
      id: `random-${index + 1}`,
      title: `Training ${index + 1}`,
      content_text: 'Text',
      date_published: `${date}T08:00:00Z`,
      _training: {
        startDate,
        ...(endDate && { endDate }),
        timeZone: pick(['Europe/Kyiv', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia', 'Africa/Casablanca']),
        status: pick(['scheduled', 'cancelled', 'postponed', 'rescheduled', 'moved-online']),
        location: { name: 'Centre', address: 'Street 1' },
      },
    };
  });
}

test('a cancelled training has nothing to join, as in its card, and pages name a country to Open Graph', async () => {
  const own = smallFolder({
    'announcements/online.md':
      '---\ntitle: Онлайн\nstartDate: 2026-12-05\nstatus: cancelled\nlocation: { type: virtual, url: "https://stream.gov.test/live" }\n---\nТекст\n',
  });
  assert.equal((await run('build', own)).code, 0);
  const page = readFileSync(join(own, 'site/online/index.html'), 'utf8');
  assert.doesNotMatch(page, /<a href="https:\/\/stream\.gov\.test/);
  assert.match(page, /property="og:locale" content="uk_UA"/);
});

test('the lines to copy are as one would write them', async () => {
  const own = smallFolder();
  assert.equal((await run('build', own)).code, 0);
  const page = readFileSync(join(own, 'site/embed.html'), 'utf8');
  const lines = /<code>([^<]*)<\/code>/.exec(page.split('<h3>Перший')[1])[1];
  const text = lines.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
  assert.match(
    text,
    /^<training-event src="https:\/\/ministry\.gov\.test\/trainings\/first\/feed\.json" item="first">\n {2}<a href="[^"]*\/first\/">Перший тренінг: основи<\/a>\n<\/training-event>$/m,
  );
});

test('the lines to copy show something before the feed is there, and keep its space', async () => {
  const own = smallFolder();
  assert.match((await run('build', own)).errors, /embed\.html/);
  for (const [page, home] of [
    ['embed.html', ''],
    ['en/embed.html', 'en/'],
  ]) {
    const html = readFileSync(join(own, 'site', page), 'utf8');
    const lines = [...html.matchAll(/<code>([^<]*)<\/code>/g)].map(([, text]) => text);
    const tags = lines.map((text) => /&lt;\/(training-\w+)&gt;/.exec(text)[1].slice('training-'.length));
    assert.deepEqual(tags, ['list', 'news', 'subscribe', 'event', 'agenda']);
    for (const text of lines) {
      assert.match(text, /&lt;link rel=&quot;stylesheet&quot; href=&quot;https:\/\/[^&]+\/space\.css&quot;/);
      assert.match(text, /\n {2}&lt;a href=/);
    }
    assert.ok(lines[0].includes(`href=&quot;https://ministry.gov.test/trainings/${home}&quot;`));
    assert.ok(lines[3].includes(`href=&quot;https://ministry.gov.test/trainings/${home}first/&quot;`));
  }
});

test('a break is called by its title alone', async () => {
  const own = smallFolder({
    'announcements/break.md':
      '---\ntitle: A\nstartDate: 2026-12-05 09:00\nagenda: { sessions: [{ title: Перерва, kind: break, startDate: 2026-12-05 10:00 }, { title: Кава, kind: break, startDate: 2026-12-05 11:00 }] }\n---\nТекст\n',
  });
  assert.equal((await run('build', own)).code, 0);
  const page = readFileSync(join(own, 'site/break/index.html'), 'utf8');
  const body = page.split('<body')[1];
  assert.equal(body.match(/Перерва/g).length, 1);
  assert.match(body, /Кава/);
});

test('a page says of an end at midnight that it is the end of the day before', async () => {
  const own = smallFolder({
    'announcements/night.md': '---\ntitle: А\nstartDate: 2026-12-02 10:00\nendDate: 2026-12-05 00:00\n---\nТекст\n',
  });
  assert.equal((await run('build', own)).code, 0);
  const page = readFileSync(join(own, 'site/night/index.html'), 'utf8').replace(/&nbsp;|\s/g, ' ');
  assert.match(page, />2\W4 грудня 2026 р\.<\/time> · 2 груд\., 10:00 – 4 груд\., 24:00, Київ</);
});

test('offers are in stock only while somebody can register', async () => {
  const offersOf = async (registration, more = '') => {
    const own = smallFolder({
      'announcements/offer.md': `---\ntitle: А\nstartDate: 2028-12-01\n${more}registration: { url: "https://ministry.gov.test/form", offers: [{ price: 100, currency: UAH }]${registration} }\n---\nТекст.\n`,
    });
    const { code, errors } = await run('build', own);
    assert.equal(code, 0, errors);
    const [offer] = dataOf(readFileSync(join(own, 'site/offer/index.html'), 'utf8')).offers;
    return [offer.availability?.replace('https://schema.org/', ''), offer.url !== undefined];
  };
  assert.deepEqual(await offersOf(''), ['InStock', true]);
  assert.deepEqual(await offersOf(', status: waitlist'), ['SoldOut', true]);
  assert.deepEqual(await offersOf(', status: not-yet-open'), ['PreOrder', true]);
  assert.deepEqual(await offersOf(', status: full'), ['SoldOut', false]);
  assert.deepEqual(await offersOf(', remaining: 0'), ['SoldOut', false]);
  assert.deepEqual(await offersOf(', status: closed'), [undefined, false]);
  assert.deepEqual(await offersOf('', 'status: cancelled\n'), [undefined, false]);
});

test('the pages are HTML as the standard has it', async () => {
  const own = smallFolder({
    'announcements/moved.md':
      '---\ntitle: "А\ufffeБ"\nsummary: "В\u{1fffe}Г"\nstartDate: 2028-12-01\nstatus: rescheduled\npreviousStartDate: 2028-11-01\n---\n### Вступ\n\n# Розділ\n\n### Далі\n\nТекст\ufdd0.\n\n## Знову\n',
  });
  const { code, errors } = await run('build', own);
  assert.equal(code, 0, errors);
  const page = readFileSync(join(own, 'site/moved/index.html'), 'utf8');
  const rows = readFileSync(join(own, 'site/index.html'), 'utf8');
  for (const text of [page, rows]) {
    assert.doesNotMatch(text, /\p{Noncharacter_Code_Point}/u);
    // A paragraph ends where a block begins.
    assert.doesNotMatch(text, /<p>(?:(?!<\/p>)[^])*<(?:div|ul|dl)\b/);
  }
  const levels = [...page.matchAll(/<h(\d)>([^<]+)/g)].map(([, level, words]) => `${level} ${words}`);
  assert.deepEqual(levels.slice(-4), ['3 Вступ', '3 Розділ', '4 Далі', '4 Знову']);
});

test('every page names all its languages by whole addresses, and the one for everybody else', async () => {
  const site = 'https://ministry.gov.test/trainings/';
  const alternates = (page) =>
    [...page.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(([, language, url]) => [
      language,
      url,
    ]);
  for (const [path, page] of [
    ['first/', 'index.html'],
    ['', 'index.html'],
  ]) {
    const expected = [
      ['uk', site + path],
      ['en', `${site}en/${path}`],
      ['x-default', site + path],
    ];
    assert.deepEqual(alternates(read(path + page)), expected);
    assert.deepEqual(alternates(read(`en/${path}${page}`)), expected);
  }
  assert.deepEqual(alternates(read('hostile/index.html')), []);
  assert.match(read('en/index.html'), /<meta name="description" content="Trainings: [^"]+"/);
});

test('search engines are told of every page, and when its announcement changed', () => {
  const urls = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*))?/g)].map(
    ([, ...found]) => found,
  );
  const found = new Map(urls);
  assert.equal(found.get('https://ministry.gov.test/trainings/en/first/'), '2026-10-19T21:00Z');
  assert.ok(found.has('https://ministry.gov.test/trainings/') && found.has('https://ministry.gov.test/trainings/en/'));
  assert.equal(found.size, urls.length);
  new SaxesParser({ xmlns: true }).write(read('sitemap.xml')).close();
});

test('what is free has no price without a currency, and a break is no event', async () => {
  const own = smallFolder({
    'announcements/free.md':
      '---\ntitle: A\nstartDate: 2028-12-01 09:00\nregistration: { url: "https://ministry.gov.test/form", free: yes }\nagenda: { sessions: [{ title: B, startDate: 2028-12-01 09:00 }, { title: C, kind: break, startDate: 2028-12-01 10:00 }] }\n---\nText\n',
  });
  assert.equal((await run('build', own)).code, 0);
  const { offers, isAccessibleForFree, subEvent } = dataOf(readFileSync(join(own, 'site/free/index.html'), 'utf8'));
  assert.equal(isAccessibleForFree, true);
  assert.ok(!('price' in offers[0]) && offers[0].availability);
  assert.deepEqual(
    subEvent.map(({ name }) => name),
    ['B'],
  );
});

test('no page has a style attribute, which a strict policy refuses: not of an aligned table either', async () => {
  const folder = smallFolder({
    'announcements/table.md': '---\ntitle: Таблиця\n---\n| a | b | c |\n| :-- | :-: | --: |\n| 1 | 2 | 3 |\n',
    'announcements/items.json': JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'A',
      items: [
        {
          id: 'html',
          title: 'A',
          content_html: '<table><tr><td style="text-align:right" align="right">1</td></tr></table>',
        },
      ],
    }),
  });
  assert.equal((await run('build', folder)).code, 0);
  const pages = [...readAll(join(folder, 'site'), (path) => !path.endsWith('.html'))];
  assert.ok(pages.some(([, text]) => /<td[^>]*>3<.td>/.test(text)));
  for (const [path, text] of pages) assert.doesNotMatch(text, /<[^>]* (style|align)=/, path);
  assert.doesNotMatch(readFileSync(join(folder, 'site/table/feed.json'), 'utf8'), /text-align/);
});
