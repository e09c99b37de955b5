import type { Setting } from '../../src/describe/setting.js';
import { messages as article } from '../../src/locale/generated/uk/article.js';
import { messages as agenda } from '../../src/locale/generated/uk/training-agenda.js';
import { messages as controls } from '../../src/locale/generated/uk/controls.js';
import { messages as card } from '../../src/locale/generated/uk/training-event.js';
import { addMessages, wordsFor } from '../../src/locale/words.js';
import { parseWallTime } from '../../src/time/wall-time.js';
import { toInstant } from '../../src/time/zone.js';

// In a page they come with the parts that say them.
for (const messages of [card, agenda, article, controls]) addMessages('uk', messages);

/** A reader in Kyiv at a moment that is written as a clock there shows it. */
export function at(now: string, language = 'en', viewerZone = 'Europe/Kyiv'): Setting {
  const time = parseWallTime(now);
  if (!time) throw new Error(`No date: ${now}`);
  return { words: wordsFor(language), language, now: toInstant(time.local, 'Europe/Kyiv'), viewerZone };
}
