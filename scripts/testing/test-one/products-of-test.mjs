import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a test speaks of, and what must have been made anew then. */
const SPEAKS_OF = [
  [/\bbuild\/(src\/(?!cli\/)|tests\/)/, ['modules']],
  [/\bbuild\/src\/cli\//, ['commandModules']],
  [/\bbin\b/, ['bin']],
  // The demo and the strict pages load the one file.
  [/\bcdn\b|\/demo\/|\/strict\/page/, ['cdn']],
  // The studio shows its elements by the one file.
  [/\/studio\/(index|preview)\.html/, ['cdn', 'studio']],
  [/['"`](\.\.\/\.\.\/)?dist\b/, ['dist']],
  [/\/strict\/publishing/, ['rooms']],
  // As npm packs it.
  [/'pack'/, ['dist', 'cdn', 'bin', 'studio', 'manifest']],
  [/\bcustom-elements\.json\b|\btypes\/elements\b/, ['manifest']],
];

/** The names of the products that a test needs, by what is written in it and in what it imports from `tests`. */
export function productsOfTest(file) {
  const text = [...withImports(file)].map((path) => readFileSync(path, 'utf8')).join('\n');
  const spokenOf = SPEAKS_OF.filter(([words]) => words.test(text)).flatMap(([, products]) => products);
  return [...new Set([...(file.endsWith('.ts') ? ['modules'] : []), ...spokenOf])];
}

function withImports(file, seen = new Set()) {
  seen.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\(? ?'(\.[^']+)'/g)) {
    const module = join(dirname(file), path).replaceAll('\\', '/');
    const source = existsSync(module) ? module : module.replace(/\.js$/, '.ts');
    if (source.startsWith('tests/') && existsSync(source) && !seen.has(source)) withImports(source, seen);
  }
  return seen;
}
