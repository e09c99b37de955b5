// The Web Test Runner configuration, shared by web-test-runner.config.mjs and scripts/test.mjs.
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { ENGINE_LABELS } from './browsers.mjs';
import { downloadFolder } from './downloads.mjs';
import { adopt, within } from './processes.mjs';
import { faults } from '../../tests/support/fault-server.mjs';
import { faultTable } from './fault-table.mjs';
import { mediaPlugin } from './media.mjs';
import { recordsPlugin } from './records.mjs';
import { strictPages } from './strict-pages.mjs';
import { startWebKitDriver } from './webkit.mjs';

/** @typedef {import('./browsers.mjs').FoundEngine} FoundEngine */

/** Every test, and those that need what only Chromium's driver can do, or that would say the same of every engine. */
const EVERY = ['build/tests/**/*.test.js'];
const CHROMIUM_ONLY = '.chromium.test.js';

/** Log lines that begin so were not caught by any test. See PAGE_ERRORS and results.mjs. */
export const PAGE_ERROR = '[page error]';

/**
 * Mocha hears of uncaught errors only while a test runs, and of unhandled rejections never. This script hears of all,
 * and first of all listeners. A test that expects some sets `window.expectPageError` to a function and puts it back.
 */
const PAGE_ERRORS = `<script>
  for (const type of ['error', 'unhandledrejection']) {
    addEventListener(type, (event) => {
      const error = type === 'error' ? event.error ?? event.message : event.reason;
      if (window.expectPageError) {
        window.expectPageError(error, type);
        event.preventDefault();
        event.stopImmediatePropagation();
      } else {
        console.error('${PAGE_ERROR}', String(error), String(error && error.stack || ''));
      }
    });
  }
</script>`;

/**
 * @param {FoundEngine} found
 * @param {{timeZone?: string}} options
 */
async function createLauncher(found, { timeZone }) {
  const label = ENGINE_LABELS[found.engine] + (timeZone ? ` (${timeZone})` : '');
  if (found.engine === 'webkit') {
    const port = await startWebKitDriver(found, { timeZone });
    const launcher = webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      connectionRetryCount: 0,
      connectionRetryTimeout: 30_000,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: found.miniBrowser, args: ['--automation'] },
      },
    });
    return named(launcher, label);
  }
  const env = timeZone ? { ...process.env, TZ: timeZone } : process.env;
  const downloads = { 'browser.download.folderList': 2, 'browser.download.dir': downloadFolder() };
  const launchOptions =
    found.engine === 'firefox'
      ? { browser: 'firefox', executablePath: found.path, env, extraPrefsFirefox: downloads }
      : {
          executablePath: found.path,
          env,
          args: ['--no-sandbox', '--disable-background-networking'],
          downloadBehavior: { policy: 'deny' },
        };
  const createBrowserContext = ({ browser }) => {
    adopt(browser.process());
    return browser.defaultBrowserContext();
  };
  return named(chromeLauncher({ launchOptions, createBrowserContext }), label);
}

/** Both launchers name themselves badly: Firefox is "Chrome", WebKit is "MiniBrowser". */
function named(launcher, label) {
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (...args) => {
    await initialize(...args);
    launcher.name = label;
  };
  launcher.name = label;
  return restarting(launcher);
}

/**
 * A page that hangs (an endless loop) hangs its whole browser in Firefox and WebKit, and then every later test file waits
 * for its timeouts. So give such a browser up: the launcher starts another for the next file.
 */
function restarting(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    try {
      return await within(10_000, 'The page did not stop', stopSession(id));
    } catch (error) {
      if (launcher.type === 'puppeteer') {
        launcher.activePages.delete(id);
        launcher.browser?.process()?.kill('SIGKILL');
        launcher.browser = undefined;
      } else {
        clearInterval(launcher.pendingHeartbeat);
        launcher.driver = undefined;
        launcher.driverManager = undefined;
      }
      throw error;
    }
  };
  return launcher;
}

/**
 * Commands that work alike in all three engines, where those of @web/test-runner-commands do not:
 * `executeServerCommand('resize', {width, height})`,
 * `executeServerCommand('press', 'Shift+Tab')` and `executeServerCommand('type', 'some text')`.
 * `executeServerCommand('picture', {x, y, width, height})` answers with a PNG of that part of the page as a data URL, or
 * with false elsewhere than in Chromium: WebKit's driver takes only what its window shows, Firefox smooths lines askew.
 */
