import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkFeedText } from '../../../check/check-feed-text.js';
import type { Diagnostic } from '../../../check/diagnostic.js';
import type { Input } from '../../input/input.js';

/** Everything wrong with a feed that was read from a file or an address. */
export function checkInput({ text, bytes, encoding, base, folder, answer }: Input): Diagnostic[] {
  const exists = folder === undefined ? undefined : (path: string) => existsSync(join(folder, path));
  return checkFeedText({ text, bytes, encoding, served: answer && { url: base, answer }, exists });
}
