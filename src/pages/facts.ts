import { languageNames } from '../describe/languages.js';
import { featureWords, roleWords, typeWords } from '../describe/format-words.js';
import { attendanceOf, attendanceWords, describePlaces } from '../describe/place.js';
import { writePrice } from '../describe/registration.js';
import { describeRegistrationTerms } from '../describe/registration-terms.js';
import { remembered } from '../describe/remembered.js';
import type { Setting } from '../describe/setting.js';
import { describePreviousDate, hasStatus, isCancelled } from '../describe/status.js';
import { joinSaid, say, sayAll, type Said } from '../describe/text.js';
import { describeWhen } from '../describe/when.js';
import type { Item } from '../feed/feed.js';
import type { Organization, Person } from '../feed/training.js';
import { directionOf } from '../locale/direction.js';
import { attribute, html, type Html } from './html.js';

/** A text of the feed, with its language where it is not that of the page. */
export function writeSaid({ text, lang }: Said): Html {
  return lang
    ? html`<span${attribute('lang', lang)}${attribute('dir', directionOf(lang))}>${text}</span>`
    : html`${text}`;
}

/** The facts of a training, as its widget names them; those that change with the clock are left to the widget. */
export function writeFacts(item: Item, setting: Setting): Html {
  const { training } = item;
  const { msg } = setting.words;
  return writeList([
    [msg('When', { id: 'fact.when' }), writeWhen(item, setting)],
    [msg('Where', { id: 'fact.where' }), writeWhere(item, setting)],
    [msg('Registration', { id: 'fact.registration' }), writeRegistration(item, setting)],
    [msg('Type', { id: 'fact.type' }), training.eventType && typeWords(training.eventType, setting.words)],
    [msg('Series', { id: 'fact.series' }), texts([training.series?.name], item, setting)],
    [msg('For', { id: 'fact.audience' }), texts(training.audience, item, setting)],
    [msg('Topics', { id: 'fact.topics' }), texts(training.topics, item, setting)],
    [msg('Prerequisites', { id: 'fact.prerequisites' }), texts([training.prerequisites], item, setting)],
    [msg('Languages', { id: 'fact.languages' }), languageNames(training.inLanguage, setting)],
    [msg('Interpretation', { id: 'fact.interpretation' }), languageNames(training.interpretation, setting)],
    [msg('Certificate', { id: 'fact.certificate' }), writeCertificate(item, setting)],
    [msg('Accessibility', { id: 'fact.accessibility' }), writeAccessibility(item, setting)],
    [msg('Organiser', { id: 'fact.organizer' }), writeOrganizers(item, setting)],
    [
      msg('Speakers', { id: 'fact.speakers' }),
      training.speakers?.map((one) => html`<div>${writePerson(one, item, setting)}</div>`),
    ],
  ]);
}

