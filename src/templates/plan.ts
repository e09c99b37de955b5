import { html, nothing } from 'lit';
import type { LocalizedText } from '../describe/localized-text.js';
import type { Words } from '../locale/words.js';
import { renderLocalized } from './localized.js';

/** What concerns the reader's own plan, above what it is picked from. */
export interface Plan {
  /** How many of what is shown are picked. */
  readonly count: number;
  readonly isEmpty: boolean;
  readonly mineOnly: boolean;
  /** Whether it is kept on the device. */
  readonly isKept: boolean;
  /** Whether the file could not be made. */
  readonly hasFailed: boolean;
}

/** The button that puts a training or a session into the reader's plan, or takes it out again. */
export function renderPickButton(title: LocalizedText, isPicked: boolean, { msg }: Words, toggle: () => void): unknown {
  const label = isPicked
    ? msg('Remove from my plan', { id: 'mine.remove' })
    : msg('Add to my plan', { id: 'mine.add' });
  return html`<button type="button" class="pick" part="pick" ?data-picked=${isPicked} @click=${toggle}>
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d=${isPicked ? 'M2.5 8.5l4 4 7-9' : 'M8 2v12M2 8h12'} />
    </svg>
    <span>${label}</span><span class="unseen">: ${renderLocalized(title)}</span>
  </button>`;
}

/** The plan alone, and as a calendar file; nothing as long as there is nothing in it. */
export function renderPlan(
  { count, isEmpty, mineOnly, isKept, hasFailed }: Plan,
  { msg, locale }: Words,
  keepMine: (on: boolean) => void,
  save: () => void,
): unknown {
  if (isEmpty && !mineOnly) return nothing;
  return html`<div class="plan">
      <label class="option">
        <input
          id="mine"
          type="checkbox"
          .checked=${mineOnly}
          @change=${(event: Event) => keepMine((event.currentTarget as HTMLInputElement).checked)}
        />
        <span
          >${msg('My plan only', { id: 'mine.only' })}
          <bdi class="quiet">(${new Intl.NumberFormat(locale).format(count)})</bdi></span
        >
      </label>
      <button type="button" class="pick" part="pick" ?disabled=${isEmpty} @click=${save}>
        <svg class="sign" viewBox="0 0 16 16" aria-hidden="true"><path d="M8 1v9M4 6.5l4 4 4-4M2 14.5h12" /></svg>
        <span>${msg('Download my plan', { id: 'mine.calendar' })}</span>
      </button>
    </div>
    ${isKept ? html`<p class="kept quiet">${msg('Your plan is kept on this device only.', { id: 'mine.kept' })}</p>` : nothing}
    ${hasFailed ? html`<p class="kept">${planFailedWords({ msg })}</p>` : nothing}`;
}

export function planFailedWords({ msg }: Pick<Words, 'msg'>): string {
  return msg('The calendar could not be loaded.', { id: 'calendar.failed' });
}
