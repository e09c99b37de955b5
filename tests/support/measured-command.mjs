import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run-command.mjs';

/** Writes down, when the command ends, what it has taken of the machine. */
const NOTE = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(process.env.USAGE_FILE, JSON.stringify(process.resourceUsage())));`;

/** Runs the command to its end; also how long it kept a processor busy, in seconds, and how much memory it took, in MB. */
export async function measure(...args) {
  const folder = mkdtempSync(join(tmpdir(), 'usage-'));
  try {
    const file = join(folder, 'usage.json');
    const env = {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(NOTE)}`,
      USAGE_FILE: file,
    };
    const result = await run(...args, { env });
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(file, 'utf8'));
    return { ...result, seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1000 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
