import { html, nothing } from 'lit';
import { organizersOf } from '../describe/organizers-of.js';
import { describePlaces, attendanceOf, attendanceWords, type PlaceFacts } from '../describe/place.js';
import { describePost } from '../describe/post.js';
import { describeRegistration, type RegistrationFacts } from '../describe/registration.js';
import { describePreviousDate, isCancelled, isHeld, phaseOf } from '../describe/status.js';
import { localize } from '../describe/localized-text.js';
import { describeWhen } from '../describe/when.js';
import type { Item } from '../feed/feed.js';
import type { Person } from '../feed/training.js';
import { unbroken } from './dates.js';
import { renderFew } from './few.js';
import { renderIn, renderLinked, renderLocalized, renderLocalizedList } from './localized.js';
import type { View } from './view.js';

/** When: the dates, the times with their zone, and the reader's own times where they differ. */
export function renderWhen(item: Item, view: View): unknown {
  const when = describeWhen(item, view);
  const { msg } = view.words;
  if (!when) return msg('The date is to be announced', { id: 'when.unknown' });
  const previous = describePreviousDate(item, view);
  const held = isHeld(item);
  const dates = html`<time datetime=${when.datetime}>${unbroken(when.dates)}</time>`;
  return html`${held ? dates : html`<s>${dates}</s>`}${
    when.times ? html`<span class="line">${held ? when.times : html`<s>${when.times}</s>`}</span>` : nothing
  }
  ${when.yours && held ? html`<span class="line quiet">${when.yours}</span>` : nothing}
  ${previous ? html`<span class="line quiet">${previous}</span>` : nothing}`;
}

/** Where: in person, online or both, and each place, or a few of them. */
export function renderWhere(item: Item, view: View, isShort = false): unknown {
  const mode = attendanceWords(attendanceOf(item), view);
  const places = describePlaces(item, view);
  if (!mode && places.length === 0) return nothing;
  const draw = (some: readonly PlaceFacts[]) =>
    some.map((place) => html`<span class="line">${renderPlace(place, item, view)}</span>`);
  return html`${mode ?? nothing} ${isShort ? renderFew(places, draw) : draw(places)}`;
}

/** An address is itself the way to its map; what is online is called something, and is joined. */
function renderPlace({ lines, note, url, online }: PlaceFacts, item: Item, view: View): unknown {
  const { msg } = view.words;
  const isGone = online && (isCancelled(item) || phaseOf(item, view.now) === 'over');
  const said = renderLocalizedList(lines);
  const isMap = !online && lines.length > 0;
  const link = (content: unknown) =>
    html`<a
      href=${url ?? nothing}
      rel="noopener noreferrer"
      data-action=${online ? 'join' : 'map'}
      @click=${(event: Event) => view.act(event, item)}
      >${content}</a
    >`;
  const map = msg('Map', { id: 'place.map' });
  const join = msg('Join online', { id: 'place.join' });
  const more = lines[0] ? html`<span class="unseen">: ${renderLocalized(lines[0])}</span>` : nothing;
  const place =
    !url || isGone
      ? said
      : isMap
        ? link(html`<span class="unseen">${map}: </span>${said}`)
        : html`${said} ${link(online ? html`${join}${more}` : map)}`;
  return html`${place}${note ? html`<span class="line quiet">${renderLocalized(note)}</span>` : nothing}`;
}

/** Names of people with what they are, and what they do here, on one line each. */
export function renderPeople(item: Item, view: View, people: readonly Person[] = [], role?: string): unknown {
  return people.map((person) => {
    const name = localize(person.name, item, view)!;
    const position = describePost(person, item, view);
    const described = position.length ? html`<span class="quiet">, ${renderLocalizedList(position)}</span>` : nothing;
    const said = renderIn(name.lang, [renderLinked(name, person.url), described]);
    return html`<span class="line">${said}${role ? html`<span class="quiet"> · ${role}</span>` : nothing}</span>`;
  });
}

/** Where registration stands, and the way to it. */
export function renderRegistration(item: Item, view: View): unknown {
  const facts = describeRegistration(item, view);
  if (!facts || isCancelled(item) || phaseOf(item, view.now) === 'over') return nothing;
  const note = localize(item.training.registration?.note, item, view);
  const more = [facts.places, facts.price].filter(Boolean).join(' · ');
  return html`${renderStand(facts)}${more ? html`<span class="line quiet">${more}</span>` : nothing}${
    note ? html`<span class="line quiet">${renderLocalized(note)}</span>` : nothing
  }`;
}

/** `Registration is open, until 12 November`. */
export function renderStand({ notice, date }: RegistrationFacts): unknown {
  return html`<span class="stand ${notice.tone}">${notice.text}</span>${date ? `, ${unbroken(date)}` : nothing}`;
}

/** Who holds it. */
export function renderOrganizers(item: Item, view: View): unknown {
  return renderFew(organizersOf(item), (organizers) =>
    organizers.map(
      ({ name, url }) => html`<span class="line">${renderLinked(localize(name, item, view)!, url)}</span>`,
    ),
  );
}
