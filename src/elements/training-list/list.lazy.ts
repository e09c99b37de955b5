import { messages as uk } from '../../locale/generated/uk/training-list.js';
import { contentStyles } from '../../styles/content.styles.js';
import { eventStyles } from '../../styles/event.styles.js';
import { listStyles } from '../../styles/list.styles.js';
import { printStyles } from '../../styles/print.styles.js';

export { selectEvents } from '../../describe/select-items.js';
export { noPastWords, noUpcomingWords } from '../../templates/empty.js';
export { renderEventCard, renderEventRow } from '../../templates/event-card.js';
export { renderRows, shownWords } from '../../templates/rows.js';
export const messages = { uk };
export const styles = [contentStyles, eventStyles, listStyles, printStyles];
