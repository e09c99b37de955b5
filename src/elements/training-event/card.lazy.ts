import { messages as uk } from '../../locale/generated/uk/training-event.js';
import { cardStyles } from '../../styles/card.styles.js';
import { contentStyles } from '../../styles/content.styles.js';
import { eventStyles } from '../../styles/event.styles.js';
import { printStyles } from '../../styles/print.styles.js';

export { itemUrl } from '../../describe/item-url.js';
export { selectItem, selectNext } from '../../describe/select-items.js';
export { itemGoneWords } from '../../templates/item-gone.js';
export { noUpcomingWords } from '../../templates/no-upcoming.js';
export { renderEventCard } from '../../templates/event-card.js';
export { renderEventRow } from '../../templates/event-row.js';
export { renderStale } from '../../templates/stale.js';
export const messages = { uk };
export const styles = [contentStyles, eventStyles, cardStyles, printStyles];
