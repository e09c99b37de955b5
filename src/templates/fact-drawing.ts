import { html, nothing } from 'lit';
import type { FactDrawing, Kind } from '../describe/facts.js';
import { roleWords } from '../describe/format-words.js';
import { localize, type LocalizedText } from '../describe/localized-text.js';
import type { Item } from '../feed/feed.js';
import type { Author } from '../feed/json-feed.js';
import type { Person } from '../feed/training.js';
import { renderContacts } from './contacts.js';
import { renderPeople, renderRegistration, renderWhen, renderWhere } from './event-facts.js';
import { dateIcon, languageIcon, organizerIcon, peopleIcon, placeIcon, registrationIcon } from './icon.js';
import { renderMaterials } from './materials.js';
import { renderOrganizersInFull } from './organizers.js';
import { renderPortrait } from './portrait.js';
import { renderLinked, renderLocalized } from './localized.js';
import type { View } from './view.js';

/** How an item in full shows each kind of fact. */
export const factDrawing: FactDrawing<View, unknown> = {
  when: renderWhen,
  where: renderWhere,
  registration: renderRegistration,
  prices: (_item, _view, prices) =>
    prices.map(({ name, price }) => html`<span class="line">${renderLocalized(name)}: ${price}</span>`),
  words: (_item, _view, words) => words,
  languages: (_item, _view, names) => names,
  noted: (_item, _view, { words, note }) => [
    words,
    note ? html`<span class="line">${renderLocalized(note)}</span>` : nothing,
  ],
  texts: (_item, _view, texts) => renderTexts(texts),
  organizers: renderOrganizersInFull,
  people: renderSpeakers,
  materials: renderMaterials,
  contacts: renderContacts,
  authors: renderAuthors,
  defaultAuthors: renderAuthors,
};

/** The facts that an eye looks for. */
export const factIcons: { readonly [K in Kind]?: string } = {
  when: dateIcon,
  where: placeIcon,
  registration: registrationIcon,
  languages: languageIcon,
  people: peopleIcon,
  organizers: organizerIcon,
};

function renderTexts(texts: readonly LocalizedText[]): unknown {
  if (texts.length < 2) return texts.map(renderLocalized);
  return html`<ul>
    ${texts.map((text) => html`<li>${renderLocalized(text)}</li>`)}
  </ul>`;
}

function renderSpeakers(item: Item, view: View, people: readonly Person[]): unknown {
  if (people.length === 0) return nothing;
  return html`<ul class="people" role="list">
    ${people.map((person) => {
      const bio = localize(person.bio, item, view);
      return html`<li>
        ${renderPortrait(person.image, 'portrait', item, view)}
        <div>
          ${renderPeople(item, view, [person])}${person.role ? html`<span class="line quiet">${roleWords(person.role, view.words)}</span>` : nothing}
          ${bio ? html`<p class="line">${renderLocalized(bio)}</p>` : nothing}
        </div>
      </li>`;
    })}
  </ul>`;
}

function renderAuthors(item: Item, view: View, authors: readonly Author[]): unknown {
  return authors.map(({ name, url, avatar }) => {
    const said = localize(name, item, view);
    return said
      ? html`<span class="line">${renderPortrait(avatar, 'logo', item, view)}${renderLinked(said, url)}</span>`
      : nothing;
  });
}
