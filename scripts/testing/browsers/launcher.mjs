import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { ENGINE_LABELS } from './browsers.mjs';
import { downloadFolder } from './downloads.mjs';
import { adopt, within } from './processes.mjs';
import { startWebKitDriver } from './webkit-driver.mjs';

/**
 * What starts a browser for the test runner.
 *
 * @param {import('./browsers.mjs').FoundEngine} found
 * @param {{timeZone?: string}} options
 */
export async function createLauncher(found, { timeZone }) {
  const label = ENGINE_LABELS[found.engine] + (timeZone ? ` (${timeZone})` : '');
  if (found.engine === 'webkit') {
    const launcher = webdriverLauncher({
      hostname: '127.0.0.1',
      connectionRetryCount: 0,
      connectionRetryTimeout: 120_000,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: found.miniBrowser, args: ['--automation'] },
      },
    });
    return named(
      withBrowsersAnew(launcher, () => startWebKitDriver(found, { timeZone })),
      label,
    );
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
  return named(withPagesOfTheirOwn(chromeLauncher({ launchOptions, createBrowserContext })), label);
}

/**
 * The launcher would open file after file in one page, whose history is full after some. Chromium then forgets the oldest
 * entry that was made without a gesture, which may be the one that a test goes back to.
 */
function withPagesOfTheirOwn(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const result = await stopSession(id);
    for (const { puppeteerPage } of launcher.inactivePages.splice(0)) await puppeteerPage.close();
    return result;
  };
  return launcher;
}

/** How many test files a WebKit is given before another takes its place. */
const FILES_OF_A_BROWSER = 6;

/** How long a WebKit may take to start, in milliseconds, and how often it is tried. */
const STARTING = 30_000;
const ATTEMPTS = 3;

/**
 * The launcher would open every file in one window of one browser. In WebKit, late in such a run, one page or another never
 * ends loading that is there in seconds in a browser of its own. Each browser has a driver of its own: one that has lost its
 * browser never starts another.
 */
function withBrowsersAnew(launcher, startDriver) {
  const createDriverManager = launcher.createDriverManager.bind(launcher);
  const stopSession = launcher.stopSession.bind(launcher);
  const stop = launcher.stop.bind(launcher);
  let driver;
  let files = 0;
  launcher.createDriverManager = async () => {
    for (let attempt = 1; ; attempt++) {
      driver?.stop();
      driver = await startDriver();
      launcher.options.port = driver.port;
      try {
        return waitingForNoPage(await within(STARTING, 'WebKit did not start', createDriverManager()));
      } catch (error) {
        if (attempt === ATTEMPTS) throw error;
      }
    }
  };
  launcher.stop = async () => {
    // One that does not close is ended with its driver.
    await within(STARTING, 'WebKit did not close', stop()).catch(() => {});
    driver?.stop();
    driver = undefined;
  };
  launcher.stopSession = async (id) => {
    const result = await stopSession(id);
    if (++files % FILES_OF_A_BROWSER === 0) await launcher.stop();
    return result;
  };
  return launcher;
}

/**
 * A page whose tests end before it has loaded is left while it loads, and the driver then says of that first visit that it
 * failed, which nobody waits for. A page that never opens is found by the runner, which waits for what its tests say.
 */
function waitingForNoPage(manager) {
  const startSession = manager.startSession.bind(manager);
  manager.startSession = (id, url) => startSession(id, url).catch(() => {});
  return manager;
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
      return await within(60_000, 'The page did not stop', stopSession(id));
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
