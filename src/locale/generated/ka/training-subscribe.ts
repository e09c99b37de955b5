// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';
import { namedDates } from '../../../time/named-dates.js';

const messages = {
  'subscribe.calendar': `გამოწერა კალენდრის აპლიკაციაში`,
  'subscribe.file': `კალენდრის ჩამოტვირთვა (.ics)`,
  'subscribe.json': `JSON არხი`,
  'subscribe.label': `როგორ ადევნოთ თვალი განცხადებებს`,
  'subscribe.rss': `RSS არხი`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
  dates: namedDates({"locale":"ka","months":["იანვარი","თებერვალი","მარტი","აპრილი","მაისი","ივნისი","ივლისი","აგვისტო","სექტემბერი","ოქტომბერი","ნოემბერი","დეკემბერი"],"shortMonths":["იან","თებ","მარ","აპრ","მაი","ივნ","ივლ","აგვ","სექ","ოქტ","ნოე","დეკ"],"weekdays":["კვირა","ორშაბათი","სამშაბათი","ოთხშაბათი","ხუთშაბათი","პარასკევი","შაბათი"],"date":"{d} {m}, {y}","dayMonth":"{d} {m}","monthYear":"{m}, {y}","withWeekday":"{w}, {date}","days":["დღეს","ხვალ"]}),
};
