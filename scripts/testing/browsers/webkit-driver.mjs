// WebKitWebDriver and the X display that it needs.
import { onPath } from '../installing/executables.mjs';
import { downloadFolder } from './downloads.mjs';
import { freePort, start, stop, within } from './processes.mjs';

/**
 * Starts an X server with no screen. It picks a free display number itself and tells it on pipe 3.
 * @returns {Promise<string>} the DISPLAY value
 */
export async function startDisplay() {
  const command = onPath(['Xvfb']);
  if (!command) throw new Error('Xvfb is missing: sudo apt-get install -y xvfb');
  // With no window manager the focus follows the pointer, which starts in the middle of the screen. A small screen keeps
  // it inside the browser's window (at 0,0, as big as it likes) whatever size a test gives that.
  const child = start(command, ['-displayfd', '3', '-screen', '0', '400x300x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await within(
    60_000,
    'Xvfb did not start',
    new Promise((resolve, reject) => {
      let text = '';
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
      child.stdio[3].on('data', (data) => {
        text += data;
        if (text.includes('\n')) resolve(text.trim());
      });
    }),
  );
  return `:${number}`;
}

/** One for all drivers of this process. */
let display;

/**
 * @param {import('./browsers.mjs').FoundEngine} found
 * @param {{timeZone?: string}} options
 * @returns {Promise<{ port: number, stop: () => void }>} where the driver answers, and what ends it with its browser
 */
export async function startWebKitDriver(found, { timeZone } = {}) {
  const env = { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1', XDG_CONFIG_HOME: downloadFolder() };
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) env.DISPLAY = await (display ??= startDisplay());
  if (timeZone) env.TZ = timeZone;
  // WebKit's sandbox (bubblewrap) cannot be set up by root or inside most containers.
  if (process.getuid?.() === 0) env.WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS = '1';
  const port = await freePort();
  const child = start(found.path, [`--port=${port}`, '--host=127.0.0.1', '--replace-on-new-session'], { env });
  let ended = false;
  child.once('exit', () => {
    ended = true;
  });
  await within(
    60_000,
    'WebKitWebDriver did not start',
    (async () => {
      while (!ended) {
        if (
          await fetch(`http://127.0.0.1:${port}/status`).then(
            (r) => r.ok,
            () => false,
          )
        )
          return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('WebKitWebDriver ended at once');
    })(),
  );
  return { port, stop: () => stop(child) };
}
