import { expect } from '@open-wc/testing';
import { parseInTurns } from '../../src/studio/source/parse-in-turns.js';

/** Long enough to be parsed in pieces. */
const LONG = 'x'.repeat(210_000);

const outcomeOf = async (parse: () => unknown): Promise<unknown> => {
  try {
    return await parse();
  } catch {
    return 'not JSON';
  }
};

const TEXTS: readonly string[] = [
  `{ "title": "${LONG}", "items": [] }`,
  `{ "title": "${LONG}", "items": [ ] }`,
  `{ "items": [ { "id": "a,]" }, 2, "\\\\", [1, 2], "\\"," ], "title": "${LONG}" }`,
  `{ "a": { "items": [1, 2] }, "items": [{ "items": [3] }], "title": "${LONG}" }`,
  `{ "items": [1], "title": "${LONG}", "items": [2] }`,
  `{ "it\\u0065ms": [1], "items": [2, 3], "title": "${LONG}" }`,
  `{ "items": [2, 3], "it\\u0065ms": [1], "title": "${LONG}" }`,
  `{ "items": [2, 3], "items": "none", "title": "${LONG}" }`,
  `{ "title": "items", "x": [1], "items": [1, 2], "y": "${LONG}" }`,
  `{ "title": "items", "x": "items" , "z": [1], "y": "${LONG}" }`,
  `[{ "items": [1, 2] }, "${LONG}"]`,
  `{ "items": [1, 2,], "title": "${LONG}" }`,
  `{ "items": [1 2], "title": "${LONG}" }`,
  `{ "items": [1, 2}, "title": "${LONG}" }`,
  `{ "items": [1, 2], "title": "${LONG}"`,
  `{ "items": [{ "a": 1 ], 2], "title": "${LONG}" }`,
  `"items", [1, 2] "${LONG}`,
];

describe('Parsing in turns', () => {
  for (const text of TEXTS)
    it(`makes of ${text.replace(LONG, '…')} what JSON.parse makes`, async () =>
      expect(await outcomeOf(() => parseInTurns(text))).to.deep.equal(await outcomeOf(() => JSON.parse(text))));

  it('lets the page answer in between', async () => {
    const items = Array.from({ length: 40_000 }, (_, id) => ({ id, title: 'A training', tags: ['a', 'b'] }));
    let messages = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      messages++;
      port2.postMessage(0);
    };
    port2.postMessage(0);
    const value = await parseInTurns(JSON.stringify({ items }));
    port1.close();
    expect(value).to.deep.equal({ items });
    expect(messages).to.be.greaterThan(1);
  });
});
