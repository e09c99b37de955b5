// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `התוכנית טרם פורסמה.`,
  'empty.item': `ההודעה אינה קיימת או שהוסרה.`,
  'empty.news': `אין עדיין הודעות.`,
  'empty.past': `עדיין לא התקיימו הדרכות.`,
  'empty.upcoming': `אין כרגע הדרכות מתוכננות.`,
  'item.untitled': `ללא כותרת`,
  'list.count': `{0} מתוך {1}`,
  'list.more': `הצגת עוד`,
  'news.back': `לכל ההודעות`,
  'news.pinned': `נעוצה`,
  'news.tags': `תגיות`,
  'progress.day': `יום {0} מתוך {1}`,
  'progress.now': `מתקיים כעת`,
  'progress.over': `הסתיים`,
  'state.failed': `לא ניתן היה לטעון את ההודעות.`,
  'state.loading': `בטעינה…`,
  'state.partial': `לא ניתן היה לטעון חלק מההודעות.`,
  'state.retry': `ניסיון חוזר`,
  'state.stale': `נכון ל־{0}. לא ניתן היה לטעון הודעות חדשות יותר.`,
  'state.updated': `ההודעות מעודכנות.`,
  'status.cancelled': `בוטל`,
  'status.movedOnline': `הועבר למתכונת מקוונת`,
  'status.postponed': `נדחה`,
  'status.previousDate': `המועד הקודם: {0}`,
  'status.rescheduled': `מועד חדש`,
  'when.firstToLast': `מהשעה {0} ביום הראשון עד השעה {1} ביום האחרון`,
  'when.nextDay': `{0}–{1} (ביום שלמחרת)`,
  'when.yours': `לפי השעון המקומי שלך: {0}`,
  'zone.kyiv': `שעון קייב ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","two","other"],
};
