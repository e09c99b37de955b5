// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';
import { namedDates } from '../../../time/named-dates.js';

const messages = {
  'subscribe.calendar': `Abonohuni në një aplikacion kalendari`,
  'subscribe.file': `Shkarkoni kalendarin (.ics)`,
  'subscribe.json': `Kanali JSON`,
  'subscribe.label': `Mënyra për të ndjekur njoftimet`,
  'subscribe.rss': `Kanali RSS`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
  dates: namedDates({"locale":"sq","months":["janar","shkurt","mars","prill","maj","qershor","korrik","gusht","shtator","tetor","nëntor","dhjetor"],"shortMonths":["jan","shk","mar","pri","maj","qer","korr","gush","sht","tet","nën","dhj"],"weekdays":["e diel","e hënë","e martë","e mërkurë","e enjte","e premte","e shtunë"],"date":"{d} {m} {y}","dayMonth":"{d} {m}","monthYear":"{m} {y}","withWeekday":"{w}, {date}","days":["sot","nesër"]}),
};
