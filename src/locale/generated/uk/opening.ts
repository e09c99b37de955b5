// Made by npm run localize from src/locale/xliff: change the translations there.
export const messages = {
  'action.share': `Поділитися`,
  'item.untitled': `Без назви`,
  'open.back': `Назад`,
  'progress.day': `День {0} із {1}`,
  'progress.now': `Триває`,
  'progress.over': `Завершено`,
  'share.copied': `Посилання скопійовано.`,
  'status.cancelled': `Скасовано`,
  'status.movedOnline': `Переведено в онлайн`,
  'status.postponed': `Відкладено`,
  'status.previousDate': `Раніше: {0}`,
  'status.rescheduled': `Перенесено`,
  'when.nextDay': `{0} (наступного дня)`,
  'when.yours': `За вашим часом: {0}`,
  'zone.kyiv': `Київ`,
};
