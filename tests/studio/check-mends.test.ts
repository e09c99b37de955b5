import { expect } from '@open-wc/testing';
import { find } from '../../src/studio/check/find.js';
import { applyEdits, togetherFrom } from '../../src/studio/check/mends/edit.js';
import { mendAll as mendSure } from '../../src/studio/check/mends/mend-all.js';
import { BROKEN_FEED } from './broken-feed.js';

const NOW = Date.UTC(2026, 10, 1);

/** A feed of one item, written with these fields. */
const feedOf = (fields: string, training = '"startDate": "2026-11-16"', head = '') => `{
  "version": "https://jsonfeed.org/version/1.1",
  "title": "T",${head}
  "items": [
    { "id": "a", "content_text": "x"${fields && `, ${fields}`}, "_training": { ${training} } }
  ]
}`;

const findIn = (text: string) => find({ text, kind: 'feed', now: NOW });

/** The text with everything mended that can be, as long as something can. */
async function mendAll(text: string): Promise<string> {
  for (let turn = 0; turn < 10; turn++) {
    const mends = (await findIn(text)).flatMap(({ mend }) => (mend ? [mend] : []));
    if (mends.length === 0) return text;
    text = applyEdits(text, togetherFrom(mends));
  }
  return text;
}

/** What is written and what the mend makes of it, inside of an item's `_training`. */
const IN_TRAINING: readonly (readonly [string, string])[] = [
  ['"startDate": "16.11.2026"', '"startDate": "2026-11-16"'],
  ['"start": "16.11.2026", "end": "17.11.2026"', '"startDate": "2026-11-16", "endDate": "2026-11-17"'],
  ['"startDate": "16 листопада 2026, 9:30"', '"startDate": "2026-11-16T09:30"'],
  ['"startDate": "2026-11-16", "status": "скасовано"', '"startDate": "2026-11-16", "status": "cancelled"'],
  ['"startDate": "2026-11-16", "statsu": "cancelled"', '"startDate": "2026-11-16", "status": "cancelled"'],
  ['"registration": { "free": "так" }', '"registration": { "free": true }'],
  ['"registration": { "capacity": "1 200" }', '"registration": { "capacity": 1200 }'],
  ['"organizer": "School"', '"organizer": { "name": "School" }'],
  ['"contacts": ["office@ministry.example"]', '"contacts": [{ "email": "office@ministry.example" }]'],
  [
    '"contacts": [{ "email": "mailto:office@ministry.example" }]',
    '"contacts": [{ "email": "office@ministry.example" }]',
  ],
  ['"inLanguage": "uk"', '"inLanguage": [ "uk" ]'],
  ['"topics": { "uk": "усі" }', '"topics": [{ "uk": "усі" }]'],
  ['"inLanguage": ["ua"]', '"inLanguage": ["uk"]'],
  ['"timeZone": "Europe/Kyv"', '"timeZone": "Europe/Kyiv"'],
  [
    '"location": { "type": "virtual", "url": "https://zoom.us/j/1" }',
    '"location": { "type": "virtual", "afterRegistration": true }',
  ],
];

describe('Mends', () => {
  for (const [written, right] of IN_TRAINING)
    it(`make ${right} of ${written}, and leave the rest byte for byte`, async () => {
      const mended = await mendAll(feedOf('', written));
      expect(mended).to.equal(feedOf('', right));
    });

  it('add what is missing and can only be one thing', async () => {
    const mended = await mendAll(
      '{\n\t"title": "T",\n\t"items": [{ "url": "https://a.example/1", "title": "One" }]\n}',
    );
    expect(mended).to.equal(
      '{\n\t"version": "https://jsonfeed.org/version/1.1",\n\t"title": "T",\n\t"items": [{ "id": "https://a.example/1", "url": "https://a.example/1", "title": "One", "content_text": "One" }]\n}',
    );
    expect(await findIn(mended)).to.deep.equal([]);
  });

  it('put right what is not quite JSON', async () => {
    const right = feedOf('"title": "One"');
    for (const broken of [
      right.replace('"T",', '"T"'),
      right.replace('} }\n  ]', '} },\n  ]'),
      right.replace('"title": "One"', '"title" "One"'),
      right.replace(/\}$/, ''),
      right.replace('"T",', '"T",\n  // the head'),
    ])
      expect(JSON.parse(await mendAll(broken)), broken).to.deep.equal(JSON.parse(right));
  });

  it('are not offered where people have to decide', async () => {
    for (const training of [
      '"startDate": "2026-11-16", "endDate": "2026-11-15"',
      '"startDate": "32.11.2026"',
      '"startDate": "soon"',
      '"startDate": "2026-11-16", "zzzzzzzz": 1',
    ]) {
      const found = await findIn(feedOf('', training));
      expect(found, training).to.have.lengthOf(1);
      expect(found[0]!.mend, training).to.equal(undefined);
    }
  });

  it('take a field out that stands twice with one value, and leave one with two to people', async () => {
    const twice = feedOf('', '"startDate": "2026-11-16", "status": "cancelled", "status": "cancelled"');
    expect(await mendAll(twice)).to.equal(feedOf('', '"startDate": "2026-11-16", "status": "cancelled"'));
    const [found, ...others] = await findIn(feedOf('', '"startDate": "2026-11-16", "startDate": "2026-11-17"'));
    expect(found).to.deep.include({ path: 'items[0]._training.startDate', severity: 'warning' });
    expect(found!.mend).to.equal(undefined);
    expect(others).to.have.lengthOf(0);
  });

  for (const [training, offered] of [
    ['"startDate": "2026-11-16", "timeZone": "Atlantis"', /^(?!.*Atlantis)/],
    ['"startDate": "2026-11-16", "statis2": "cancelled"', /"status"/],
    ['"startDate": "2026-11-16", "registration": { "capacity": "1,200" }', /"capacity": 1.2/],
    ['"startDate": "11/12/2026"', /2026-12-11/],
    ['"startDate": "2026-11-16", "registration": { "url": "http://ministry.example/" }', /"https:/],
    ['"startDate": "2026-11-16", "registration": { "url": "ministry.example/register" }', /"https:/],
    ['"startDate": "2026-12-16T10:00+03:00", "timeZone": "Europe/Kyiv"', /"2026-12-16T10:00"/],
  ] as const)
    it(`that are guesses are offered and said to be, and not made with all others: ${training}`, async () => {
      const text = feedOf('', training);
      const found = await findIn(text);
      for (const { mend, isGuess } of found)
        if (mend) {
          expect(isGuess).to.equal(true);
          expect(applyEdits(text, mend)).to.match(offered);
        }
      expect(await mendSure({ text, found }, findIn)).to.deep.equal({ text, count: 0 });
    });

  it('end with a feed in which nothing is found', async () => {
    const mended = await mendAll(BROKEN_FEED);
    expect(await findIn(mended)).to.deep.equal([]);
    expect(mended).to.contain('"status": "cancelled"').and.to.contain('"timeZone": "Europe/Kyiv"');
    expect(mended).not.to.contain('zoom.us');
  });

  it('that touch one another are made one after the other', () => {
    const first = [{ from: 1, to: 3, insert: 'X' }];
    const touching = [{ from: 3, to: 4, insert: 'Y' }];
    const apart = [{ from: 5, to: 5, insert: 'Z' }];
    expect(togetherFrom([first, touching, apart])).to.deep.equal([...first, ...apart]);
    expect(applyEdits('abcdef', togetherFrom([apart, first]))).to.equal('aXdeZf');
  });
});
