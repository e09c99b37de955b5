import { ENGINE_LABELS } from '../browsers/browsers.mjs';

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
