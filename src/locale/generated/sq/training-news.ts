// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';
import { namedDates } from '../../../time/named-dates.js';

const messages = {
  'empty.agenda': `Ende nuk ka program.`,
  'empty.item': `Ky njoftim nuk ekziston ose është tërhequr.`,
  'empty.news': `Ende nuk ka njoftime.`,
  'empty.past': `Ende nuk ka trajnime të përfunduara.`,
  'empty.upcoming': `Për momentin nuk ka trajnime të planifikuara.`,
  'item.untitled': `Pa titull`,
  'list.count': `{0} nga {1}`,
  'list.more': `Shfaqni më shumë`,
  'news.back': `Të gjitha njoftimet`,
  'news.pinned': `I fiksuar`,
  'news.tags': `Etiketat`,
  'progress.day': `Dita {0} nga {1}`,
  'progress.now': `Po zhvillohet`,
  'progress.over': `Përfunduar`,
  'state.failed': `Ngarkimi i njoftimeve dështoi.`,
  'state.loading': `Po ngarkohet…`,
  'state.partial': `Ngarkimi i një pjese të njoftimeve dështoi.`,
  'state.retry': `Provoni përsëri`,
  'state.stale': `Gjendja më {0}. Ngarkimi i njoftimeve më të reja dështoi.`,
  'state.updated': `Njoftimet janë të përditësuara.`,
  'status.cancelled': `Anuluar`,
  'status.movedOnline': `Kaluar në internet`,
  'status.postponed': `Shtyrë`,
  'status.previousDate': `Data e mëparshme: {0}`,
  'status.rescheduled': `Datë e re`,
  'when.firstToLast': `nga ora {0} e ditës së parë deri në orën {1} të ditës së fundit`,
  'when.nextDay': `{0}–{1} (ditën tjetër)`,
  'when.yours': `Sipas orës suaj: {0}`,
  'zone.kyiv': `sipas orës së Kievit ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
  dates: namedDates({"locale":"sq","months":["janar","shkurt","mars","prill","maj","qershor","korrik","gusht","shtator","tetor","nëntor","dhjetor"],"shortMonths":["jan","shk","mar","pri","maj","qer","korr","gush","sht","tet","nën","dhj"],"weekdays":["e diel","e hënë","e martë","e mërkurë","e enjte","e premte","e shtunë"],"date":"{d} {m} {y}","dayMonth":"{d} {m}","monthYear":"{m} {y}","withWeekday":"{w}, {date}","days":["sot","nesër"]}),
};
