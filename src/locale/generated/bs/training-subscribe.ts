// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';
import { namedDates } from '../../../time/named-dates.js';

const messages = {
  'subscribe.calendar': `Pretplata u aplikaciji za kalendar`,
  'subscribe.file': `Preuzmi kalendar (.ics)`,
  'subscribe.json': `JSON kanal`,
  'subscribe.label': `Kako pratiti obavještenja`,
  'subscribe.rss': `RSS kanal`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","few","other"],
  dates: namedDates({"locale":"bs","months":["januar","februar","mart","april","maj","juni","juli","august","septembar","oktobar","novembar","decembar"],"shortMonths":["jan","feb","mar","apr","maj","jun","jul","aug","sep","okt","nov","dec"],"weekdays":["nedjelja","ponedjeljak","utorak","srijeda","četvrtak","petak","subota"],"date":"{d}. {m} {y}.","dayMonth":"{d}. {m}","monthYear":"{m} {y}.","withWeekday":"{w}, {date}","days":["danas","sutra"]}),
};
