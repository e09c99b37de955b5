import { messages as uk } from '../locale/generated/uk/programme.js';
import { agendaStyles } from '../styles/agenda.styles.js';

export { renderEmptyDay, renderProgramme } from './timeline.js';
export { describeAgenda, findDay } from '../describe/agenda.js';
export const messages = { uk };
export const styles = [agendaStyles];
