// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';
import { namedDates } from '../../../time/named-dates.js';

const messages = {
  'empty.agenda': `Programma daa yoq.`,
  'empty.item': `Böyle ilân yoq ya da o çıqarıldı.`,
  'empty.news': `İlânlar daa yoq.`,
  'empty.past': `Keçken treningler daa yoq.`,
  'empty.upcoming': `Şimdi planlaştırılğan treningler yoq.`,
  'item.untitled': `Serlevasız`,
  'list.count': `{0} / {1}`,
  'list.more': `Daa köstermek`,
  'news.back': `Bütün ilânlar`,
  'news.pinned': `Tutturılğan`,
  'news.tags': `Etiketler`,
  'progress.day': `Kün: {0} / {1}`,
  'progress.now': `Devam ete`,
  'progress.over': `Bitti`,
  'state.failed': `İlânlarnı yüklemek mümkün olmadı.`,
  'state.loading': `Yüklene…`,
  'state.partial': `İlânlarnıñ bir qısmını yüklemek mümkün olmadı.`,
  'state.retry': `Tekrar deñemek`,
  'state.stale': `Malümat künü: {0}. Daa yañı ilânlarnı yüklemek mümkün olmadı.`,
  'state.updated': `İlânlar yañartıldı.`,
  'status.cancelled': `Lâğu etildi`,
  'status.movedOnline': `Onlayn keçirilecek`,
  'status.postponed': `Keri qaldırıldı`,
  'status.previousDate': `Evelki künü: {0}`,
  'status.rescheduled': `Künü deñişti`,
  'when.firstToLast': `birinci künü saat {0} – soñki künü saat {1}`,
  'when.nextDay': `{0}–{1} (ertesi künü)`,
  'when.yours': `Sizniñ vaqtıñıznen: {0}`,
  'zone.kyiv': `Kyiv vaqtınen ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
  dates: namedDates({"locale":"tr-x-crh","months":["yanvar","fevral","mart","aprel","mayıs","iyün","iyül","avgust","sentâbr","oktâbr","noyabr","dekabr"],"shortMonths":["yan","fev","mart","apr","may","iyün","iyül","avg","sen","okt","noy","dek"],"weekdays":["bazar","bazarertesi","salı","çarşenbe","cumaaqşamı","cuma","cumaertesi"],"date":"{d} {m} {y} s.","dayMonth":"{d} {m}","monthYear":"{m} {y} s.","withWeekday":"{date}, {w}","days":["bugün","yarın"]}),
};
