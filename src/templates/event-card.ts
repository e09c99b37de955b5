import { html, nothing } from 'lit';
import { describeSummary } from '../describe/headline.js';
import { describeRegistration } from '../describe/registration.js';
import { describeProgress, describeStatus, phaseOf } from '../describe/status.js';
import { say, sayAll } from '../describe/text.js';
import { describeWhen } from '../describe/when.js';
import type { Item } from '../feed/feed.js';
import { renderActions } from './actions.js';
import { renderDateBlock } from './date-block.js';
import {
  renderOrganizers,
  renderPeople,
  renderRegistration,
  renderStand,
  renderWhen,
  renderWhere,
  renderWhereShort,
} from './event-facts.js';
import { renderFacts } from './facts.js';
import { renderNotices } from './notices.js';
import { renderPicture } from './picture.js';
import { renderSaid, renderSaidList } from './said.js';
import { renderTitle } from './title.js';
import type { View } from './view.js';

/** A training as a card: all that somebody needs to decide whether to come. */
export function renderEventCard(item: Item, view: View, id: string): unknown {
  const { msg } = view.words;
  const { training } = item;
  const over = phaseOf(item, view.now) === 'over';
  const summary = describeSummary(item, view, 200);
  const people = training.speakers;
  const few = people && people.length > 4 ? people.slice(0, 3) : people;
  return html`<article class="card ${over ? 'over' : ''}" part="card" aria-labelledby=${id}>
    ${renderPicture(item, view)}
    <div class="head">
      ${renderDateBlock(describeWhen(item, view))}
      <div class="heading">${renderTitle(item, view, id)} ${renderEventNotices(item, view)}</div>
    </div>
    ${renderNote(item, view)} ${summary ? html`<p class="summary" part="summary">${renderSaid(summary)}</p>` : nothing}
    ${renderFacts([
      [msg('When', { id: 'fact.when' }), item.kind === 'event' ? renderWhen(item, view) : nothing],
      [msg('Where', { id: 'fact.where' }), renderWhere(item, view)],
      [msg('Registration', { id: 'fact.registration' }), renderRegistration(item, view)],
      [msg('For', { id: 'fact.audience' }), list(training.audience, item, view)],
      [msg('Speakers', { id: 'fact.speakers' }), [renderPeople(few, item, view), more(people, few, view)]],
      [msg('Organiser', { id: 'fact.organizer' }), renderOrganizers(item, view)],
    ])}
    ${renderActions(item, view, id)}
  </article>`;
}

/** A training in one row of a list: what it is, when, where, and whether there is still a place. */
export function renderEventRow(item: Item, view: View, id: string): unknown {
  const over = phaseOf(item, view.now) === 'over';
  const registration = over ? undefined : describeRegistration(item, view);
  return html`<article class="row ${over ? 'over' : ''}" part="row" aria-labelledby=${id}>
    ${renderDateBlock(describeWhen(item, view))}
    <div class="heading">
      ${renderTitle(item, view, id)}
      <p>${renderWhen(item, view)}</p>
      <p class="quiet">${renderWhereShort(item, view)}</p>
      ${renderNote(item, view)} ${view.renderPick?.(item) ?? nothing}
    </div>
    <div class="aside">
      ${renderEventNotices(item, view)} ${registration ? html`<p>${renderStand(registration)}</p>` : nothing}
    </div>
  </article>`;
}

/** What has become of it, and where it stands now. */
export function renderEventNotices(item: Item, view: View): unknown {
  return renderNotices([...describeStatus(item.training.status, view.words), describeProgress(item, view)]);
}

/** Why it was cancelled or moved, in the organiser's words. */
export function renderNote(item: Item, view: View): unknown {
  const note = say(item.training.statusNote, item, view);
  return note ? html`<p class="note" part="note">${renderSaid(note)}</p>` : nothing;
}

function list(texts: Parameters<typeof sayAll>[0], item: Item, view: View): unknown {
  const said = sayAll(texts, item, view);
  return said.length ? renderSaidList(said) : nothing;
}

function more(all: readonly unknown[] | undefined, shown: readonly unknown[] | undefined, { words }: View): unknown {
  const count = (all?.length ?? 0) - (shown?.length ?? 0);
  if (count === 0) return nothing;
  const text = words.plural(count, words.msg('and # more|and # more', { id: 'people.more', desc: 'plural' }));
  return html`<span class="line quiet">${text}</span>`;
}
