/** Where a browser test is once it is compiled: `build/tests/time/zone.test.js` for `tests/time/zone.test.ts`. */
export function builtFile(file) {
  return file.replace(/^(tests\/.*)\.ts$/, 'build/$1.js');
}