export function commandsPlugin() {
  return {
    name: 'commands',
    async executeCommand({ command, payload, session }) {
      const { browser } = session;
      const page = browser.type === 'puppeteer' ? browser.getPage(session.id) : undefined;
      if (command === 'resize') {
        if (page) await page.setViewport(payload);
        else await resizeWindow(browser.driver, payload);
        return true;
      }
      if (command === 'press') {
        const keys = payload.split('+').map((key) => (key === 'Space' ? ' ' : key));
        if (page) {
          for (const key of keys) await page.keyboard.down(key);
          for (const key of keys.reverse()) await page.keyboard.up(key);
        } else {
          await browser.driver.keys(keys);
        }
        return true;
      }
      if (command === 'type') {
        if (page) await page.keyboard.type(payload);
        // All keys of one call are held down together, so a letter that comes twice would be lost.
        else for (const character of payload) await browser.driver.keys([character]);
        return true;
      }
      if (command === 'picture') {
        const canTake = browser.name.startsWith(ENGINE_LABELS.chromium);
        const png = canTake && (await page.screenshot({ clip: payload, encoding: 'base64' }));
        return png ? `data:image/png;base64,${png}` : false;
      }
      return undefined;
    },
  };
}

/** WebDriver sets the size of the window, so add what the window has round the page. */
async function resizeWindow(driver, { width, height }) {
  const [extraWidth, extraHeight] = await driver.execute('return [outerWidth - innerWidth, outerHeight - innerHeight]');
  await driver.setWindowSize(width + extraWidth, height + extraHeight);
}

/**
 * @param {FoundEngine[]} engines
 * @param {{files?: string[], timeZone?: string, concurrentBrowsers?: number, payloads?: import('./strict-pages.mjs').Collection[],
 *   thorough?: number, anew?: boolean}} options `thorough` is how many times as much as usual is tried, and as long as usual a test may take;
 *   `anew` makes pictures and transcripts instead of comparing with them.
 * @returns {Promise<import('@web/test-runner').TestRunnerConfig>}
 */
export async function createConfig(
  engines,
  { files = EVERY, timeZone, concurrentBrowsers = 3, payloads, thorough = 1, anew = false } = {},
) {
  const browsers = await Promise.all(engines.map((engine) => createLauncher(engine, { timeZone })));
  return {
    groups: groupsOf(files, engines, browsers),
    rootDir: process.cwd(),
    nodeResolve: { exportConditions: ['production'] },
    browsers,
    // One page per engine at a time: keyboard focus is only sure there, and the webdriver launcher
    // uses a real window (not an iframe) only then.
    concurrency: 1,
    concurrentBrowsers,
    browserStartTimeout: 45_000,
    testsStartTimeout: 30_000,
    testsFinishTimeout: 120_000 * thorough,
    testFramework: { config: { timeout: 10_000 * thorough, forbidOnly: true } },
    testRunnerHtml: (
      framework,
    ) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tests</title>${PAGE_ERRORS}</head>
      <body><script type="module" src="${framework}"></script></body></html>`,
    reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY })],
    middleware: [strictPages({ payloads, thorough }), faults()],
    plugins: [commandsPlugin(), mediaPlugin(), recordsPlugin({ anew }), faultTable()],
  };
}

/** Which files run where: what is for Chromium alone is known by its name. */
function groupsOf(files, engines, browsers) {
  const isForOne = (file) => file.endsWith(CHROMIUM_ONLY);
  const everywhere = files.filter((file) => !isForOne(file));
  const forOne = files === EVERY ? [`build/tests/**/*${CHROMIUM_ONLY}`] : files.filter(isForOne);
  const chromium = browsers.filter((_, index) => engines[index].engine === 'chromium');
  return [
    { name: 'everywhere', files: [...everywhere, `!**/*${CHROMIUM_ONLY}`], browsers },
    { name: 'chromium', files: forOne, browsers: chromium },
  ].filter((group) => group.files.some((file) => !file.startsWith('!')) && group.browsers.length > 0);
}
