// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';
import { namedDates } from '../../../time/named-dates.js';

const messages = {
  'subscribe.calendar': `Təqvim tətbiqində abunə olun`,
  'subscribe.file': `Təqvimi endirin (.ics)`,
  'subscribe.json': `JSON lenti`,
  'subscribe.label': `Elanları izləmək yolları`,
  'subscribe.rss': `RSS lenti`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
  dates: namedDates({"locale":"az","months":["yanvar","fevral","mart","aprel","may","iyun","iyul","avqust","sentyabr","oktyabr","noyabr","dekabr"],"shortMonths":["yan","fev","mar","apr","may","iyn","iyl","avq","sen","okt","noy","dek"],"weekdays":["bazar","bazar ertəsi","çərşənbə axşamı","çərşənbə","cümə axşamı","cümə","şənbə"],"date":"{d} {m} {y}","dayMonth":"{d} {m}","monthYear":"{m} {y}","withWeekday":"{date}, {w}","days":["bu gün","sabah"]}),
};
