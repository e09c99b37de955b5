import { test } from 'node:test';
import { readItems, readMistakes, readValues } from '../../build/tests/support/random-feeds.js';

/** Ten times as many by `npm run properties`. */
const feeds = 10_000 * Number(process.env.THOROUGH ?? 1);

test(`${feeds * 0.5} JSON values are read without an error`, () => readValues(feeds * 0.5));

test(`${feeds * 0.2} feeds of any items are read without an error`, () => readItems(feeds * 0.2));

test(`a mistake in one item costs no other anything, in ${feeds * 0.3} feeds`, () => readMistakes(feeds * 0.3));
