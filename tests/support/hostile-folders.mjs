// A folder of announcements as somebody sends it who wants other files read, overwritten or deleted, and what lies around it.
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { put } from './folders.mjs';

/** What stands in each file outside of the folder, in letters that no program changes. */
export const SECRET = 'SECRETMARK';

const SETTINGS = `title: A
url: https://ministry.gov.test/trainings/
languages: [uk, en]
timeZone: Europe/Kyiv
script: https://ministry.gov.test/training-widgets.js
`;

/** A new folder, in memory where the system has such a place: hundreds of sites are built and thrown away. */
export function makePlace() {
  return mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'training-widgets-ground-'));
}

/** The smallest folder that has everything a build reads and writes. */
export function makeHostileGround(picture) {
  const top = makePlace();
  put(top, {
    'folder/training-widgets.yaml': SETTINGS,
    'folder/announcements/first.md': '---\ntitle: First\nstartDate: 2026-11-16\n---\n[a](a.txt) ![A](a.png)\n',
    'folder/announcements/first.en.md': '---\ntitle: First\n---\nText\n',
    'folder/announcements/old.md': '---\ntitle: Old\nstatus: cancelled\nstartDate: 2026-11-16\n---\nText\n',
    'folder/announcements/a.txt': 'a',
    'folder/announcements/a.png': picture,
    'folder/pages/about.html': '<title>About</title>',
    'folder/.git/config': `[core] ${SECRET}`,
    'folder/.git/hooks/pre-commit': `${SECRET} #!/bin/sh`,
    'folder/README.md': 'mine',
    'outside/secret.md': `---\ntitle: ${SECRET}\n---\n${SECRET}\n`,
    'outside/secret.txt': SECRET,
    'outside/secret.json': JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: SECRET,
      items: [{ id: 'first', title: SECRET, content_text: SECRET }],
    }),
    'outside/settings.yaml': `${SETTINGS}description: ${SECRET}\n`,
    'outside/first/index.html': SECRET,
    'outside/first/feed.json': SECRET,
    'outside/site/index.html': SECRET,
    'outside/list': '{}',
  });
  return top;
}

/** Puts what lies in a ground back to how it was. */
export function resetGround(top, whole) {
  for (const name of readdirSync(top)) rmSync(join(top, name), { recursive: true, force: true });
  cpSync(whole, top, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
}

/** What a build may change in the folder. */
const ITS_OWN = /^folder\/(site|\.cache|\.\w+\.new|training-widgets\.lock\.json|public|outside|folder)(\/|$)/;

/** Everything that a build may not change, by its path: what a file holds, where a link leads. */
export function aroundOf(top) {
  return new Map([...entriesOf(top, top)].filter(([path]) => !ITS_OWN.test(path)));
}

/** The files of the folder's site and cache in which something of the outside stands. */
export function leakedInto(top) {
  const folder = join(top, 'folder');
  return [...entriesOf(folder, folder)]
    .filter(([path, content]) => ITS_OWN.test(`folder/${path}`) && content.includes(SECRET))
    .map(([path]) => path);
}

function* entriesOf(top, folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const name = path.slice(top.length + 1);
    if (entry.isSymbolicLink()) yield [name, `-> ${readlinkSync(path)}`];
    else if (entry.isDirectory()) {
      yield [`${name}/`, ''];
      yield* entriesOf(top, path);
    } else yield [name, readFileSync(path, 'latin1')];
  }
}

/** Where somebody would want to read or write, seen from a place in the folder or by itself. */
const TARGETS = [
  'outside/secret.txt',
  'outside/secret.json',
  'outside/secret.md',
  'outside/settings.yaml',
  'outside/first',
  'outside/first/index.html',
  'outside/new.txt',
  'outside/new/index.html',
  'outside',
  'folder/.git',
  'folder/.git/hooks',
  'folder/.git/hooks/pre-commit',
  'folder/README.md',
  'folder/announcements/first.md',
  'folder/announcements',
  'folder/pages',
  'folder',
];

/** Stands for where the ground lies, which is known later. */
const TOP = '<top>';

/** The same in the ways in which a path can be written: all but one lead out of where they are read. */
const hostilePath = fc
  .tuple(fc.constantFrom(...TARGETS), fc.constantFrom('absolute', 'up', 'upTwice', 'deep', 'below', 'odd'))
  .map(([target, way]) => {
    if (way === 'absolute') return `${TOP}/${target}`;
    if (way === 'up') return `../${target}`;
    if (way === 'upTwice') return `../../${target}`;
    if (way === 'deep') return `first/../../../${target}`;
    return way === 'below' ? target : `.//../${target}/.`;
  });

/** What in a built folder may be another thing than a build left there. */
const PLACES = [
  'site',
  'site/first',
  'site/first/feed.json',
  'site/first/index.html',
  'site/feed.json',
  'site/index.html',
  'site/files',
  'site/files/a.txt',
  'site/old/index.html',
  'site/old',
  'site/en',
  '.cache',
  '.cache/build.json',
  '.cache/pictures',
  '.cache/preview',
  '.cache/preview/site',
  '.cache/preview/.site.new',
  '.site.new',
  '.site.new/site',
  '.site.new/site/first',
  '.site.new/list',
  '.site.new/0',
  'announcements',
  'announcements/first.md',
  'announcements/a.txt',
  'announcements/a.png',
  'announcements/more.md',
  'announcements/more',
  'pages',
  'pages/more.html',
  'pages/about.html',
  'training-widgets.yaml',
  'training-widgets.lock.json',
  'PICTURE',
];

