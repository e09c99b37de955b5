import { messages as uk } from '../../locale/generated/uk/news.js';
import { newsStyles } from '../../styles/news.styles.js';

export { followAddress } from '../../controllers/hash-controller.js';
export { renderBack } from '../../templates/back.js';
export { renderNewsCard } from '../../templates/news-card.js';
export const messages = { uk };
export const styles = [newsStyles];
