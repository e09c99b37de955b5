/** Where weeks begin with Saturday or Sunday (CLDR, supplemental weekData), for engines that do not tell. */
const SATURDAY = /^(ar|fa)(?!-(AE|LB|MA|TN|SA))/;
const SUNDAY = /^(he|en-(US|CA)|pt|ar-SA)(?!-PT)/;

interface WeekLocale extends Intl.Locale {
  getWeekInfo?(): { firstDay: number };
  readonly weekInfo?: { firstDay: number };
}

/** The day that a week begins with in a locale, from 0 for Sunday. */
export function firstWeekday(locale: string): number {
  const asked: WeekLocale = new Intl.Locale(locale);
  const told = asked.getWeekInfo?.() ?? asked.weekInfo;
  if (told) return told.firstDay % 7;
  return SATURDAY.test(locale) ? 6 : SUNDAY.test(locale) ? 0 : 1;
}
