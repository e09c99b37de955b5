// For `npx wtr` and `npx wtr --watch`; ENGINES=chromium,firefox,webkit chooses the browsers.
import { ENGINES, findEngine } from './scripts/testing/browsers/browsers.mjs';
import { createConfig } from './scripts/testing/running/runner-config.mjs';

const wanted = process.env.ENGINES?.split(',').map((name) => name.trim()) ?? ENGINES;
const found = wanted.map((engine) => findEngine(engine)).filter((engine) => engine !== undefined);

export default await createConfig(found, { timeZone: process.env.TEST_TIME_ZONE });
