// Made by npm run localize from src/locale/xliff: change the translations there.
export const messages = {
  'open.back': `Назад`,
  'progress.day': `День {0} із {1}`,
  'progress.now': `Триває`,
  'progress.over': `Завершено`,
  'status.cancelled': `Скасовано`,
  'status.movedOnline': `Переведено в онлайн`,
  'status.postponed': `Відкладено`,
  'status.previousDate': `Раніше: {0}`,
  'status.rescheduled': `Перенесено`,
};
