import type { UiLanguage } from '../../locale/ui-language.js';
import type { DayOfClock } from './problem-texts.js';

/** A day in words: `16 November 2026`. */
export function longDate({ time, timeZone }: DayOfClock, language: UiLanguage): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(time);
}
