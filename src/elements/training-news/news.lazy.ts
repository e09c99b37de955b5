import { messages as uk } from '../../locale/generated/uk/training-news.js';
import { backStyles } from '../../styles/back.styles.js';
import { cardStyles } from '../../styles/card.styles.js';
import { contentStyles } from '../../styles/content.styles.js';
import { eventStyles } from '../../styles/event.styles.js';
import { listStyles } from '../../styles/list.styles.js';
import { newsStyles } from '../../styles/news.styles.js';
import { printStyles } from '../../styles/print.styles.js';

export { selectNews } from '../../describe/select-items.js';
export { allNewsWords as backWords } from '../../templates/all-news.js';
export { itemGoneWords as goneWords } from '../../templates/item-gone.js';
export { noNewsWords } from '../../templates/no-news.js';
export { renderNewsCard, renderNewsLine } from '../../templates/news-card.js';
export { renderRows, shownWords } from '../../templates/rows.js';
export { renderStale } from '../../templates/stale.js';
export { Opening } from '../opening.js';
export const messages = { uk };
export const styles = [backStyles, contentStyles, eventStyles, cardStyles, listStyles, newsStyles, printStyles];
