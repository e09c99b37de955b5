import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';

/**
 * The rooms of the house, from the top floor down; an import may only lead to a floor below, or stay in its room. The map in
 * src/README.md is compared with this list.
 */
export const FLOORS = [
  ['cli', 'studio', 'elements'],
  ['templates'],
  ['site', 'import'],
  ['announcement', 'pages', 'calendar'],
  ['check', 'controllers'],
  ['describe', 'content'],
  ['feed'],
  ['locale'],
  ['time', 'styles', 'parts'],
];

/** The rooms inside `cli`, in the same way; `.` is what lies in `cli` itself. */
export const CLI_FLOORS = [['.'], ['commands'], ['publish'], ['folder', 'input', 'serving'], ['terminal'], ['disk']];

/** What draws in a page, and what only those who publish need: neither knows of the other. */
export const DRAWING = ['elements', 'templates', 'controllers', 'styles'];
export const PUBLISHING = ['cli', 'site', 'import', 'announcement', 'pages', 'check'];

/** Rooms whose rules run in a browser and in Node alike: they know no disk, network, thread, terminal, and no page. */
export const PURE = ['site', 'import', 'announcement', 'pages', 'calendar', 'check', 'describe', 'locale', 'time'];

/** Every module below `src` with the modules of the house that it imports, types included. */
export function modules() {
  return new Map(
    readdirSync('src', { recursive: true })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.ts') && file !== 'index.ts' && !file.includes('/generated/'))
      .map((file) => [file, importsOf(file)]),
  );
}

/** The text of a module without its comments. */
export function codeOf(file) {
  return readFileSync(`src/${file}`, 'utf8').replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*/g, '');
}

/** What a module imports from elsewhere: packages, and modules of Node. */
export function packagesOf(file) {
  return specifiersIn(file).filter((path) => !path.startsWith('.'));
}

export function roomOf(file) {
  return file.split('/')[0];
}

/** The room of a module inside `cli`. */
export function cliRoomOf(file) {
  const [, room, ...rest] = file.split('/');
  return rest.length > 0 ? room : '.';
}

/** The imports that lead up, or sideways into another room. */
export function upwardImports(all, floors, room) {
  const floorOf = (file) => floors.findIndex((rooms) => rooms.includes(room(file)));
  return [...all].flatMap(([file, imports]) =>
    imports
      .filter((path) => room(path) !== room(file) && floorOf(path) <= floorOf(file))
      .map((path) => `${file} → ${path}`),
  );
}

/** Modules that import one another, each circle as a list (Tarjan's strongly connected components). */
export function circles(all) {
  const found = [];
  const open = [];
  const order = new Map();
  const lowest = new Map();
  const visit = (file) => {
    order.set(file, order.size);
    lowest.set(file, order.get(file));
    open.push(file);
    for (const next of all.get(file) ?? []) {
      if (!all.has(next)) continue;
      if (!order.has(next)) visit(next);
      if (open.includes(next)) lowest.set(file, Math.min(lowest.get(file), lowest.get(next)));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) found.push(circle.sort());
  };
  for (const file of all.keys()) if (!order.has(file)) visit(file);
  return found;
}

function importsOf(file) {
  return specifiersIn(file)
    .filter((path) => path.startsWith('.'))
    .map((path) => posix.join(posix.dirname(file), path).replace(/\.js$/, '.ts'));
}

function specifiersIn(file) {
  const code = readFileSync(`src/${file}`, 'utf8');
  return [...code.matchAll(/(?:\bfrom|\bimport)\(? ?'([^']+)'/g)].map(([, path]) => path);
}
