import { messages as uk } from '../../locale/generated/uk/month.js';
import { backStyles } from '../../styles/back.styles.js';
import { cardStyles } from '../../styles/card.styles.js';
import { contentStyles } from '../../styles/content.styles.js';
import { eventStyles } from '../../styles/event.styles.js';
import { listStyles } from '../../styles/list.styles.js';
import { monthBarsStyles } from '../../styles/month-bars.styles.js';
import { monthPrintStyles } from '../../styles/month-print.styles.js';
import { monthStyles } from '../../styles/month.styles.js';
import { printStyles } from '../../styles/print.styles.js';

export { showMonths } from '../../controllers/month-controller.js';
export { firstWeekday } from '../../describe/first-weekday.js';
export { describeMonth } from '../../describe/month.js';
export { today } from '../../describe/month-place.js';
export { dayWords, monthWords } from '../../describe/month-words.js';
export { selectEvents } from '../../describe/select-items.js';
export { noPastWords } from '../../templates/no-past.js';
export { noUpcomingWords } from '../../templates/no-upcoming.js';
export { renderMonth } from '../../templates/month.js';
export { backWords } from '../../templates/back.js';
export { itemGoneWords as goneWords } from '../../templates/item-gone.js';
export { renderStale } from '../../templates/stale.js';
export { Opening } from '../opening.js';
export const messages = { uk };
export const styles = [
  backStyles,
  contentStyles,
  eventStyles,
  cardStyles,
  listStyles,
  monthStyles,
  monthBarsStyles,
  printStyles,
  monthPrintStyles,
];
