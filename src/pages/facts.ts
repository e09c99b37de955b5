import { contactWays, emailWay } from '../describe/contact-ways.js';
import { drawFacts, type Fact, type FactDrawing } from '../describe/facts.js';
import { fileName } from '../describe/file-name.js';
import { formatExtent } from '../describe/file-size.js';
import { localize, type LocalizedText } from '../describe/localized-text.js';
import type { Item } from '../feed/feed.js';
import type { Attachment } from '../feed/json-feed.js';
import type { Contact, Material, Organization } from '../feed/training.js';
import { html, type Html } from '../content/html.js';
import type { PageSetting } from './page-setting.js';
import { personHtml } from './person.js';
import { registrationHtml } from './registration.js';
import { linkHtml, localizedHtml } from './localized.js';
import { whenHtml } from './when.js';
import { whereHtml } from './where.js';

type Drawn = Html | readonly Html[] | string | undefined;

/** A list of facts with their names, without those that nothing is known of. */
export function factsHtml(facts: readonly Fact[], item: Item, setting: PageSetting): Html {
  const known = drawFacts(facts, factDrawing, item, setting).filter(([, value]) =>
    Array.isArray(value) ? value.length : value,
  );
  if (known.length === 0) return html``;
  return html`<dl>
    ${known.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div> `,
    )}
  </dl> `;
}

/** How a page shows each kind of fact: without pictures, and without what changes with the clock. */
const factDrawing: FactDrawing<PageSetting, Drawn> = {
  when: whenHtml,
  where: whereHtml,
  registration: registrationHtml,
  // They stand among the terms of registration.
  prices: () => undefined,
  words: (_item, _setting, words) => words,
  languages: (_item, _setting, names) => names,
  noted: (_item, _setting, { words, note }) =>
    (words || note) && html`${words}${note && html`<div>${localizedHtml(note)}</div>`}`,
  texts: (_item, _setting, texts) => textsHtml(texts),
  organizers: organizersHtml,
  people: (item, setting, people) => people.map((person) => html`<div>${personHtml(person, item, setting)}</div>`),
  materials: materialsHtml,
  contacts: (item, setting, contacts) => contacts.map((contact) => contactHtml(contact, item, setting)),
  authors: (_item, _setting, authors) => authors.flatMap(({ name }) => name || []).join(', '),
  // Those of the feed would be the same on all pages of a site.
  defaultAuthors: () => undefined,
};

function textsHtml(texts: readonly LocalizedText[]): Html | undefined {
  if (texts.length < 2) return texts[0] && localizedHtml(texts[0]);
  return html`<ul>
    ${texts.map((text) => html`<li>${localizedHtml(text)}</li>`)}
  </ul>`;
}

function organizersHtml(item: Item, setting: PageSetting, organizers: readonly Organization[]): Html[] {
  return organizers.map(({ name, url, email }) => {
    return html`<div>
      ${linkHtml(localizedHtml(localize(name, item, setting)!), url, setting)}${email && html`, <a href="${emailWay(email).url}">${email}</a>`}
    </div>`;
  });
}

function materialsHtml(item: Item, setting: PageSetting, materials: readonly (Material | Attachment)[]): Html[] {
  return materials.map((file) => {
    const about = formatExtent(file, setting.words.locale).join(', ');
    const name = localize(file.title, item, setting);
    const address = setting.addressOf(file.url);
    return html`<div>
      <a href="${address}" rel="noopener noreferrer">${name ? localizedHtml(name) : fileName(file.url)}</a
      >${about && ` (${about})`}
    </div>`;
  });
}

function contactHtml(contact: Contact, item: Item, setting: PageSetting): Html {
  const who = [contact.name, contact.role].flatMap((text) => localize(text, item, setting)?.text ?? []).join(', ');
  const ways = contactWays(contact).map(({ url, label }) =>
    url === contact.url ? linkHtml(label, url, setting) : html`<a href="${url}">${label}</a>`,
  );
  return html`<div>${who}${ways.map((way) => html` ${way}`)}</div>`;
}
