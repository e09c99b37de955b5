// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';
import { namedDates } from '../../../time/named-dates.js';

const messages = {
  'subscribe.calendar': `Abbona f’app tal-kalendarju`,
  'subscribe.file': `Niżżel il-kalendarju (.ics)`,
  'subscribe.json': `Feed JSON`,
  'subscribe.label': `Kif issegwi l-avviżi`,
  'subscribe.rss': `Feed RSS`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","two","few","many","other"],
  dates: namedDates({"locale":"mt","months":["Jannar","Frar","Marzu","April","Mejju","Ġunju","Lulju","Awwissu","Settembru","Ottubru","Novembru","Diċembru"],"shortMonths":["Jan","Fra","Mar","Apr","Mej","Ġun","Lul","Aww","Set","Ott","Nov","Diċ"],"weekdays":["Il-Ħadd","It-Tnejn","It-Tlieta","L-Erbgħa","Il-Ħamis","Il-Ġimgħa","Is-Sibt"],"date":"{d} ta’ {m} {y}","dayMonth":"{d} ta’ {m}","monthYear":"{m} {y}","withWeekday":"{w}, {date}","days":["illum","għada"]}),
};
