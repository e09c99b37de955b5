import { html, nothing } from 'lit';
import { describeRegistration } from '../describe/registration.js';
import { describeTitle } from '../describe/headline.js';
import { isHeld, phaseOf } from '../describe/status.js';
import type { Item } from '../feed/feed.js';
import { renderCalendarButton } from './calendar-button.js';
import { renderLocalized } from './localized.js';
import type { TrainingAction, View } from './view.js';

/**
 * What a reader can do with a training now: register, put it into a calendar, follow it, or see what it left behind.
 *
 * @param id That of the training's heading.
 */
export function renderActions(item: Item, view: View, id: string): unknown {
  return renderBar([...linksOf(item, view), renderCalendarButton(item, view, id), view.renderPick?.(item)]);
}

/** The same in a row, which has no room for the ways into a calendar. */
export function renderRowActions(item: Item, view: View): unknown {
  return renderBar([...linksOf(item, view), view.renderPick?.(item)]);
}

function renderBar(all: readonly unknown[]): unknown {
  const actions = all.filter((action) => action && action !== nothing);
  return actions.length ? html`<div class="actions" part="actions">${actions}</div>` : nothing;
}

function linksOf(item: Item, view: View): unknown[] {
  const { msg } = view.words;
  const { recordingUrl, streamUrl } = item.training;
  const registration = describeRegistration(item, view);
  const phase = phaseOf(item, view.now);
  const register =
    registration?.url &&
    renderAction(
      'register',
      registration.url,
      msg('Register', { id: 'action.register' }),
      item,
      view,
      isHeld(item) ? 'main' : '',
    );
  const stream =
    phase === 'running' &&
    streamUrl &&
    renderAction('watch', streamUrl, msg('Watch live', { id: 'action.watchLive' }), item, view);
  const recording =
    phase === 'over' &&
    recordingUrl &&
    renderAction('watch', recordingUrl, msg('Watch the recording', { id: 'action.recording' }), item, view);
  return [register, stream, recording];
}

/** A link that looks like a button, and says which training it is about (WCAG 2.2, 2.4.4). */
function renderAction(action: TrainingAction, url: string, label: string, item: Item, view: View, kind = ''): unknown {
  return html`<a
    class="button ${kind}"
    part=${kind ? 'button button-primary' : 'button button-secondary'}
    href=${url}
    rel="noopener noreferrer"
    data-action=${action}
    @click=${(event: Event) => view.act(event, item)}
    >${label}<span class="unseen">: ${renderLocalized(describeTitle(item, view))}</span></a
  >`;
}
