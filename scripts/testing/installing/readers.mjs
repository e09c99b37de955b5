// The programs, not ours and not of npm, that read what the publishers' command writes.
import { spawnSync } from 'node:child_process';
import { installDebian } from './debian.mjs';

/** The Debian package of each, and how to see that it is there. */
const READERS = [
  { packages: ['python3-icalendar'], check: ['/usr/bin/python3', '-c', 'import icalendar'] },
  { packages: ['python3-feedparser'], check: ['/usr/bin/python3', '-c', 'import feedparser'] },
  { packages: ['default-jre-headless'], check: ['java', '-version'] },
];

/** Installs the readers that are missing, where that is allowed; a test whose reader is not there says so. */
export function installReaders() {
  const missing = READERS.filter(({ check: [command, ...args] }) => spawnSync(command, args).status !== 0);
  installDebian(missing.map(({ packages }) => packages));
}
