import { messages as uk } from '../../locale/generated/uk/training-agenda.js';
import { agendaStyles } from '../../styles/agenda.styles.js';
import { agendaGridStyles } from '../../styles/agenda-grid.styles.js';
import { contentStyles } from '../../styles/content.styles.js';
import { printStyles } from '../../styles/print.styles.js';

export { describeAgenda, findDay } from '../../describe/agenda.js';
export { selectProgramme } from '../../describe/select-items.js';
export { renderGridProgramme as renderProgramme } from '../../templates/agenda-grid.js';
export { noProgrammeWords, renderEmptyDay, renderProgrammeHead } from '../../templates/programme.js';
export { renderStale } from '../../templates/stale.js';
export const messages = { uk };
export const styles = [contentStyles, agendaStyles, agendaGridStyles, printStyles];
