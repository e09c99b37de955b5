import type { UiLanguage } from '../../locale/ui-language.js';

/**
 * The language of the system, as POSIX programs look for it: LANGUAGE (a list), LC_ALL, LC_MESSAGES, LANG. Windows has none
 * of them, and there `Intl` knows.
 */
export function systemLanguage(env: Readonly<Record<string, string | undefined>> = process.env): UiLanguage {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  // With the locale C, GNU programs do not look at LANGUAGE.
  const wanted = locale && /^(C|POSIX)(\.|$)/.test(locale) ? [] : (env.LANGUAGE ?? '').split(':');
  const tags = [...wanted, locale ?? Intl.DateTimeFormat().resolvedOptions().locale];
  const known = tags.map((tag) => /^(en|uk)(?![a-z])/i.exec(tag)?.[1]!.toLowerCase()).find(Boolean);
  return known === 'uk' ? 'uk' : 'en';
}
