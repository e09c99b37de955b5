import { messages as uk } from '../../locale/generated/uk/training-subscribe.js';
import { subscribeStyles } from '../../styles/subscribe.styles.js';

export { describeWays } from '../../describe/ways-to-follow.js';
export { renderWays } from '../../templates/ways-to-follow.js';
export const messages = { uk };
export const styles = [subscribeStyles];