const link = fc.record({
  kind: fc.constant('link'),
  at: fc.constantFrom(...PLACES),
  to: fc.constantFrom(...TARGETS),
});

const list = fc.record({
  kind: fc.constant('list'),
  moves: fc.array(fc.tuple(fc.oneof(fc.constantFrom('0', 'site', 'site/a', 'list'), hostilePath), hostilePath), {
    maxLength: 3,
  }),
  whole: fc.boolean(),
  remove: fc.array(hostilePath, { maxLength: 3 }),
  inPreview: fc.boolean(),
});

/** Replaces a text somewhere in the cache, or the name of one of its fields. */
const cache = fc.record({
  kind: fc.constant('cache'),
  where: fc.nat(400),
  isKey: fc.boolean(),
  path: hostilePath,
});

const settings = fc.record({
  kind: fc.constant('settings'),
  output: fc.oneof(
    hostilePath,
    fc.constantFrom('public', '.git', '.git/hooks', './.git', 'site/../../outside', 'announcements', '../outside/site'),
  ),
});

const NAMES = [
  'con',
  'NUL.txt',
  'aux',
  'lpt¹',
  'a ',
  'a.',
  '..',
  '.',
  '...',
  '-',
  'ა'.repeat(100),
  'first',
  'FIRST',
  'e\u0301',
  '\u00e9',
  'a\u0000b',
  'a\nb',
];
const names = fc.record({
  kind: fc.constant('names'),
  id: fc.oneof(hostilePath, fc.constantFrom(...NAMES)),
  file: fc.constantFrom('con.pdf', 'x.pdf ', 'a\nb.pdf', `${'ა'.repeat(80)}.pdf`, 'A.TXT', '..\\..\\x.pdf'),
});

const state = fc.record({
  kind: fc.constant('state'),
  id: hostilePath,
  file: hostilePath,
  uidHost: fc.constantFrom('../x', 'ministry.gov.test', 'a\r\nb'),
});

/** A mutation with the places in it as they are. */
function placed(mutation, top) {
  return JSON.parse(JSON.stringify(mutation).replaceAll(TOP, top));
}

/** What somebody changes in a built folder, one to three things. */
export const mutations = fc.array(fc.oneof(link, list, cache, settings, names, state), { minLength: 1, maxLength: 3 });

const change = {
  link(top, { at, to }) {
    const folder = join(top, 'folder');
    const pictures = join(folder, '.cache/pictures');
    const place = at === 'PICTURE' ? join(pictures, firstOf(pictures) ?? 'x') : join(folder, at);
    mkdirPlain(dirname(place), top);
    rmSync(place, { recursive: true, force: true });
    symlinkSync(join(top, to), place);
  },
  list(top, { moves, whole, remove, inPreview }) {
    const staging = join(top, 'folder', inPreview ? '.cache/preview/.site.new' : '.site.new');
    mkdirPlain(join(staging, 'site'), top);
    put(staging, {
      0: 'MOVED',
      'site/a': 'MOVED',
      list: JSON.stringify({
        moves: [...moves, ...(whole ? [['site', join(top, 'outside/new')]] : [])],
        remove,
      }),
    });
  },
  cache(top, { where, isKey, path }) {
    const file = join(top, 'folder/.cache/build.json');
    if (!lstatSync(file).isFile()) return;
    const known = JSON.parse(readFileSync(file, 'utf8'));
    const texts = textsOf(known);
    if (texts.length === 0) return;
    const [object, key] = texts[where % texts.length];
    if (isKey && !Array.isArray(object)) object[path] = object[key];
    else object[key] = path;
    put(top, { 'folder/.cache/build.json': JSON.stringify(known) });
  },
  settings: (top, { output }) =>
    put(top, {
      'folder/training-widgets.yaml': `${SETTINGS}output: ${JSON.stringify(output)}\n`,
    }),
  names: (top, { id, file }) =>
    put(top, {
      'folder/announcements/named.md': `---\ntitle: Named\nid: ${JSON.stringify(id)}\n---\n[a](<${file}>)\n`,
      [`folder/announcements/${file}`]: 'x',
    }),
  state: (top, { id, file, uidHost }) =>
    put(top, {
      'folder/training-widgets.lock.json': JSON.stringify({
        version: 1,
        uidHost,
        items: { [id]: { file, revision: 1, of: 'x', cancelled: true } },
      }),
    }),
};

/** Changes a folder; what is behind a link by an earlier change is left alone. */
export function mutate(top, mutation) {
  try {
    change[mutation.kind](top, placed(mutation, top));
  } catch (error) {
    if (error.message !== BEHIND_LINK && !['EEXIST', 'ENOTDIR', 'EISDIR', 'ENOENT'].includes(error.code)) throw error;
  }
}

const BEHIND_LINK = 'behind a link';

/** Makes a folder, and never through a link: the one who prepares the folder can write in that alone. */
function mkdirPlain(folder, top) {
  const names = folder.slice(top.length + 1).split('/');
  names.forEach((_, index) => {
    const path = join(top, ...names.slice(0, index + 1));
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) throw new Error(BEHIND_LINK);
  });
  mkdirSync(folder, { recursive: true });
}

function firstOf(folder) {
  try {
    return readdirSync(folder)[0];
  } catch {
    return undefined;
  }
}

/** Every place of a value at which a text or a number stands. */
function textsOf(value) {
  return Object.entries(value).flatMap(([key, one]) =>
    one !== null && typeof one === 'object' ? textsOf(one) : [[value, key]],
  );
}
