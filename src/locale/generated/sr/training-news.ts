// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `Програм још није објављен.`,
  'empty.item': `Такво обавештење не постоји или је повучено.`,
  'empty.news': `Још нема обавештења.`,
  'empty.past': `Још нема одржаних обука.`,
  'empty.upcoming': `Тренутно нема најављених обука.`,
  'item.untitled': `Без наслова`,
  'list.count': `{0} од {1}`,
  'list.more': `Прикажи још`,
  'news.back': `Сва обавештења`,
  'news.pinned': `Истакнуто`,
  'news.tags': `Ознаке`,
  'progress.day': `{0}. дан од {1}`,
  'progress.now': `У току`,
  'progress.over': `Завршено`,
  'state.failed': `Обавештења није било могуће учитати.`,
  'state.loading': `Учитавање…`,
  'state.partial': `Део обавештења није било могуће учитати.`,
  'state.retry': `Покушајте поново`,
  'state.stale': `Новија обавештења није било могуће учитати (последње стање: {0}).`,
  'state.updated': `Обавештења су ажурна.`,
  'status.cancelled': `Отказано`,
  'status.movedOnline': `Пребачено онлајн`,
  'status.postponed': `Одложено`,
  'status.previousDate': `Претходни термин: {0}`,
  'status.rescheduled': `Нови термин`,
  'when.firstToLast': `од {0} првог дана до {1} последњег дана`,
  'when.nextDay': `{0}–{1} (наредног дана)`,
  'when.yours': `По вашем времену: {0}`,
  'zone.kyiv': `по кијевском времену ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","few","other"],
};
