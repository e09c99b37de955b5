// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `برنامه هنوز منتشر نشده است.`,
  'empty.item': `چنین اطلاعیه‌ای وجود ندارد یا حذف شده است.`,
  'empty.news': `هنوز اطلاعیه‌ای وجود ندارد.`,
  'empty.past': `هنوز دورهٔ آموزشی‌ای برگزار نشده است.`,
  'empty.upcoming': `در حال حاضر دورهٔ آموزشی برنامه‌ریزی‌شده‌ای وجود ندارد.`,
  'item.untitled': `بدون عنوان`,
  'list.count': `{0} از {1}`,
  'list.more': `نمایش بیشتر`,
  'news.back': `همهٔ اطلاعیه‌ها`,
  'news.pinned': `سنجاق‌شده`,
  'news.tags': `برچسب‌ها`,
  'progress.day': `روز {0} از {1}`,
  'progress.now': `در حال برگزاری`,
  'progress.over': `پایان‌یافته`,
  'state.failed': `بارگذاری اطلاعیه‌ها ممکن نشد.`,
  'state.loading': `در حال بارگذاری…`,
  'state.partial': `بارگذاری برخی از اطلاعیه‌ها ممکن نشد.`,
  'state.retry': `تلاش دوباره`,
  'state.stale': `اطلاعات مربوط به {0} است. بارگذاری اطلاعیه‌های تازه‌تر ممکن نشد.`,
  'state.updated': `اطلاعیه‌ها به‌روز است.`,
  'status.cancelled': `لغو شد`,
  'status.movedOnline': `برخط برگزار می‌شود`,
  'status.postponed': `به تعویق افتاد`,
  'status.previousDate': `تاریخ پیشین: {0}`,
  'status.rescheduled': `زمان جدید`,
  'when.firstToLast': `از {0} روز نخست تا {1} روز پایانی`,
  'when.nextDay': `{0}–{1} (روز بعد)`,
  'when.yours': `به وقت شما: {0}`,
  'zone.kyiv': `به وقت کی‌یف ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
};
