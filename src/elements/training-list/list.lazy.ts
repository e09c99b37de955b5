import { messages as uk } from '../../locale/generated/uk/training-list.js';
import { cardStyles } from '../../styles/card.styles.js';
import { contentStyles } from '../../styles/content.styles.js';
import { eventStyles } from '../../styles/event.styles.js';
import { listStyles } from '../../styles/list.styles.js';
import { printStyles } from '../../styles/print.styles.js';
import { teaserStyles } from '../../styles/teaser.styles.js';

export { selectEvents } from '../../describe/select-items.js';
export { noPastWords } from '../../templates/no-past.js';
export { noUpcomingWords } from '../../templates/no-upcoming.js';
export { renderEventRow } from '../../templates/event-row.js';
export { renderEventTeaser } from '../../templates/event-teaser.js';
export { renderRows, shownWords } from '../../templates/rows.js';
export { renderStale } from '../../templates/stale.js';
export const messages = { uk };
export const styles = [contentStyles, eventStyles, cardStyles, listStyles, teaserStyles, printStyles];
