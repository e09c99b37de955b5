import { messages as uk } from '../../locale/generated/uk/opening.js';
import { backStyles } from '../../styles/back.styles.js';

export { backWords } from '../../templates/back.js';
export { Opening } from '../opening.js';
export const messages = { uk };
export const styles = [backStyles];
