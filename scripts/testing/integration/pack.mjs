import { spawnSync } from 'node:child_process';
import { cpSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** The name by which all projects depend on it: without a version, which changes. */
const NAME = 'training-widgets.tgz';

/** Packs the package as it would be published, beside the projects, or takes one that is packed. */
export function packInto(folder, packed) {
  if (packed) return cpSync(packed, join(folder, NAME));
  const { status, stdout, stderr } = spawnSync('npm', ['pack', '--json', `--pack-destination=${folder}`], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm pack: ${stderr}`);
  const [{ filename }] = JSON.parse(stdout);
  renameSync(join(folder, filename), join(folder, NAME));
}
