// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';
import { namedDates } from '../../../time/named-dates.js';

const messages = {
  'subscribe.calendar': `Претплата во апликација за календар`,
  'subscribe.file': `Преземи го календарот (.ics)`,
  'subscribe.json': `JSON-канал`,
  'subscribe.label': `Како да ги следите објавите`,
  'subscribe.rss': `RSS-канал`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
  dates: namedDates({"locale":"mk","months":["јануари","февруари","март","април","мај","јуни","јули","август","септември","октомври","ноември","декември"],"shortMonths":["јан.","фев.","мар.","апр.","мај","јун.","јул.","авг.","сеп.","окт.","ное.","дек."],"weekdays":["недела","понеделник","вторник","среда","четврток","петок","сабота"],"date":"{d} {m} {y} г.","dayMonth":"{d} {m}","monthYear":"{m} {y} г.","withWeekday":"{w}, {date}","days":["денес","утре"]}),
};
