import { html, nothing } from 'lit';
import { sanitizeHtml } from '../content/sanitize-html.js';
import { describeAgenda } from '../describe/agenda.js';
import { languageNames } from '../describe/languages.js';
import { linkedText } from '../describe/linked-text.js';
import { featureWords, roleWords, typeWords } from '../describe/format-words.js';
import { writePrice } from '../describe/registration.js';
import { say, sayAll, sayField } from '../describe/text.js';
import { directionOf } from '../locale/direction.js';
import type { Item } from '../feed/feed.js';
import type { Author } from '../feed/json-feed.js';
export { load as loadCatalogue } from '../locale/generated/load/article.js';
import { messages as uk } from '../locale/generated/uk/article.js';
import { agendaStyles } from '../styles/agenda.styles.js';
import { articleStyles } from '../styles/article.styles.js';
import { contentStyles } from '../styles/content.styles.js';
import { eventStyles } from '../styles/event.styles.js';
import { printStyles } from '../styles/print.styles.js';
import { renderActions } from './actions.js';
import { renderClockMenu } from './clock-menu.js';
import { renderContacts } from './contacts.js';
import { renderEventNotices, renderNote } from './event-card.js';
import { renderPeople, renderRegistration, renderWhen, renderWhere } from './event-facts.js';
import { renderFacts } from './facts.js';
import { renderMaterials } from './materials.js';
import { renderPublished, renderTags } from './news-card.js';
import { renderOrganizersInFull } from './organizers.js';
import { renderPicture } from './picture.js';
import { renderPortrait } from './portrait.js';
import { renderSaid } from './said.js';
import { showsImage } from './shows-image.js';
import { renderTimeline } from './timeline.js';
import { renderTitle, urlOf } from './title.js';
import type { View } from './view.js';

export { selectItem, selectNext } from '../describe/select-items.js';
export { itemGoneWords, noUpcomingWords } from './empty.js';
export const messages = { uk };
export const styles = [contentStyles, eventStyles, agendaStyles, articleStyles, printStyles];

/** An item in full: everything the feed says of it. */
export function renderArticle(item: Item, view: View, id: string): unknown {
  const below: View = { ...view, headingLevel: Math.min(6, view.headingLevel + 1) };
  const days = describeAgenda(item, view);
  const url = urlOf(item, view);
  const { msg } = view.words;
  return html`<article class="article" part="article" aria-labelledby=${id}>
    ${renderPicture(item, view)} ${item.kind === 'news' ? renderPublished(item, view) : nothing}
    ${renderEventNotices(item, view)} ${renderTitle(item, view, id, '')} ${renderNote(item, view)}
    ${item.kind === 'event' ? [renderEventFacts(item, view), renderClockMenu(item, view)] : nothing}
    ${renderActions(item, view, id)} ${renderBody(item, view)}
    ${days.length ? html`<div class="programme">${renderTimeline(days, item, below)}</div>` : nothing}
    ${renderFurtherFacts(item, view)} ${renderTags(item, view)}
    ${
      url && !isHere(url)
        ? html`<p class="files">
            <a href=${url} rel="noopener noreferrer"
              >${msg('The announcement on its own page', { id: 'article.source' })}</a
            >
          </p>`
        : nothing
    }
  </article>`;
}

