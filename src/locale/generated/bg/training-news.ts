// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `Все още няма програма.`,
  'empty.item': `Няма такова съобщение или то е оттеглено.`,
  'empty.news': `Все още няма съобщения.`,
  'empty.past': `Все още няма минали обучения.`,
  'empty.upcoming': `В момента няма предстоящи обучения.`,
  'item.untitled': `Без заглавие`,
  'list.count': `{0} от {1}`,
  'list.more': `Показване на още`,
  'news.back': `Всички съобщения`,
  'news.pinned': `Закачено`,
  'news.tags': `Етикети`,
  'progress.day': `Ден {0} от {1}`,
  'progress.now': `Провежда се в момента`,
  'progress.over': `Приключило`,
  'state.failed': `Съобщенията не можаха да бъдат заредени.`,
  'state.loading': `Зареждане…`,
  'state.partial': `Част от съобщенията не можаха да бъдат заредени.`,
  'state.retry': `Нов опит`,
  'state.stale': `По-нови съобщения не можаха да бъдат заредени (състояние към {0}).`,
  'state.updated': `Съобщенията са актуални.`,
  'status.cancelled': `Отменено`,
  'status.movedOnline': `Преместено онлайн`,
  'status.postponed': `Отложено`,
  'status.previousDate': `Предишна дата: {0}`,
  'status.rescheduled': `Нова дата`,
  'when.firstToLast': `от {0} на първия ден до {1} на последния`,
  'when.nextDay': `{0}–{1} (на следващия ден)`,
  'when.yours': `Ваше местно време: {0}`,
  'zone.kyiv': `киевско време ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
};
