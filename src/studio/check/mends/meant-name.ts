import { isKnownLanguage } from '../../../feed/known-language.js';
import { guess, meantOf } from './guess.js';

/** The language tag that is meant: `uk` of `UA`, which is a country, and `pt-BR` of `pt_br`. */
export function meantLanguage(value: unknown): unknown {
  if (typeof value !== 'string') return undefined;
  const tag = canonical(value.trim().replaceAll('_', '-'));
  if (tag && isKnownLanguage(tag)) return tag;
  if (!/^[a-z]{2}$/i.test(value.trim())) return undefined;
  const { language } = new Intl.Locale(`und-${value.trim()}`).maximize();
  // Of a country that it does not know, it says English.
  // Of Ukraine it is no guess; in other countries several are spoken.
  if (/^ua$/i.test(value.trim())) return language;
  return language === 'und' || language === 'en' ? undefined : guess(language);
}

/** The time zone of a city that is written alone, or of a name with letters mistaken. */
export function meantZone(value: unknown): unknown {
  if (typeof value !== 'string') return undefined;
  const written = value.trim().replaceAll(' ', '_');
  const zones = knownZones();
  const ofCity = zones.find((zone) => zone.toLowerCase().endsWith(`/${written.toLowerCase()}`));
  return ofCity ?? meantOf(written, zones);
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
