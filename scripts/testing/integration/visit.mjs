// What a reader of a project sees: the same in each, because each has the same three pages.
import puppeteer from 'puppeteer-core';
import { findEngine, installLine } from '../browsers/browsers.mjs';
import { adopt } from '../browsers/processes.mjs';
import { isAtRest, isMarked, layoutShift, markPage, says, showsTexts, textOf } from './in-page.mjs';
import { LISTS_STEPS } from './lists-steps.mjs';
import { serve } from './serve.mjs';

/** How long a text may take to come. */
const PATIENCE = 60_000;

/** Texts of the feed and of the elements' messages: the ones alone would not show that a language has arrived. */
const GERMAN_CARD = ['Formulare, die alle ausfüllen können', 'Zur Anmeldung'];
const GERMAN_AGENDA = ['Was ein Formular fragt', 'Hauptvortrag'];
const UKRAINIAN_AGENDA = ['Про що питає форма', 'Ключова доповідь'];
const FIRST_AID = ['First aid'];

/** Each in turn, on one page: what to do and to find, and what to say of it. */
const STEPS = {
  async 'German card'({ page }) {
    await waitForTexts(page, 'training-event', GERMAN_CARD);
    return 'yes';
  },
  async attribute({ page }) {
    await page.waitForSelector('training-event >>> h2', { timeout: PATIENCE });
    return 'yes';
  },
  async 'hydration shift'({ page, project, url }) {
    const html = await (await fetch(url)).text();
    const rendered = html.includes('<training-event') ? 'server' : 'browser';
    if (rendered !== project.rendered) throw new Error(`The tag is written by the ${rendered}`);
    const shift = await page.evaluate(layoutShift);
    if (shift > 0.0005) throw new Error(`What is seen moves by ${shift.toFixed(3)}`);
    return `0, from ${rendered}`;
  },
  async event({ page, url }) {
    await click(page, 'training-event >>> h2 a');
    await page.waitForFunction(says, { timeout: PATIENCE }, 'output', 'plain-forms').catch(() => {
      throw new Error('The page does not hear it');
    });
    if (page.url() !== `${url}/`) throw new Error(`The link was followed to ${page.url()}`);
    return 'yes';
  },
  async 'Ukrainian agenda'({ page }) {
    await page.evaluate(markPage);
    await click(page, 'nav a[href*="programme"]');
    await waitForTexts(page, 'training-agenda', UKRAINIAN_AGENDA);
    return 'yes';
  },
  async route({ page, project }) {
    const routes = (await page.evaluate(isMarked)) ? 'changed' : 'loaded';
    if (routes !== project.routes) throw new Error(`The route was ${routes}`);
    return routes;
  },
  async 'German agenda'({ page }) {
    await click(page, 'button');
    await waitForTexts(page, 'training-agenda', GERMAN_AGENDA);
    return 'yes';
  },
  async property({ page }) {
    await click(page, 'nav a[href*="inline"]');
    await waitForTexts(page, '#property', FIRST_AID);
    return 'yes';
  },
  async 'inline JSON'({ page }) {
    await waitForTexts(page, '#script', FIRST_AID);
    return 'yes';
  },
  // What the browser has written itself may differ from what it takes over from a server.
  async 'both after a reload'({ page }) {
    await page.reload({ waitUntil: 'networkidle0' });
    await waitForTexts(page, '#property', FIRST_AID);
    await waitForTexts(page, '#script', FIRST_AID);
    return 'yes';
  },
  async 'the way back'({ page }) {
    await click(page, 'nav a');
    await waitForTexts(page, 'training-event', GERMAN_CARD);
    return 'yes';
  },
};

const LAST_STEP = {
  async 'console silent'({ said }) {
    if (said.length > 0) throw new Error([...new Set(said)].join('\n'));
    return 'yes';
  },
};

/**
 * Opens a project that is built, and does what its readers do.
 *
 * @param {import('./projects.mjs').Project} project
 * @param {string} folder
 * @param {string | undefined} node The folder of the Node that it asks for.
 * @returns {Promise<import('./try-project.mjs').Check[]>}
 */
export async function visit(project, folder, node) {
  const { page, said, url, close } = await openBuilt(project, folder, node);
  try {
    await page.goto(url, { waitUntil: 'networkidle0' });
    const checks = [];
    const steps = { ...STEPS, ...(project.lists && LISTS_STEPS), ...LAST_STEP };
    for (const [name, take] of Object.entries(steps))
      checks.push(
        await take({ page, project, url, said }).then(
          (value) => ({ name, value }),
          (error) => ({ name, reason: error.message }),
        ),
      );
    return checks;
  } finally {
    await close();
  }
}

/** Serves a project that is built, beside a browser whose page is still empty, and hears what is said in its console. */
export async function openBuilt(project, folder, node) {
  const { url, close } = await serve(project, folder, node);
  const browser = await launch();
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const closeBoth = async () => {
    await browser.close();
    close();
  };
  return { page, said: listen(page), url, close: closeBoth };
}

async function launch() {
  const found = findEngine('chromium');
  if (!found) throw new Error(`Chromium is not installed. To install it: ${installLine(['chromium'])}`);
  const browser = await puppeteer.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  adopt(browser.process());
  return browser;
}

/** Everything that a developer would find in the console. */
function listen(page) {
  const said = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()} (${message.location().url ?? ''})`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // What a page has asked for in advance is given up when it goes.
    if (reason !== 'net::ERR_ABORTED') said.push(`failed: ${new URL(request.url()).pathname}, ${reason}`);
  });
  return said;
}

/** A click in the middle of a transition between two routes would go to neither of them. */
async function click(page, selector) {
  await page.waitForFunction(isAtRest, { timeout: PATIENCE });
  await page.click(selector);
}

async function waitForTexts(page, selector, texts) {
  try {
    await page.waitForFunction(showsTexts, { timeout: PATIENCE }, selector, texts);
  } catch {
    const shown = await page.evaluate(textOf, selector);
    throw new Error(`${selector} shows “${shown ?? 'nothing'}”, and not “${texts.join('”, “')}”`);
  }
}
