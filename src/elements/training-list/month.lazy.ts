import { messages as uk } from '../../locale/generated/uk/month.js';
import { contentStyles } from '../../styles/content.styles.js';
import { eventStyles } from '../../styles/event.styles.js';
import { listStyles } from '../../styles/list.styles.js';
import { monthStyles } from '../../styles/month.styles.js';
import { printStyles } from '../../styles/print.styles.js';

export { showMonths } from '../../controllers/month-controller.js';
export { firstWeekday } from '../../describe/first-weekday.js';
export { describeMonth, today } from '../../describe/month.js';
export { selectEvents } from '../../describe/select-items.js';
export { load as loadCatalogue } from '../../locale/generated/load/month.js';
export { noPastWords, noUpcomingWords } from '../../templates/empty.js';
export { renderMonth } from '../../templates/month.js';
export { startOfMonth } from '../../time/month.js';
export const messages = { uk };
export const styles = [contentStyles, eventStyles, listStyles, monthStyles, printStyles];
