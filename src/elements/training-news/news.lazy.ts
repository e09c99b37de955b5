import { messages as uk } from '../../locale/generated/uk/training-news.js';
import { cardStyles } from '../../styles/card.styles.js';
import { contentStyles } from '../../styles/content.styles.js';
import { eventStyles } from '../../styles/event.styles.js';
import { listStyles } from '../../styles/list.styles.js';
import { newsStyles } from '../../styles/news.styles.js';
import { printStyles } from '../../styles/print.styles.js';

export { followAddress } from '../../controllers/hash-controller.js';
export { itemUrl } from '../../describe/item-url.js';
export { selectItem, selectNews } from '../../describe/select-items.js';
export { renderBack } from '../../templates/back.js';
export { itemGoneWords } from '../../templates/item-gone.js';
export { noNewsWords } from '../../templates/no-news.js';
export { renderNewsCard, renderNewsLine } from '../../templates/news-card.js';
export { renderRows, shownWords } from '../../templates/rows.js';
export { renderStale } from '../../templates/stale.js';
export const messages = { uk };
export const styles = [contentStyles, eventStyles, cardStyles, listStyles, newsStyles, printStyles];
