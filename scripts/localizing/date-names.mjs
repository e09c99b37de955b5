// What a language's own data (CLDR, as Node carries it whole) say of its dates, for browsers that carry less.
import { LANGUAGES } from './languages.mjs';

/** The languages in which a training in this part of the world may be held, or interpreted. */
const spoken =
  'ar az be bg bs crh cs da de el en es et fa fi fr ga gag he hr hu hy it ja ka kk ko ky lt lv mk mt nl no pl pt ro ru rom sk sl sq sr sv tg tr uk uz yi zh'.split(
    ' ',
  );

/** No data of CLDR: written by hand after the usage of Crimean Tatar news sites. */
const crimeanTatar = {
  locale: 'tr-x-crh',
  months: words('yanvar fevral mart aprel mayıs iyün iyül avgust sentâbr oktâbr noyabr dekabr'),
  shortMonths: words('yan fev mart apr may iyün iyül avg sen okt noy dek'),
  weekdays: words('bazar bazarertesi salı çarşenbe cumaaqşamı cuma cumaertesi'),
  date: '{d} {m} {y} s.',
  dayMonth: '{d} {m}',
  monthYear: '{m} {y} s.',
  withWeekday: '{date}, {w}',
  days: ['bugün', 'yarın'],
  languages: {
    crh: 'qırımtatar tili',
    uk: 'ukrain tili',
    en: 'ingliz tili',
    de: 'alman tili',
    fr: 'frenk tili',
    pl: 'leh tili',
    ro: 'romen tili',
    ru: 'rus tili',
    tr: 'türk tili',
    bg: 'bulğar tili',
    hu: 'macar tili',
    es: 'ispan tili',
    it: 'italyan tili',
    ar: 'arap tili',
    ka: 'gürci tili',
    az: 'azerbaycan tili',
  },
};

/** The names and patterns of a language's dates; undefined for a language that every browser has. */
export function dateNamesOf(language) {
  if (language === 'crh') return crimeanTatar;
  return LANGUAGES[language].namedDates ? readDateNames(language) : undefined;
}

function readDateNames(locale) {
  const part = (options, date, type) =>
    formatOf(locale, options)
      .formatToParts(date)
      .find((one) => one.type === type).value;
  const months = [...Array(12).keys()].map((month) => Date.UTC(2026, month, 16));
  const monthsWith = (options) => months.map((date) => part(options, date, 'month'));
  const inDate = monthsWith({ day: 'numeric', month: 'long', year: 'numeric' });
  const alone = monthsWith({ month: 'long', year: 'numeric' });
  const date = patternOf(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const withWeekday = patternOf(locale, { day: 'numeric', month: 'long', year: 'numeric', weekday: 'long' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return {
    locale,
    months: inDate,
    ...(alone.some((name, index) => name !== inDate[index]) && { aloneMonths: alone }),
    shortMonths: monthsWith({ month: 'short' }),
    // The first of February 2026 is a Sunday.
    weekdays: [1, 2, 3, 4, 5, 6, 7].map((day) => part({ weekday: 'long' }, Date.UTC(2026, 1, day), 'weekday')),
    // Armenian has two orders of the same parts; the one that a weekday can follow is good for both.
    date: withWeekday.includes(date) ? date : withWeekday.replace(/,? ?\{w\},? ?/, ''),
    dayMonth: patternOf(locale, { day: 'numeric', month: 'long' }),
    monthYear: patternOf(locale, { month: 'long', year: 'numeric' }),
    withWeekday: withWeekday.includes(date) ? withWeekday.replace(date, '{date}') : '{date}, {w}',
    days: [0, 1].map((day) => relative.format(day, 'day')),
    languages: Object.fromEntries(spoken.map((tag) => [tag, names.of(tag)])),
  };
}

function patternOf(locale, options) {
  const letters = { day: '{d}', month: '{m}', year: '{y}', weekday: '{w}' };
  return formatOf(locale, options)
    .formatToParts(Date.UTC(2026, 10, 16))
    .map(({ type, value }) => letters[type] ?? value)
    .join('');
}

function formatOf(locale, options) {
  return new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', ...options });
}

function words(text) {
  return text.split(' ');
}
