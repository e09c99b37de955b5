// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';
import { namedDates } from '../../../time/named-dates.js';

const messages = {
  'empty.agenda': `Сѐ уште нема програма.`,
  'empty.item': `Таква објава не постои или е повлечена.`,
  'empty.news': `Сѐ уште нема објави.`,
  'empty.past': `Сѐ уште нема одржани обуки.`,
  'empty.upcoming': `Во моментов нема најавени обуки.`,
  'item.untitled': `Без наслов`,
  'list.count': `{0} од {1}`,
  'list.more': `Прикажи повеќе`,
  'news.back': `Сите објави`,
  'news.pinned': `Истакнато`,
  'news.tags': `Ознаки`,
  'progress.day': `Ден {0} од {1}`,
  'progress.now': `Во тек`,
  'progress.over': `Завршено`,
  'state.failed': `Објавите не можеа да се вчитаат.`,
  'state.loading': `Се вчитува…`,
  'state.partial': `Дел од објавите не можеа да се вчитаат.`,
  'state.retry': `Обидете се повторно`,
  'state.stale': `Поновите објави не можеа да се вчитаат (состојба на {0}).`,
  'state.updated': `Објавите се ажурирани.`,
  'status.cancelled': `Откажано`,
  'status.movedOnline': `Префрлено онлајн`,
  'status.postponed': `Одложено`,
  'status.previousDate': `Претходен термин: {0}`,
  'status.rescheduled': `Нов термин`,
  'when.firstToLast': `од {0} првиот ден до {1} последниот ден`,
  'when.nextDay': `{0}–{1} (следниот ден)`,
  'when.yours': `Според вашето време: {0}`,
  'zone.kyiv': `по киевско време ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
  dates: namedDates({"locale":"mk","months":["јануари","февруари","март","април","мај","јуни","јули","август","септември","октомври","ноември","декември"],"shortMonths":["јан.","фев.","мар.","апр.","мај","јун.","јул.","авг.","сеп.","окт.","ное.","дек."],"weekdays":["недела","понеделник","вторник","среда","четврток","петок","сабота"],"date":"{d} {m} {y} г.","dayMonth":"{d} {m}","monthYear":"{m} {y} г.","withWeekday":"{w}, {date}","days":["денес","утре"]}),
};
