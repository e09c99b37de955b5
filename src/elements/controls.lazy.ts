import { messages as uk } from '../locale/generated/uk/controls.js';
import { contentStyles } from '../styles/content.styles.js';
import { controlsStyles } from '../styles/controls.styles.js';

export { Filtering } from './filtering.js';
export const messages = { uk };
export const styles = [contentStyles, controlsStyles];
