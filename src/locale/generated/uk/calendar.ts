// Made by npm run localize from src/locale/xliff: change the translations there.
export const messages = {
  'calendar.deadline': `Завершується реєстрація: {0}`,
  'session.break': `Перерва`,
  'session.keynote': `Ключова доповідь`,
  'session.meal': `Харчування`,
  'session.panel': `Панельна дискусія`,
  'session.social': `Неформальна програма`,
  'session.workshop': `Практикум`,
};
