import { html, nothing } from 'lit';
import type { AgendaDay } from '../describe/agenda.js';
import { describeStatus } from '../describe/status.js';
import { describeWhen } from '../describe/when.js';
import type { Item } from '../feed/feed.js';
import type { Words } from '../locale/words.js';
import { renderClockMenu } from './clock-menu.js';
import { renderJumpToNow } from './jump-to-now.js';
import { renderNotices } from './notices.js';
import { renderMessage } from './states.js';
import { renderStatusNote } from './status-note.js';
import { renderTimeline, type Arrange } from './timeline.js';
import type { View } from './view.js';

/** A programme that stands alone: what has become of its training, whose clock it shows, and its days. */
export function renderProgramme(days: readonly AgendaDay[], item: Item, view: View, arrange?: Arrange): unknown {
  const when = describeWhen(item, view);
  return html`${renderNotices(describeStatus(item.training.status, view.words))} ${renderStatusNote(item, view)}
  ${when?.zone ? html`<p class="clock quiet">${when.zone}${when.yours ? ` · ${when.yours}` : nothing}</p>` : nothing}
  ${renderClockMenu(item, view)} ${renderJumpToNow(days, view)} ${renderTimeline(days, item, view, arrange)}`;
}

/** What is said of a day that was asked for and is not in the programme. */
export function renderEmptyDay({ words: { msg } }: View): unknown {
  return renderMessage(msg('Nothing is planned for this day.', { id: 'empty.day' }));
}

/** What is said of a training without sessions. */
export function noProgrammeWords({ msg }: Words): string {
  return msg('There is no programme yet.', { id: 'empty.agenda' });
}
