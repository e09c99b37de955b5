// Holds what a reader downloads to the written budget: npm run size
import { rollup } from 'rollup';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** In bytes, packed by gzip at its best: see docs/decisions/size.md. */
const budget = JSON.parse(readFileSync('size-budget.json', 'utf8'));

const measured = {
  'cdn/training-widgets.js': gzip(readFileSync('cdn/training-widgets.js')),
  'dist/elements/training-event/training-event.js': gzip(
    await bundle('dist/elements/training-event/training-event.js'),
  ),
};

let over = false;
for (const [file, limit] of Object.entries(budget)) {
  const size = measured[file];
  over ||= !(size <= limit);
  console.log(`${size > limit ? 'OVER ' : 'ok   '} ${file}: ${size} of ${limit} bytes`);
}
process.exitCode = over ? 1 : 0;

/** What a site's own bundler makes of a module and Lit, of which the page loads the entry first. */
async function bundle(input) {
  const made = await rollup({ input, plugins: [resolve()], onwarn: () => {} });
  const { output } = await made.generate({
    format: 'es',
    plugins: [terser({ module: true, ecma: 2022, compress: { passes: 3 } })],
  });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const first = new Set();
  const add = (name) => {
    if (first.has(name)) return;
    first.add(name);
    chunks.get(name).imports.forEach(add);
  };
  add(output.find(({ isEntry }) => isEntry).fileName);
  return [...first].map((name) => chunks.get(name).code).join('\n');
}

function gzip(content) {
  return gzipSync(content, { level: 9 }).length;
}
