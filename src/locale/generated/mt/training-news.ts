// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';
import { namedDates } from '../../../time/named-dates.js';

const messages = {
  'empty.agenda': `Għad m’hemmx programm.`,
  'empty.item': `Dan l-avviż ma jeżistix jew ġie rtirat.`,
  'empty.news': `Għad m’hemm l-ebda avviż.`,
  'empty.past': `S’issa għadu ma sar l-ebda taħriġ.`,
  'empty.upcoming': `Bħalissa m’hemm l-ebda taħriġ ippjanat.`,
  'item.untitled': `Bla titlu`,
  'list.count': `{0} minn {1}`,
  'list.more': `Uri aktar`,
  'news.back': `L-avviżi kollha`,
  'news.pinned': `Imwaħħal`,
  'news.tags': `Tikketti`,
  'progress.day': `Jum {0} minn {1}`,
  'progress.now': `Għaddej bħalissa`,
  'progress.over': `Intemm`,
  'state.failed': `L-avviżi ma setgħux jitgħabbew.`,
  'state.loading': `Qed jitgħabba…`,
  'state.partial': `Uħud mill-avviżi ma setgħux jitgħabbew.`,
  'state.retry': `Erġa’ pprova`,
  'state.stale': `Sitwazzjoni: {0}. Avviżi aktar riċenti ma setgħux jitgħabbew.`,
  'state.updated': `L-avviżi huma aġġornati.`,
  'status.cancelled': `Ikkanċellat`,
  'status.movedOnline': `Se jsir online`,
  'status.postponed': `Pospost`,
  'status.previousDate': `Data preċedenti: {0}`,
  'status.rescheduled': `Data ġdida`,
  'when.firstToLast': `minn {0} fl-ewwel jum sa {1} fl-aħħar jum`,
  'when.nextDay': `{0}–{1} (l-għada)`,
  'when.yours': `Il-ħin tiegħek: {0}`,
  'zone.kyiv': `il-ħin ta’ Kyiv ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","two","few","many","other"],
  dates: namedDates({"locale":"mt","months":["Jannar","Frar","Marzu","April","Mejju","Ġunju","Lulju","Awwissu","Settembru","Ottubru","Novembru","Diċembru"],"shortMonths":["Jan","Fra","Mar","Apr","Mej","Ġun","Lul","Aww","Set","Ott","Nov","Diċ"],"weekdays":["Il-Ħadd","It-Tnejn","It-Tlieta","L-Erbgħa","Il-Ħamis","Il-Ġimgħa","Is-Sibt"],"date":"{d} ta’ {m} {y}","dayMonth":"{d} ta’ {m}","monthYear":"{m} {y}","withWeekday":"{w}, {date}","days":["illum","għada"]}),
};
