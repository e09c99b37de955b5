// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';
import { namedDates } from '../../../time/named-dates.js';

const messages = {
  'empty.agenda': `Ծրագիր դեռ չկա։`,
  'empty.item': `Այդպիսի հայտարարություն չկա, կամ այն հանվել է։`,
  'empty.news': `Հայտարարություններ դեռ չկան։`,
  'empty.past': `Անցած դասընթացներ դեռ չկան։`,
  'empty.upcoming': `Այս պահին նախատեսված դասընթացներ չկան։`,
  'item.untitled': `Առանց վերնագրի`,
  'list.count': `{0}՝ {1}-ից`,
  'list.more': `Ցույց տալ ավելին`,
  'news.back': `Բոլոր հայտարարությունները`,
  'news.pinned': `Ամրացված`,
  'news.tags': `Պիտակներ`,
  'progress.day': `Օր {0}՝ {1}-ից`,
  'progress.now': `Ընթացքում է`,
  'progress.over': `Ավարտված է`,
  'state.failed': `Հնարավոր չեղավ բեռնել հայտարարությունները։`,
  'state.loading': `Բեռնվում է…`,
  'state.partial': `Հնարավոր չեղավ բեռնել հայտարարությունների մի մասը։`,
  'state.retry': `Կրկին փորձել`,
  'state.stale': `Հնարավոր չեղավ բեռնել ավելի նոր հայտարարությունները (տվյալների ամսաթիվը՝ {0})։`,
  'state.updated': `Հայտարարությունները թարմացված են։`,
  'status.cancelled': `Չեղարկված է`,
  'status.movedOnline': `Կանցկացվի առցանց`,
  'status.postponed': `Հետաձգված է`,
  'status.previousDate': `Նախկին ամսաթիվը՝ {0}`,
  'status.rescheduled': `Նոր ամսաթիվ`,
  'when.firstToLast': `առաջին օրը ժամը {0}-ից մինչև վերջին օրը ժամը {1}-ը`,
  'when.nextDay': `{0}–{1} (հաջորդ օրը)`,
  'when.yours': `Ձեր ժամանակով՝ {0}`,
  'zone.kyiv': `Կիևի ժամանակով ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
  dates: namedDates({"locale":"hy","months":["հունվարի","փետրվարի","մարտի","ապրիլի","մայիսի","հունիսի","հուլիսի","օգոստոսի","սեպտեմբերի","հոկտեմբերի","նոյեմբերի","դեկտեմբերի"],"aloneMonths":["հունվար","փետրվար","մարտ","ապրիլ","մայիս","հունիս","հուլիս","օգոստոս","սեպտեմբեր","հոկտեմբեր","նոյեմբեր","դեկտեմբեր"],"shortMonths":["հնվ","փտվ","մրտ","ապր","մյս","հնս","հլս","օգս","սեպ","հոկ","նոյ","դեկ"],"weekdays":["կիրակի","երկուշաբթի","երեքշաբթի","չորեքշաբթի","հինգշաբթի","ուրբաթ","շաբաթ"],"date":"{y} թ. {m} {d}","dayMonth":"{m} {d}","monthYear":"{y} թ․ {m}","withWeekday":"{date}, {w}","days":["այսօր","վաղը"]}),
};
