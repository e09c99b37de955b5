// node scripts/testing/contact-sheets.mjs: the reference pictures, several on a sheet, for a person to look at, in contact-sheets/.
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findEngine } from './browsers/browsers.mjs';

const FOLDER = 'tests/pictures';
const SHEETS = 'contact-sheets';
/** Pictures of one width are looked at beside each other. */
const PER_SHEET = { 320: 5, 768: 2, 1280: 1 };

const found = findEngine('chromium');
if (!found) throw new Error('Chromium is needed');
const browser = await puppeteer.launch({ executablePath: found.path, args: ['--no-sandbox'] });
rmSync(SHEETS, { recursive: true, force: true });
mkdirSync(SHEETS);
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.png') && !file.includes('.actual.'));
for (const [width, many] of Object.entries(PER_SHEET)) {
  const ofWidth = files.filter((file) => file.split('.')[2] === width);
  for (let first = 0; first < ofWidth.length; first += many)
    await makeSheet(`${SHEETS}/${width}-${first / many + 1}.png`, ofWidth.slice(first, first + many));
}
await browser.close();

async function makeSheet(path, names) {
  const page = await browser.newPage();
  await page.setViewport({ width: names.length * (Number(names[0].split('.')[2]) + 16) + 16, height: 200 });
  const figures = names.map((name) => {
    const data = readFileSync(`${FOLDER}/${name}`).toString('base64');
    return `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${data}"></figure>`;
  });
  await page.setContent(`<!doctype html><style>
    body { display: flex; gap: 16px; align-items: start; width: max-content; margin: 16px; background: #888; }
    figure { margin: 0; } figcaption { font: bold 14px sans-serif; } img { display: block; }
  </style>${figures.join('')}`);
  await page.screenshot({ path, fullPage: true });
  await page.close();
}
