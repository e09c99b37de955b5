import { html, nothing } from 'lit';
import type { AgendaDay } from '../describe/agenda.js';
import { describeTitle } from '../describe/headline.js';
import { describeStatus } from '../describe/status.js';
import { describeWhen } from '../describe/when.js';
import type { Item } from '../feed/feed.js';
import type { Words } from '../locale/words.js';
import type { Steps } from '../parts/steps.js';
import { renderClockMenu } from './clock-menu.js';
import { renderHeading } from './heading.js';
import { renderJumpToNow } from './jump-to-now.js';
import { renderLocalized } from './localized.js';
import { renderNotices } from './notices.js';
import { renderMessage } from './states.js';
import { renderStatusNote } from './status-note.js';
import { renderTimeline, type Arrange } from './timeline.js';
import type { View } from './view.js';

/** Above a programme that stands alone: of which training it is, what has become of that, and when it is on whose clock. */
export function renderProgrammeHead(item: Item, view: View): unknown {
  const { msg } = view.words;
  const when = describeWhen(item, view);
  const label = html`<span class="label quiet"
    >${msg('Programme', { id: 'calendar.programme' })}<span class="unseen">: </span></span
  >`;
  return html`<header class="programme-head" part="header">
    ${renderHeading(view.headingLevel, 'programme', [label, renderLocalized(describeTitle(item, view))])}
    ${renderNotices(describeStatus(item.training.status, view.words))} ${renderStatusNote(item, view)}
    ${when ? html`<p class="line"><time datetime=${when.datetime}>${when.dates}</time></p>` : nothing}
    ${renderClock(item, view, when?.zone)}
  </header>`;
}

/** Whose clock the programme shows: a choice, where the reader's own shows other times. */
function renderClock(item: Item, view: View, zone: string | undefined): unknown {
  const menu = renderClockMenu(item, view);
  if (menu !== nothing || !zone) return menu;
  return html`<p class="line quiet">${view.words.msg('Time zone', { id: 'clock.label' })}: ${zone}</p>`;
}

/** A programme below its head. */
export function* renderProgramme(days: readonly AgendaDay[], item: Item, view: View, arrange?: Arrange): Steps {
  const below: View = { ...view, headingLevel: Math.min(6, view.headingLevel + 1) };
  for (const { slots } of days) if (slots.length > 0) yield;
  return html`${renderJumpToNow(days, view)} ${renderTimeline(days, item, below, arrange)}`;
}

/** What is said of a day that was asked for and is not in the programme. */
export function renderEmptyDay({ words: { msg } }: View): unknown {
  return renderMessage(msg('Nothing is planned for this day.', { id: 'empty.day' }));
}

/** What is said of a training without sessions. */
export function noProgrammeWords({ msg }: Words): string {
  return msg('There is no programme yet.', { id: 'empty.agenda' });
}
