import { messages as uk } from '../../locale/generated/uk/training-agenda.js';
import { agendaStyles } from '../../styles/agenda.styles.js';
import { contentStyles } from '../../styles/content.styles.js';
import { printStyles } from '../../styles/print.styles.js';

export { describeAgenda, findDay } from '../../describe/agenda.js';
export { selectProgramme } from '../../describe/select-items.js';
export { noProgrammeWords, renderEmptyDay, renderProgramme, renderProgrammeHead } from '../../templates/programme.js';
export { renderStale } from '../../templates/stale.js';
export const messages = { uk };
export const styles = [contentStyles, agendaStyles, printStyles];
