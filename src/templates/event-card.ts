import { html, nothing } from 'lit';
import { describeSummary } from '../describe/headline.js';
import { isHeld, phaseOf } from '../describe/status.js';
import { localizeAll } from '../describe/localized-text.js';
import { describeWhen } from '../describe/when.js';
import type { Item } from '../feed/feed.js';
import type { Steps } from '../parts/steps.js';
import { renderActions } from './actions.js';
import { renderDateBlock } from './date-block.js';
import { renderOrganizers, renderPeople, renderRegistration, renderWhen, renderWhere } from './event-facts.js';
import { renderEventNotices } from './event-notices.js';
import { renderFacts } from './facts.js';
import { renderFew } from './few.js';
import { audienceIcon, dateIcon, organizerIcon, peopleIcon, placeIcon, registrationIcon } from './icon.js';
import { renderPicture } from './picture.js';
import { renderLocalized } from './localized.js';
import { renderStatusNote } from './status-note.js';
import { renderTitle } from './title.js';
import type { View } from './view.js';

/** A training as a card: all that somebody needs to decide whether to come. */
export function* renderEventCard(item: Item, view: View, id: string): Steps {
  const { msg } = view.words;
  const { training } = item;
  const over = phaseOf(item, view.now) === 'over';
  const summary = describeSummary(item, view, 200);
  const people = training.speakers;
  const few = people && people.length > 4 ? people.slice(0, 3) : people;
  const when = item.kind === 'event' ? renderWhen(item, view) : nothing;
  yield;
  const where = renderWhere(item, view, true);
  yield;
  const registration = renderRegistration(item, view);
  yield;
  const facts = renderFacts([
    [msg('When', { id: 'fact.when' }), when, dateIcon],
    [msg('Where', { id: 'fact.where' }), where, placeIcon],
    [msg('Registration', { id: 'fact.registration' }), registration, registrationIcon],
    [msg('For', { id: 'fact.audience' }), list(training.audience, item, view), audienceIcon],
    [msg('Speakers', { id: 'fact.speakers' }), [renderPeople(item, view, few), more(people, few, view)], peopleIcon],
    [msg('Organiser', { id: 'fact.organizer' }), renderOrganizers(item, view), organizerIcon],
  ]);
  yield;
  return html`<article class="card ${over ? 'over' : isHeld(item) ? '' : 'off'}" part="card" aria-labelledby=${id}>
    ${renderPicture(item, view)}
    <div class="lead">
      <div class="head">
        ${renderDateBlock(describeWhen(item, view))}
        <div class="heading">${renderTitle(item, view, id)} ${renderEventNotices(item, view)}</div>
      </div>
      ${renderStatusNote(item, view)}
      ${summary ? html`<p class="summary" part="summary">${renderLocalized(summary)}</p>` : nothing}
    </div>
    ${facts} ${renderActions(item, view, id)}
  </article>`;
}

function list(texts: Parameters<typeof localizeAll>[0], item: Item, view: View): unknown {
  const said = localizeAll(texts, item, view);
  return said.length
    ? renderFew(said, (few) => few.map((one) => html`<span class="line">${renderLocalized(one)}</span>`))
    : nothing;
}

function more(all: readonly unknown[] | undefined, shown: readonly unknown[] | undefined, { words }: View): unknown {
  const count = (all?.length ?? 0) - (shown?.length ?? 0);
  if (count === 0) return nothing;
  const text = words.plural(count, words.msg('and # more|and # more', { id: 'people.more', desc: 'plural' }));
  return html`<span class="line quiet">${text}</span>`;
}
