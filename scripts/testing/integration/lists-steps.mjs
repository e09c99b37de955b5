// What a reader does on the page `lists`, whose address is shared by a list, a news feed and the router of the project.
import { isAtRest, isMarked, markPage, opened } from './in-page.mjs';

/** How long an item may take to open or to close. */
const PATIENCE = 60_000;

const ITEM = 'plain-forms';

/** Each in turn, after those of the other pages. */
export const LISTS_STEPS = {
  async 'opens here'({ page }) {
    await page.waitForFunction(isAtRest, { timeout: PATIENCE });
    await page.click('nav a[href*="lists"]');
    await openIn(page, '#list');
    await shows(page, '#list', `#list=${ITEM}`);
    return 'yes';
  },
  async 'side by side'({ page }) {
    await openIn(page, '#news');
    await shows(page, '#list #news', `#list=${ITEM};news=${ITEM}`);
    return 'yes';
  },
  async 'back and forward'({ page }) {
    await page.goBack();
    await shows(page, '#list', `#list=${ITEM}`);
    await page.goBack();
    await shows(page, '', '');
    await page.goForward();
    await shows(page, '#list', `#list=${ITEM}`);
    await page.goBack();
    await shows(page, '', '');
    return 'yes';
  },
  async "a router's link"({ page, project }) {
    await page.evaluate(markPage);
    await page.click('#link');
    await shows(page, '#list', `#list=${ITEM}`);
    if (!(await page.evaluate(isMarked))) throw new Error('The page was loaded anew');
    await page.click('nav a');
    await page.waitForSelector('training-event', { timeout: PATIENCE });
    await page.goBack();
    await shows(page, '#list', `#list=${ITEM}`);
    return project.routes === 'changed' ? 'followed' : 'yes';
  },
  async 'deep link'({ page, url }) {
    const address = page.url();
    await page.goto(url, { waitUntil: 'networkidle0' });
    await page.goto(`${address.split('#')[0]}#list=${ITEM}?utm_source=letter&utm_medium=email`);
    await shows(page, '#list');
    return 'yes';
  },
};

async function openIn(page, list) {
  await page.waitForSelector(`${list} >>> [data-row="${ITEM}"] [part="link"]`, { timeout: PATIENCE });
  await page.click(`${list} >>> [data-row="${ITEM}"] [part="link"]`);
}

/** Waits until these lists, and no others, show an item in full, and the address says so. */
async function shows(page, lists, hash) {
  try {
    await page.waitForFunction(opened, { timeout: PATIENCE }, lists, hash);
  } catch {
    throw new Error(`Not open in “${lists}” as ${hash}, at ${page.url()}`);
  }
}
