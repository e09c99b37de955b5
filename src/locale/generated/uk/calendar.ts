// Made by npm run localize from src/locale/xliff: change the translations there.
import { str } from '../../template.js';

export const templates = {
  'calendar.deadline': str`Завершується реєстрація: ${0}`,
  'session.break': `Перерва`,
  'session.keynote': `Ключова доповідь`,
  'session.meal': `Харчування`,
  'session.panel': `Панельна дискусія`,
  'session.social': `Неформальна програма`,
  'session.workshop': `Практикум`,
};
