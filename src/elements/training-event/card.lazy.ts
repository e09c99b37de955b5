import { messages as uk } from '../../locale/generated/uk/training-event.js';
import { contentStyles } from '../../styles/content.styles.js';
import { eventStyles } from '../../styles/event.styles.js';
import { printStyles } from '../../styles/print.styles.js';

export { selectItem, selectNext } from '../../describe/select-items.js';
export { itemGoneWords, noUpcomingWords } from '../../templates/empty.js';
export { renderEventCard, renderEventRow } from '../../templates/event-card.js';
export const messages = { uk };
export const styles = [contentStyles, eventStyles, printStyles];
