// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `لم يُنشر البرنامج بعد.`,
  'empty.item': `هذا الإعلان غير موجود أو جرى سحبه.`,
  'empty.news': `لا توجد إعلانات بعد.`,
  'empty.past': `لا توجد دورات تدريبية سابقة بعد.`,
  'empty.upcoming': `لا توجد دورات تدريبية قادمة حاليًا.`,
  'item.untitled': `بلا عنوان`,
  'list.count': `{0} من {1}`,
  'list.more': `عرض المزيد`,
  'news.back': `جميع الإعلانات`,
  'news.pinned': `مثبّت`,
  'news.tags': `الوسوم`,
  'progress.day': `اليوم {0} من {1}`,
  'progress.now': `جارٍ الآن`,
  'progress.over': `انتهى`,
  'state.failed': `تعذّر تحميل الإعلانات.`,
  'state.loading': `جارٍ التحميل…`,
  'state.partial': `تعذّر تحميل بعض الإعلانات.`,
  'state.retry': `إعادة المحاولة`,
  'state.stale': `البيانات حتى {0}. تعذّر تحميل الإعلانات الأحدث.`,
  'state.updated': `الإعلانات محدّثة.`,
  'status.cancelled': `أُلغي`,
  'status.movedOnline': `يُعقد عبر الإنترنت`,
  'status.postponed': `أُجّل`,
  'status.previousDate': `الموعد السابق: {0}`,
  'status.rescheduled': `موعد جديد`,
  'when.firstToLast': `من {0} في اليوم الأول إلى {1} في اليوم الأخير`,
  'when.nextDay': `{0}–{1} (في اليوم التالي)`,
  'when.yours': `بتوقيتكم: {0}`,
  'zone.kyiv': `بتوقيت كييف ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["zero","one","two","few","many","other"],
};
