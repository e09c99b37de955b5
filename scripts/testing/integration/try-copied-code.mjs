import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeFor, feedOfCode, FEED_URL, SET_UPS } from './copied-code.mjs';
import { drawsSame, isDrawn, makeSame } from './in-page.mjs';
import { openBuilt } from './visit.mjs';

/** How long an element may take to be drawn. */
const PATIENCE = 30_000;

/** What the code for a style sheet begins with, in a comment that names its file. */
const STYLE_LINE = /^\/\/ (\S+\.css): (.+)$/gm;

/**
 * Puts the code of the studio into a project as it is copied, and nothing else but a page that shows it: checks its types, builds
 * it, opens it.
 *
 * @param {{ project: import('./projects.mjs').Project, sources: string, folder: string, node?: string }} where
 * @param {(script: string, name: string) => Promise<import('./try-project.mjs').Check>} tryScript
 * @returns {Promise<import('./try-project.mjs').Check[]>}
 */
export async function tryCopiedCode({ project, sources, folder, node }, tryScript) {
  const { format, file } = project.code;
  cpSync(sources, folder, { recursive: true });
  for (const [name, text] of Object.entries(await codeFor(format))) {
    const path = join(folder, file.replace('*', name));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    for (const [, sheet, line] of text.matchAll(STYLE_LINE)) addLine(join(folder, sheet), line);
  }
  const checks = [await tryScript('check', 'copied code, types'), await tryScript('build', 'copied code, build')];
  if (checks.at(-1).value) checks.push(await visitCode(project, folder, node));
  return checks;
}

/** Imports of a style sheet come first in it. */
function addLine(path, line) {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(line)) writeFileSync(path, `${line}\n${text}`);
}

async function visitCode(project, folder, node) {
  const name = 'copied code, drawn';
  const { page, said, url, close } = await openBuilt(project, folder, node);
  try {
    await page.setRequestInterception(true);
    page.on('request', (request) => (request.url() === FEED_URL ? request.respond(FEED) : request.continue()));
    await page.goto(url, { waitUntil: 'networkidle0' });
    const wrong = [];
    for (const [id, setUp] of Object.entries(SET_UPS)) wrong.push(...(await look(page, id, setUp)));
    wrong.push(...new Set(said));
    if (wrong.length > 0) return { name, reason: wrong.join('\n') };
    return { name, value: `${Object.keys(SET_UPS).length} set-ups` };
  } finally {
    await close();
  }
}

/** What is not on the page as it was set up. */
async function look(page, id, { tag, attributes, theme, own }) {
  const selector = `section#${id} ${tag}`;
  const same = `[data-same="${id}"]`;
  const expected = { tag, attributes: [['src', FEED_URL], ...attributes], theme, own };
  try {
    await page.waitForFunction(isDrawn, { timeout: PATIENCE }, selector);
    await page.evaluate(makeSame, id, expected);
    await page.waitForFunction(isDrawn, { timeout: PATIENCE }, same);
  } catch {
    return [`${id}: ${tag} does not draw the feed`];
  }
  const wrong = await page.evaluate(drawsSame, selector, same, { ...expected, feed: feedOfCode() });
  return wrong.map((one) => `${id}: ${one}`);
}

const FEED = {
  contentType: 'application/feed+json',
  headers: { 'access-control-allow-origin': '*' },
  body: JSON.stringify(feedOfCode()),
};
