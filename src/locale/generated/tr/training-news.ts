// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `Program henüz hazır değil.`,
  'empty.item': `Böyle bir duyuru yok veya duyuru kaldırılmış.`,
  'empty.news': `Henüz duyuru yok.`,
  'empty.past': `Henüz tamamlanmış eğitim yok.`,
  'empty.upcoming': `Şu anda planlanmış eğitim yok.`,
  'item.untitled': `Başlıksız`,
  'list.count': `{0} / {1}`,
  'list.more': `Daha fazla göster`,
  'news.back': `Tüm duyurular`,
  'news.pinned': `Sabitlendi`,
  'news.tags': `Etiketler`,
  'progress.day': `{1} günün {0}. günü`,
  'progress.now': `Devam ediyor`,
  'progress.over': `Sona erdi`,
  'state.failed': `Duyurular yüklenemedi.`,
  'state.loading': `Yükleniyor…`,
  'state.partial': `Bazı duyurular yüklenemedi.`,
  'state.retry': `Yeniden dene`,
  'state.stale': `{0} itibarıyla. Daha yeni duyurular yüklenemedi.`,
  'state.updated': `Duyurular güncel.`,
  'status.cancelled': `İptal edildi`,
  'status.movedOnline': `Çevrim içi yapılacak`,
  'status.postponed': `Ertelendi`,
  'status.previousDate': `Önceki tarih: {0}`,
  'status.rescheduled': `Tarihi değişti`,
  'when.firstToLast': `ilk gün {0} ile son gün {1} arasında`,
  'when.nextDay': `{0}–{1} (ertesi gün)`,
  'when.yours': `Sizin saatinizle: {0}`,
  'zone.kyiv': `Kyiv saatiyle ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
};