/** A list of facts with their names, without those that nothing is known of. */
export function writeList(facts: readonly (readonly [name: string, value: unknown])[]): Html {
  const known = facts.filter(([, value]) => (Array.isArray(value) ? value.length : value));
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

/** When: dates, times and whose clock; struck through where it is not going to be. Its page and its row say the same. */
export const writeWhen = remembered((item: Item, setting: Setting): Html => {
  const when = describeWhen(item, { ...setting, viewerZone: item.zone ?? setting.viewerZone });
  if (!when) return html`${setting.words.msg('The date is to be announced', { id: 'when.unknown' })}`;
  const previous = describePreviousDate(item, setting);
  const times = when.times && [when.times, when.zone].filter(Boolean).join(' ');
  const said = html`<time datetime="${when.datetime}">${when.dates}</time>${times && html`, ${times}`}`;
  const held = !isCancelled(item) && !hasStatus(item, 'postponed');
  return html`${held ? said : html`<s>${said}</s>`}${previous && html`<div>${previous}</div>`}`;
});

function writeWhere(item: Item, setting: Setting): Html | undefined {
  const { msg } = setting.words;
  const mode = attendanceWords(attendanceOf(item), setting);
  const places = describePlaces(item, setting).map(({ lines, note, url, online }) => {
    const label = online ? msg('Join online', { id: 'place.join' }) : msg('Map', { id: 'place.map' });
    // There is nothing to join of what does not take place; where it would have been, its map still shows.
    const link =
      url && !(online && isCancelled(item)) && html` <a href="${url}" rel="noopener noreferrer">${label}</a>`;
    return html`<div>${joined(lines)}${link}${note && html` ${writeSaid(note)}`}</div>`;
  });
  return mode || places.length ? html`${mode}${places}` : undefined;
}

/** The names of the places alone, for a row. */
export function writePlaceNames(item: Item, setting: Setting): Html {
  const mode = attendanceWords(attendanceOf(item), setting);
  const names = describePlaces(item, setting).flatMap(({ short }) => short);
  return html`${mode}${mode && names.length ? ' · ' : ''}${joined(names)}`;
}

function writeRegistration(item: Item, setting: Setting): Html | undefined {
  const terms = describeRegistrationTerms(item, setting);
  if (!terms) return undefined;
  const { registration } = item.training;
  const stand = [terms.stand, ...terms.dates].filter(Boolean).join(', ');
  const said = [stand, terms.price].filter(Boolean).join(' · ');
  const note = say(registration?.note, item, setting);
  const offers = (registration?.offers ?? []).flatMap(({ name, price, currency }) => {
    const named = say(name, item, setting);
    return named ? html`<div>${writeSaid(named)}: ${writePrice(price, currency, setting.words.locale)}</div>` : [];
  });
  const register = setting.words.msg('Register', { id: 'action.register' });
  const link = terms.url && html`<div><a href="${terms.url}" rel="noopener noreferrer">${register}</a></div>`;
  if (!said && !note && !link) return undefined;
  return html`${said}${note && html`<div>${writeSaid(note)}</div>`}${offers}${link}`;
}

function writeCertificate(item: Item, setting: Setting): unknown {
  const { certificate } = item.training;
  const { msg } = setting.words;
  if (certificate === true) return msg('Participants receive a certificate', { id: 'certificate.yes' });
  if (certificate === false) return msg('No certificate', { id: 'certificate.no' });
  return texts([certificate], item, setting);
}

function writeAccessibility(item: Item, setting: Setting): Html | undefined {
  const { features = [], note } = item.training.accessibility ?? {};
  const said = say(note, item, setting);
  if (features.length === 0 && !said) return undefined;
  return html`${features.map((one) => featureWords(one, setting.words)).join(', ')}${said && html`<div>${writeSaid(said)}</div>`}`;
}

/** The training's organisers, else the feed's. */
export function organizersOf(item: Item): readonly Organization[] {
  const byDefault = item.feed.fields._training?.organizer;
  return item.training.organizer ?? (byDefault ? [byDefault] : []);
}

function writeOrganizers(item: Item, setting: Setting): Html[] {
  return organizersOf(item).map(({ name, url, email }) => {
    const said = writeSaid(say(name, item, setting)!);
    const address = email && encodeURIComponent(email).replaceAll('%40', '@');
    return html`<div>
      ${url ? html`<a href="${url}" rel="noopener noreferrer">${said}</a>` : said}${
        address && html`, <a href="mailto:${address}">${email}</a>`
      }
    </div>`;
  });
}

/** A person with what they are, and what they do there. */
export function writePerson(person: Person, item: Item, setting: Setting): Html {
  const name = writeSaid(say(person.name, item, setting)!);
  const about = sayAll(
    [person.jobTitle, person.affiliation].filter((text) => text !== undefined),
    item,
    setting,
  );
  const role = person.role && html` (${roleWords(person.role, setting.words)})`;
  const bio = say(person.bio, item, setting);
  return html`${person.url ? html`<a href="${person.url}" rel="noopener noreferrer">${name}</a>` : name}${about.map(
    (said) => html`, ${writeSaid(said)}`,
  )}${role}${bio && html`. ${writeSaid(bio)}`}`;
}

export function joined(texts: readonly Said[]): Html {
  return html`${joinSaid(texts).map((said, index) => html`${index > 0 ? ', ' : ''}${writeSaid(said)}`)}`;
}

function texts(
  values: readonly (Parameters<typeof say>[0] | boolean)[] | undefined,
  item: Item,
  setting: Setting,
): Html | undefined {
  const said = (values ?? []).flatMap((text) => (typeof text === 'boolean' ? [] : (say(text, item, setting) ?? [])));
  if (said.length < 2) return said[0] && writeSaid(said[0]);
  return html`<ul>
    ${said.map((text) => html`<li>${writeSaid(text)}</li>`)}
  </ul>`;
}
