import type { Setting } from '../../src/describe/setting.js';
import { wordsFor } from '../../src/locale/words.js';
import { parseWallTime } from '../../src/time/wall-time.js';
import { toInstant } from '../../src/time/zone.js';

/** A reader in Kyiv at a moment that is written as a clock there shows it. */
export function at(now: string, language = 'en', viewerZone = 'Europe/Kyiv'): Setting {
  const time = parseWallTime(now);
  if (!time) throw new Error(`No date: ${now}`);
  return { words: wordsFor(language), language, now: toInstant(time.local, 'Europe/Kyiv'), viewerZone };
}
