import { html, nothing } from 'lit';
import { describePlaces, attendanceOf, attendanceWords, type PlaceFacts } from '../describe/place.js';
import { describeRegistration, type RegistrationFacts } from '../describe/registration.js';
import { describePreviousDate, hasStatus, isCancelled, phaseOf } from '../describe/status.js';
import { say, sayAll } from '../describe/text.js';
import { describeWhen } from '../describe/when.js';
import type { Item } from '../feed/feed.js';
import type { Person } from '../feed/training.js';
import { renderIn, renderSaid, renderSaidList } from './said.js';
import type { View } from './view.js';

/** When: the dates, the times with their zone, and the reader's own times where they differ. */
export function renderWhen(item: Item, view: View): unknown {
  const when = describeWhen(item, view);
  const { msg } = view.words;
  if (!when) return msg('The date is to be announced', { id: 'when.unknown' });
  const previous = describePreviousDate(item, view);
  const held = !isCancelled(item) && !hasStatus(item, 'postponed');
  const dates = html`<time datetime=${when.datetime}>${when.dates}</time>`;
  return html`${held ? dates : html`<s>${dates}</s>`}${
    when.times
      ? html`<span class="line">${held ? when.times : html`<s>${when.times}</s>`} ${when.zone}</span>`
      : nothing
  }
  ${when.yours && held ? html`<span class="line quiet">${when.yours}</span>` : nothing}
  ${previous ? html`<span class="line quiet">${previous}</span>` : nothing}`;
}

/** Where: in person, online or both, and each place. */
export function renderWhere(item: Item, view: View): unknown {
  const mode = attendanceWords(attendanceOf(item), view);
  const places = describePlaces(item, view);
  if (!mode && places.length === 0) return nothing;
  return html`${mode ?? nothing}
  ${places.map((place) => html`<span class="line">${renderPlace(place, item, view)}</span>`)}`;
}

/** Where, on one line: in person, online or both, and what the places are called. */
export function renderWhereShort(item: Item, view: View): unknown {
  const mode = attendanceWords(attendanceOf(item), view);
  const names = describePlaces(item, view).flatMap(({ short }) => short);
  return html`${mode}${mode && names.length ? ' · ' : nothing}${renderSaidList(names)}`;
}

function renderPlace({ lines, note, url, online }: PlaceFacts, item: Item, view: View): unknown {
  const isGone = online && (isCancelled(item) || phaseOf(item, view.now) === 'over');
  const { msg } = view.words;
  const label = online ? msg('Join online', { id: 'place.join' }) : msg('Map', { id: 'place.map' });
  const link = html`<a
    href=${url ?? nothing}
    rel="noopener noreferrer"
    data-action=${online ? 'join' : 'map'}
    @click=${(event: Event) => view.act(event, item)}
    >${label}${lines[0] ? html`<span class="unseen">: ${renderSaid(lines[0])}</span>` : nothing}</a
  >`;
  return html`${renderSaidList(lines)}${url && !isGone ? html` ${link}` : nothing}${
    note ? html`<span class="line quiet">${renderSaid(note)}</span>` : nothing
  }`;
}

/** Names of people with what they are, on one line each. */
export function renderPeople(people: readonly Person[] | undefined, item: Item, view: View): unknown {
  if (!people?.length) return nothing;
  return people.map((person) => {
    const name = say(person.name, item, view)!;
    const about = sayAll(
      [person.jobTitle, person.affiliation].filter((text) => text !== undefined),
      item,
      view,
    );
    const linked = person.url
      ? html`<a href=${person.url} rel="noopener noreferrer">${renderSaid(name)}</a>`
      : renderSaid(name);
    const described = about.length ? html`<span class="quiet">, ${renderSaidList(about)}</span>` : nothing;
    return html`<span class="line">${renderIn(name.lang, [linked, described])}</span>`;
  });
}

/** Where registration stands, and the way to it. */
export function renderRegistration(item: Item, view: View): unknown {
  const facts = describeRegistration(item, view);
  if (!facts || phaseOf(item, view.now) === 'over') return nothing;
  const note = say(item.training.registration?.note, item, view);
  const more = [facts.places, facts.price].filter(Boolean).join(' · ');
  return html`${renderStand(facts)}${more ? html`<span class="line quiet">${more}</span>` : nothing}${
    note ? html`<span class="line quiet">${renderSaid(note)}</span>` : nothing
  }`;
}

/** `Registration is open, until 12 November`. */
export function renderStand({ notice, date }: RegistrationFacts): unknown {
  return html`<span class="stand ${notice.tone}">${notice.words}</span>${date ? `, ${date}` : nothing}`;
}

/** Who holds it: the training's organisers, else the feed's. */
export function renderOrganizers(item: Item, view: View): unknown {
  const feed = item.feed.fields._training?.organizer;
  const organizers = item.training.organizer ?? (feed ? [feed] : []);
  if (organizers.length === 0) return nothing;
  return organizers.map(({ name, url }) => {
    const said = renderSaid(say(name, item, view)!);
    return html`<span class="line">${url ? html`<a href=${url} rel="noopener noreferrer">${said}</a>` : said}</span>`;
  });
}
