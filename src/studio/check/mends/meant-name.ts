import { closestWord } from '../../../check/closest-word.js';
import { isKnownLanguage } from '../../../feed/known-language.js';

/** The language tag that is meant: `uk` of `UA`, which is a country, and `pt-BR` of `pt_br`. */
export function meantLanguage(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const tag = canonical(value.trim().replaceAll('_', '-'));
  if (tag && isKnownLanguage(tag)) return tag;
  if (!/^[a-z]{2}$/i.test(value.trim())) return undefined;
  const { language } = new Intl.Locale(`und-${value.trim()}`).maximize();
  // Of a country that it does not know, it says English.
  return language === 'und' || language === 'en' ? undefined : language;
}

/** The time zone of a city that is written alone, or of a name with letters mistaken. */
export function meantZone(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const written = value.trim().replaceAll(' ', '_');
  const zones = knownZones();
  const ofCity = zones.find((zone) => zone.toLowerCase().endsWith(`/${written.toLowerCase()}`));
  return ofCity ?? closestWord(written, zones);
}

/** Engines list some cities by older names, which nobody should be told to write. */
function knownZones(): string[] {
  return ['Europe/Kyiv', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'Europe/Kiev')];
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
