import { messages as uk } from '../../locale/generated/uk/training-news.js';
import { contentStyles } from '../../styles/content.styles.js';
import { eventStyles } from '../../styles/event.styles.js';
import { listStyles } from '../../styles/list.styles.js';
import { newsStyles } from '../../styles/news.styles.js';
import { printStyles } from '../../styles/print.styles.js';

export { followAddress } from '../../controllers/hash-controller.js';
export { selectItem, selectNews } from '../../describe/select-items.js';
export { renderBack } from '../../templates/back.js';
export { itemGoneWords, noNewsWords } from '../../templates/empty.js';
export { renderNewsCard } from '../../templates/news-card.js';
export { renderRows, shownWords } from '../../templates/rows.js';
export { urlOf } from '../../templates/title.js';
export const messages = { uk };
export const styles = [contentStyles, eventStyles, listStyles, newsStyles, printStyles];
