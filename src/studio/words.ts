import type { Translated, UiLanguage } from '../locale/ui-language.js';

/** A language in which the studio itself speaks. */
export type StudioLanguage = UiLanguage;

/** A set of messages in each language of the studio; one that lacks a message does not compile. */
export type Spoken<Messages> = Translated<Messages>;

/** The studio's languages by their own names. */
export const STUDIO_LANGUAGES: Spoken<string> = { uk: 'Українська', en: 'English' };

/** The studio's language for somebody who has not chosen one yet. */
export function firstLanguage(preferred: readonly string[]): StudioLanguage {
  const known = preferred.map((tag) => tag.toLowerCase().split('-')[0]).find((base) => base === 'uk' || base === 'en');
  return known === 'en' ? 'en' : 'uk';
}
