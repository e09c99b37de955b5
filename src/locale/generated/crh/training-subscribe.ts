// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';
import { namedDates } from '../../../time/named-dates.js';

const messages = {
  'subscribe.calendar': `Taqvim ilâvesinde abune olmaq`,
  'subscribe.file': `Taqvimni yükleyip almaq (.ics)`,
  'subscribe.json': `JSON lentası`,
  'subscribe.label': `İlânlarnı taqip etüv yolları`,
  'subscribe.rss': `RSS lentası`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
  dates: namedDates({"locale":"tr-x-crh","months":["yanvar","fevral","mart","aprel","mayıs","iyün","iyül","avgust","sentâbr","oktâbr","noyabr","dekabr"],"shortMonths":["yan","fev","mart","apr","may","iyün","iyül","avg","sen","okt","noy","dek"],"weekdays":["bazar","bazarertesi","salı","çarşenbe","cumaaqşamı","cuma","cumaertesi"],"date":"{d} {m} {y} s.","dayMonth":"{d} {m}","monthYear":"{m} {y} s.","withWeekday":"{date}, {w}","days":["bugün","yarın"]}),
};
