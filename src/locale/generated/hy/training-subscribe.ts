// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';
import { namedDates } from '../../../time/named-dates.js';

const messages = {
  'subscribe.calendar': `Բաժանորդագրվել օրացույցի հավելվածում`,
  'subscribe.file': `Ներբեռնել օրացույցը (.ics)`,
  'subscribe.json': `JSON հոսք`,
  'subscribe.label': `Ինչպես հետևել հայտարարություններին`,
  'subscribe.rss': `RSS հոսք`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
  dates: namedDates({"locale":"hy","months":["հունվարի","փետրվարի","մարտի","ապրիլի","մայիսի","հունիսի","հուլիսի","օգոստոսի","սեպտեմբերի","հոկտեմբերի","նոյեմբերի","դեկտեմբերի"],"aloneMonths":["հունվար","փետրվար","մարտ","ապրիլ","մայիս","հունիս","հուլիս","օգոստոս","սեպտեմբեր","հոկտեմբեր","նոյեմբեր","դեկտեմբեր"],"shortMonths":["հնվ","փտվ","մրտ","ապր","մյս","հնս","հլս","օգս","սեպ","հոկ","նոյ","դեկ"],"weekdays":["կիրակի","երկուշաբթի","երեքշաբթի","չորեքշաբթի","հինգշաբթի","ուրբաթ","շաբաթ"],"date":"{y} թ. {m} {d}","dayMonth":"{m} {d}","monthYear":"{y} թ․ {m}","withWeekday":"{date}, {w}","days":["այսօր","վաղը"]}),
};
