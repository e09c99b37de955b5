// Made by npm run localize from src/locale/xliff: change the translations there.
export const templates = {
  'session.break': `Перерва`,
  'session.keynote': `Ключова доповідь`,
  'session.meal': `Харчування`,
  'session.now': `Зараз`,
  'session.panel': `Панельна дискусія`,
  'session.social': `Неформальна програма`,
  'session.workshop': `Практикум`,
};
