// Finds the browsers that the tests use, and can install them on Debian and Ubuntu.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installDebian } from '../installing/debian.mjs';
import { isExecutable, onPath } from '../installing/executables.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */
/** @typedef {{engine: Engine, path: string, miniBrowser?: string}} FoundEngine */

/** @type {Engine[]} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** The environment variable that overrides where an engine is looked for. */
export const PATH_VARIABLES = {
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
  webkit: 'WEBKIT_DRIVER_PATH',
};

/** What each engine is called in a report. */
export const ENGINE_LABELS = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/** Debian packages per engine. */
const DEBIAN_PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** Names on PATH, the one we would rather have first. */
const COMMANDS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
  webkit: ['WebKitWebDriver'],
};

/**
 * Fixed places for a platform.
 * @param {Engine} engine
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function usualPaths(engine, platform, env) {
  if (platform === 'darwin') {
    const apps = {
      chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`),
      firefox: ['Firefox.app/Contents/MacOS/firefox'],
      webkit: [],
    }[engine];
    const roots = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return apps.flatMap((app) => roots.map((root) => join(root, app)));
  }
  if (platform === 'win32') {
    const programs = {
      chromium: [
        'Google\\Chrome\\Application\\chrome.exe',
        'Chromium\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ],
      firefox: ['Mozilla Firefox\\firefox.exe'],
      webkit: [],
    }[engine];
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return programs.flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  return {
    chromium: ['/usr/lib/chromium/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'],
    firefox: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/snap/bin/firefox'],
    webkit: ['/usr/libexec/WebKitWebDriver'],
  }[engine];
}

/**
 * WebKitGTK's MiniBrowser, the browser that WebKitWebDriver starts. It is never on PATH.
 * @param {string} [libRoot]
 * @returns {string | undefined}
 */
export function findMiniBrowser(libRoot = '/usr/lib') {
  const folders = [libRoot, '/usr/libexec', ...subfolders(libRoot)];
  return folders
    .flatMap((folder) =>
      subfolders(folder)
        .filter((name) => /\/webkit(2)?gtk-\d/.test(name))
        .sort()
        .reverse(),
    )
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(isExecutable);
}

/** @param {string} folder */
function subfolders(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((e) => e.isDirectory())
      .map((e) => join(folder, e.name));
  } catch {
    return [];
  }
}

/**
 * @param {Engine} engine
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {FoundEngine | undefined} undefined when it is not installed
 */
export function findEngine(engine, env = process.env, platform = process.platform) {
  const forced = env[PATH_VARIABLES[engine]];
  const path = forced
    ? [forced].find(isExecutable)
    : (onPath(COMMANDS[engine], env) ?? usualPaths(engine, platform, env).find(isExecutable));
  if (!path) return undefined;
  if (engine !== 'webkit') return { engine, path };
  const miniBrowser = env.WEBKIT_BROWSER_PATH ?? findMiniBrowser();
  const display = Boolean(env.DISPLAY || env.WAYLAND_DISPLAY) || onPath(['Xvfb'], env) !== undefined;
  return miniBrowser && display ? { engine, path, miniBrowser } : undefined;
}

/**
 * The line that installs the engines, to be shown to a person.
 * @param {Engine[]} engines
 * @param {NodeJS.Platform} platform
 * @returns {string}
 */
export function installLine(engines, platform = process.platform) {
  if (platform === 'darwin') {
    const casks = engines.flatMap((e) => ({ chromium: ['google-chrome'], firefox: ['firefox'], webkit: [] })[e]);
    const line = casks.length > 0 ? `brew install --cask ${casks.join(' ')}` : '';
    return engines.includes('webkit') ? [line, '(WebKit tests run on Linux only)'].filter(Boolean).join(' ') : line;
  }
  if (platform === 'win32') {
    const ids = engines.flatMap((e) => ({ chromium: ['Google.Chrome'], firefox: ['Mozilla.Firefox'], webkit: [] })[e]);
    const line = ids.map((id) => `winget install ${id}`).join(' && ');
    return engines.includes('webkit') ? [line, '(WebKit tests run on Linux only)'].filter(Boolean).join(' ') : line;
  }
  return `sudo apt-get install -y --no-install-recommends ${debianPackages(engines).join(' ')}`;
}

/** @param {Engine[]} engines */
export function debianPackages(engines) {
  return [...new Set(engines.flatMap((engine) => DEBIAN_PACKAGES[engine]))];
}

/**
 * Installs what is missing where that is allowed.
 * @param {Engine[]} engines
 * @returns {string | undefined} the line that a person must run, or undefined when all engines are there
 */
export function installMissing(engines = ENGINES) {
  const missing = () => engines.filter((engine) => !findEngine(engine));
  installDebian(missing().map((engine) => debianPackages([engine])));
  const still = missing();
  return still.length === 0 ? undefined : installLine(still);
}

/** @param {FoundEngine} found */
export function versionOf(found) {
  if (found.engine === 'webkit') return '';
  try {
    return execFileSync(found.path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}