/** Whether an address is that of the page itself, wherever on it: a link would lead to where the reader is. */
function isHere(url: string): boolean {
  const [there, here] = [url, location.href].map((address) => address.replace(/(index\.html)?([?#].*)?$/, ''));
  return there === here;
}

function renderEventFacts(item: Item, view: View): unknown {
  const { msg } = view.words;
  const { training } = item;
  return renderFacts([
    [msg('When', { id: 'fact.when' }), renderWhen(item, view)],
    [msg('Where', { id: 'fact.where' }), renderWhere(item, view)],
    [msg('Registration', { id: 'fact.registration' }), renderRegistration(item, view)],
    [msg('Prices', { id: 'fact.prices' }), renderOffers(item, view)],
    [msg('Type', { id: 'fact.type' }), training.eventType && typeWords(training.eventType, view.words)],
    [msg('Series', { id: 'fact.series' }), renderText(training.series?.name, item, view)],
    [msg('For', { id: 'fact.audience' }), renderTexts(training.audience, item, view)],
    [msg('Topics', { id: 'fact.topics' }), renderTexts(training.topics, item, view)],
    [msg('Prerequisites', { id: 'fact.prerequisites' }), renderText(training.prerequisites, item, view)],
    [msg('Languages', { id: 'fact.languages' }), languageNames(training.inLanguage, view)],
    [msg('Interpretation', { id: 'fact.interpretation' }), languageNames(training.interpretation, view)],
    [msg('Certificate', { id: 'fact.certificate' }), renderCertificate(item, view)],
    [msg('Accessibility', { id: 'fact.accessibility' }), renderAccessibility(item, view)],
    [msg('Organiser', { id: 'fact.organizer' }), renderOrganizersInFull(item, view)],
  ]);
}

function renderFurtherFacts(item: Item, view: View): unknown {
  const { msg } = view.words;
  const { training, fields } = item;
  const { fields: byDefault } = item.feed;
  const authors = fields.authors ?? [fields.author ?? byDefault.authors ?? byDefault.author].flat();
  return renderFacts([
    [msg('Speakers', { id: 'fact.speakers' }), renderSpeakers(item, view)],
    [
      msg('Materials', { id: 'fact.materials' }),
      renderMaterials([...(training.materials ?? []), ...(fields.attachments ?? [])], item, view),
    ],
    [msg('Contacts', { id: 'fact.contacts' }), renderContacts(item, view)],
    [msg('Authors', { id: 'fact.author' }), authors.map((author) => renderAuthor(author, item, view))],
  ]);
}

function renderAuthor(author: Author | undefined, item: Item, view: View): unknown {
  const name = say(author?.name, item, view);
  if (!author || !name) return nothing;
  const said = renderSaid(name);
  return html`<span class="line"
    >${renderPortrait(author.avatar, 'logo', item, view)}${
      author.url ? html`<a href=${author.url} rel="noopener noreferrer">${said}</a>` : said
    }</span
  >`;
}

/** The text itself: harmless HTML, or plain paragraphs. */
function renderBody(item: Item, view: View): unknown {
  const rich = sayField(item, 'content_html', view);
  const said = rich ?? sayField(item, 'content_text', view) ?? sayField(item, 'summary', view);
  if (!said) return nothing;
  return html`<div
    class="prose"
    part="content"
    lang=${said.lang ?? nothing}
    dir=${said.lang ? directionOf(said.lang) : nothing}
  >
    ${rich ? renderHtml(rich.text, item, view) : said.text.split(/\n\s*\n/).map((part) => html`<p class="as-written">${renderPlain(part)}</p>`)}
  </div>`;
}

function renderPlain(text: string): unknown {
  return linkedText(text).map(({ text, url }) =>
    url ? html`<a href=${url} rel="noopener noreferrer">${text}</a>` : text,
  );
}

function renderHtml(text: string, item: Item, view: View): HTMLElement {
  const { images = '', policy } = view;
  const options = {
    base: item.at.base,
    headingLevel: Math.min(6, view.headingLevel + 1),
    allowsImage: (url: string) => showsImage(url, item, view),
    policy,
  };
  return view.keep(`${options.headingLevel} ${images} ${options.base} ${text}`, () => sanitizeHtml(text, options));
}

function renderSpeakers(item: Item, view: View): unknown {
  const people = item.training.speakers;
  if (!people?.length) return nothing;
  return html`<ul class="people" role="list">
    ${people.map((person) => {
      const bio = say(person.bio, item, view);
      return html`<li>
        ${renderPortrait(person.image, 'portrait', item, view)}
        <div>
          ${renderPeople([person], item, view)}${person.role ? html`<span class="line quiet">${roleWords(person.role, view.words)}</span>` : nothing}
          ${bio ? html`<p class="line">${renderSaid(bio)}</p>` : nothing}
        </div>
      </li>`;
    })}
  </ul>`;
}

function renderOffers(item: Item, view: View): unknown {
  const named = item.training.registration?.offers?.filter(({ name }) => name) ?? [];
  return named.map(({ name, price, currency }) => {
    const amount = writePrice(price, currency, view.words.locale);
    return html`<span class="line">${renderSaid(say(name, item, view)!)}: ${amount}</span>`;
  });
}

function renderCertificate(item: Item, view: View): unknown {
  const { certificate } = item.training;
  if (typeof certificate !== 'boolean') return renderText(certificate, item, view);
  return certificate
    ? view.words.msg('Participants receive a certificate', { id: 'certificate.yes' })
    : view.words.msg('No certificate', { id: 'certificate.no' });
}

function renderAccessibility(item: Item, view: View): unknown {
  const { features = [], note } = item.training.accessibility ?? {};
  const said = say(note, item, view);
  return [
    features.map((feature) => featureWords(feature, view.words)).join(', ') || nothing,
    said ? html`<span class="line">${renderSaid(said)}</span>` : nothing,
  ].filter((part) => part !== nothing);
}

function renderText(text: Parameters<typeof say>[0], item: Item, view: View): unknown {
  const said = say(text, item, view);
  return said ? renderSaid(said) : nothing;
}

function renderTexts(texts: Parameters<typeof sayAll>[0], item: Item, view: View): unknown {
  const said = sayAll(texts, item, view);
  if (said.length < 2) return said[0] ? renderSaid(said[0]) : nothing;
  return html`<ul>
    ${said.map((text) => html`<li>${renderSaid(text)}</li>`)}
  </ul>`;
}
