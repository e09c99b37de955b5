// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';
import { namedDates } from '../../../time/named-dates.js';

const messages = {
  'empty.agenda': `Proqram hələ yoxdur.`,
  'empty.item': `Belə elan yoxdur və ya geri götürülüb.`,
  'empty.news': `Hələ elan yoxdur.`,
  'empty.past': `Hələ keçirilmiş təlim yoxdur.`,
  'empty.upcoming': `Hazırda planlaşdırılan təlim yoxdur.`,
  'item.untitled': `Başlıqsız`,
  'list.count': `{0} / {1}`,
  'list.more': `Daha çox göstərin`,
  'news.back': `Bütün elanlar`,
  'news.pinned': `Bərkidilib`,
  'news.tags': `Teqlər`,
  'progress.day': `Gün: {0} / {1}`,
  'progress.now': `Davam edir`,
  'progress.over': `Başa çatıb`,
  'state.failed': `Elanları yükləmək mümkün olmadı.`,
  'state.loading': `Yüklənir…`,
  'state.partial': `Elanların bir qismini yükləmək mümkün olmadı.`,
  'state.retry': `Yenidən cəhd edin`,
  'state.stale': `{0} tarixinə olan məlumat. Daha yeni elanları yükləmək mümkün olmadı.`,
  'state.updated': `Elanlar yenilənib.`,
  'status.cancelled': `Ləğv edilib`,
  'status.movedOnline': `Onlayn keçiriləcək`,
  'status.postponed': `Təxirə salınıb`,
  'status.previousDate': `Əvvəlki tarix: {0}`,
  'status.rescheduled': `Yeni tarix`,
  'when.firstToLast': `birinci gün saat {0} – son gün saat {1}`,
  'when.nextDay': `{0}–{1} (növbəti gün)`,
  'when.yours': `Sizin vaxtınızla: {0}`,
  'zone.kyiv': `Kiyev vaxtı ilə ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
  dates: namedDates({"locale":"az","months":["yanvar","fevral","mart","aprel","may","iyun","iyul","avqust","sentyabr","oktyabr","noyabr","dekabr"],"shortMonths":["yan","fev","mar","apr","may","iyn","iyl","avq","sen","okt","noy","dek"],"weekdays":["bazar","bazar ertəsi","çərşənbə axşamı","çərşənbə","cümə axşamı","cümə","şənbə"],"date":"{d} {m} {y}","dayMonth":"{d} {m}","monthYear":"{m} {y}","withWeekday":"{date}, {w}","days":["bu gün","sabah"]}),
};
