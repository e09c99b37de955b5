// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';
import { namedDates } from '../../../time/named-dates.js';

const messages = {
  'empty.agenda': `პროგრამა ჯერ არ არის.`,
  'empty.item': `ასეთი განცხადება არ არსებობს ან მოხსნილია.`,
  'empty.news': `განცხადებები ჯერ არ არის.`,
  'empty.past': `ჩატარებული ტრენინგები ჯერ არ არის.`,
  'empty.upcoming': `ამჟამად დაგეგმილი ტრენინგები არ არის.`,
  'item.untitled': `უსათაურო`,
  'list.count': `{0} / {1}`,
  'list.more': `მეტის ნახვა`,
  'news.back': `ყველა განცხადება`,
  'news.pinned': `მიმაგრებული`,
  'news.tags': `საკვანძო სიტყვები`,
  'progress.day': `დღე {0} / {1}`,
  'progress.now': `მიმდინარეობს`,
  'progress.over': `დასრულებულია`,
  'state.failed': `განცხადებების ჩატვირთვა ვერ მოხერხდა.`,
  'state.loading': `იტვირთება…`,
  'state.partial': `ზოგიერთი განცხადების ჩატვირთვა ვერ მოხერხდა.`,
  'state.retry': `ხელახლა ცდა`,
  'state.stale': `მდგომარეობა: {0}. უფრო ახალი განცხადებების ჩატვირთვა ვერ მოხერხდა.`,
  'state.updated': `განცხადებები განახლებულია.`,
  'status.cancelled': `გაუქმებულია`,
  'status.movedOnline': `ჩატარდება ონლაინ`,
  'status.postponed': `გადადებულია`,
  'status.previousDate': `წინა თარიღი: {0}`,
  'status.rescheduled': `ახალი თარიღი`,
  'when.firstToLast': `პირველი დღის {0} საათიდან ბოლო დღის {1} საათამდე`,
  'when.nextDay': `{0}–{1} (მომდევნო დღეს)`,
  'when.yours': `თქვენი დროით: {0}`,
  'zone.kyiv': `კიევის დროით ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
  dates: namedDates({"locale":"ka","months":["იანვარი","თებერვალი","მარტი","აპრილი","მაისი","ივნისი","ივლისი","აგვისტო","სექტემბერი","ოქტომბერი","ნოემბერი","დეკემბერი"],"shortMonths":["იან","თებ","მარ","აპრ","მაი","ივნ","ივლ","აგვ","სექ","ოქტ","ნოე","დეკ"],"weekdays":["კვირა","ორშაბათი","სამშაბათი","ოთხშაბათი","ხუთშაბათი","პარასკევი","შაბათი"],"date":"{d} {m}, {y}","dayMonth":"{d} {m}","monthYear":"{m}, {y}","withWeekday":"{w}, {date}","days":["დღეს","ხვალ"]}),
};
