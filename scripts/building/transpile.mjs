// Brings changed modules to `build/` one by one, in a moment: without types, which the compiler looks at later.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import ts from 'typescript';
import { sourceFiles } from './fingerprint.mjs';

const { config } = ts.readConfigFile('tsconfig.json', (file) => readFileSync(file, 'utf8'));
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');

/** Where the compiler puts what it makes of a module. */
const builtModule = (file) => `build/${file.replace(/\.ts$/, '.js')}`;

/** What the compiler makes of a module, but for its types: JavaScript, and the map to the source. */
export function transpile(file) {
  const { outputText, sourceMapText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    fileName: file,
    compilerOptions: options,
  });
  const sources = [relative(dirname(builtModule(file)), file).replaceAll('\\', '/')];
  return { code: outputText, map: JSON.stringify({ ...JSON.parse(sourceMapText), sources }) };
}

/** Transpiles those modules that are newer than what was made of them. */
export function transpileChanged() {
  for (const file of sourceFiles().filter(isModule)) {
    const built = builtModule(file);
    if (existsSync(built) && statSync(built).mtimeMs >= statSync(file).mtimeMs) continue;
    const { code, map } = transpile(file);
    mkdirSync(dirname(built), { recursive: true });
    writeFileSync(`${built}.map`, map);
    writeFileSync(built, code);
  }
}

function isModule(file) {
  return file.endsWith('.ts') && !file.endsWith('.d.ts');
}
