import { meantWord } from '../../../announcement/field-synonyms.js';
import { yesOrNo } from '../../../announcement/yes-or-no.js';
import type { AttendanceMode, Status } from '../../../feed/format.js';

/** Yes or no, as people and programs write it; undefined for anything else. */
export function truthOf(text: string): boolean | undefined {
  const plain = text.trim().toLowerCase();
  const known = yesOrNo(plain);
  if (typeof known === 'boolean') return known;
  if (/^(?:true|1|\+|є|так\W.*|yes\W.*|✓|✔|y|істина)$/.test(plain)) return true;
  return /^(?:false|0|немає|нема|ні\W.*|no\W.*|n|хибність)$/.test(plain) ? false : undefined;
}

/** How people take part. */
export function attendanceOf(text: string): AttendanceMode | undefined {
  const plain = text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  if (/^(?:in-person|online|hybrid)$/.test(plain)) return plain as AttendanceMode;
  const one = meantWord('AttendanceMode', plain);
  if (one) return one as AttendanceMode;
  const all = plain.split(/ ?[/+,;] ?| та | і | and /).map((part) => meantWord('AttendanceMode', part) ?? part);
  return all.length === 2 && all.includes('online') && all.includes('in-person') ? 'hybrid' : undefined;
}

/** Whether a training takes place. */
export function statusOf(text: string): Status | undefined {
  const plain = text.trim().toLowerCase();
  if (/^(?:scheduled|cancelled|postponed|rescheduled|moved-online)$/.test(plain)) return plain as Status;
  return (meantWord('Status', plain) as Status | undefined) ?? (/^відбудеться$/.test(plain) ? 'scheduled' : undefined);
}

/** Kinds of trainings by their names; a column of formats may hold these, too. */
export function eventTypeIn(text: string): string | undefined {
  return /^(?:тренінг|семінар|вебінар|воркшоп|майстер-клас|курс|лекція|конференція|форум|training|seminar|webinar|workshop|course|lecture|conference)$/i.test(
    text.trim(),
  )
    ? text.trim()
    : undefined;
}

/** A number of people: `25`, `до 25 осіб`, `25 seats`. */
export function peopleIn(text: string): number | undefined {
  const written = text.replace(/\s+/g, ' ').trim();
  const [, number] =
    /^(?:до |max\.? |макс\.? )?(\d{1,6})(?:[.,]0)?(?: ?(?:осіб|особи|особа|місць|місця|місце|людей|чол\.?|учасників|persons?|people|places|seats|participants))?\.?$/i.exec(
      written,
    ) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** The signs and words of currencies. */
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/₴|грн|гривень|гривні|гривня|uah/i, 'UAH'],
  [/€|євро|euro?s?(?!\p{L})/iu, 'EUR'],
  [/\$|usd|доларів|дол(?!\p{L})/iu, 'USD'],
  [/£|gbp/i, 'GBP'],
  [/pln|zł|злотих/i, 'PLN'],
];

/** What taking part costs. @param heading May say in which currency. */
export function priceOf(
  text: string,
  heading: string,
): { free: true } | { price: number; currency: string } | undefined {
  const written = text.replace(/\s+/g, ' ').trim();
  if (/^(?:безкоштовн\p{L}*|безоплатн\p{L}*|free|free of charge|0)$/iu.test(written)) return { free: true };
  const [, number, decimals] = /^\D{0,10}?(\d{1,3}(?:[ ']?\d{3}){0,3})(?:[.,](\d\d?))?\D{0,15}$/.exec(written) ?? [];
  const currency =
    CURRENCIES.find(([sign]) => sign.test(written))?.[1] ?? CURRENCIES.find(([sign]) => sign.test(heading))?.[1];
  if (number === undefined || currency === undefined) return undefined;
  return { price: Number(`${number.replace(/[ ']/g, '')}.${decimals ?? 0}`), currency };
}

const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/^(?:укр|українськ|ukr)/i, 'uk'],
  [/^(?:англ|eng)/i, 'en'],
  [/^(?:поль|pol)/i, 'pl'],
  [/^(?:нім|ger)/i, 'de'],
  [/^(?:фр|fre)/i, 'fr'],
  [/^(?:кримськотат|crimean)/i, 'crh'],
  [/^(?:румун|rom)/i, 'ro'],
  [/^(?:угор|hung)/i, 'hu'],
];

/** The tags of languages, by their names; undefined where one is not known. */
export function languagesOf(words: readonly string[]): string[] | undefined {
  const tags = words.map((word) =>
    /^[a-z]{2,3}$/i.test(word) ? word.toLowerCase() : LANGUAGES.find(([begin]) => begin.test(word))?.[1],
  );
  return tags.every((tag) => tag !== undefined) ? tags : undefined;
}
