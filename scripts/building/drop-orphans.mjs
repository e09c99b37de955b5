import { existsSync, readdirSync, rmSync } from 'node:fs';

/** What is left of a file that is gone would still be bundled, and still be run as a test. */
export function dropOrphans(folder = 'build') {
  for (const file of readdirSync(folder, { recursive: true })) {
    const source = file.replace(/(\.js|\.js\.map|\.d\.ts)$/, '.ts');
    if (source !== file && !existsSync(source)) rmSync(`${folder}/${file}`);
  }
}
