import { html, nothing } from 'lit';
import { sanitizeHtml } from '../content/sanitize-html.js';
import { describeAgenda } from '../describe/agenda.js';
import {
  describeFacts,
  describeFurtherFacts,
  describeSpeakers,
  describeTerms,
  describeTopics,
  drawFacts,
  type Fact,
} from '../describe/facts.js';
import { describeTitle } from '../describe/headline.js';
import { itemUrl } from '../describe/item-url.js';
import { linkedParagraphs, type TextPart } from '../describe/linked-text.js';
import { localizeField } from '../describe/localized-text.js';
import { directionOf } from '../locale/direction.js';
import type { Item } from '../feed/feed.js';
import { messages as uk } from '../locale/generated/uk/article.js';
import { stepwise, type Steps } from '../parts/steps.js';
import { agendaStyles } from '../styles/agenda.styles.js';
import { articleStyles } from '../styles/article.styles.js';
import { contentStyles } from '../styles/content.styles.js';
import { eventStyles } from '../styles/event.styles.js';
import { printStyles } from '../styles/print.styles.js';
import { renderActions } from './actions.js';
import { renderClockMenu } from './clock-menu.js';
import { renderEventNotices } from './event-notices.js';
import { renderStatusNote } from './status-note.js';
import { factDrawing, factIcons } from './fact-drawing.js';
import { renderFacts } from './facts.js';
import { renderHeading } from './heading.js';
import { renderLocalized } from './localized.js';
import { renderPublished } from './published.js';
import { renderTags } from './tags.js';
import { renderPicture } from './picture.js';
import { showsImage } from './shows-image.js';
import { renderTimeline } from './timeline.js';
import type { View } from './view.js';

export { selectItem, selectNext } from '../describe/select-items.js';
export { itemGoneWords } from './item-gone.js';
export { noUpcomingWords } from './no-upcoming.js';
export { renderStale } from './stale.js';
export const messages = { uk };
export const styles = [contentStyles, eventStyles, agendaStyles, articleStyles, printStyles];

/** An item in full: what a reader decides by, and below it everything else in the order in which people ask. */
export function* renderArticle(item: Item, view: View, id: string): Steps {
  const [panel, ...rest] = yield* stepwise(
    [
      () => renderPanel(item, view, id),
      () => renderBody(item, view),
      () => (item.kind === 'event' ? renderInFull([describeTopics(item, view)], item, view) : nothing),
      () => renderProgramme(item, view),
      () => renderInFull(furtherFacts(item, view), item, view),
      () => [renderTags(item, view), renderSource(item, view)],
    ],
    (draw) => draw(),
  );
  return html`<article class="article" part="article" aria-labelledby=${id}>
    <div class="opening">
      ${item.kind === 'news' ? renderPublished(item, view) : nothing} ${renderEventNotices(item, view)}
      ${renderHeading(view.headingLevel, id, renderLocalized(describeTitle(item, view)))}
      ${renderStatusNote(item, view)}
    </div>
    ${renderPicture(item, view)} ${panel}
    <div class="rest">${rest}</div>
  </article>`;
}

/** When, where, and the way in: at the top, and beside all the rest where there is room. */
function renderPanel(item: Item, view: View, id: string): unknown {
  const actions = renderActions(item, view, id);
  if (item.kind !== 'event') return actions;
  return html`<div class="panel" part="panel">
    ${renderInFull(describeTerms(item, view), item, view)} ${renderClockMenu(item, view)} ${actions}
  </div>`;
}

/** The programme under a heading of its own, which its days stand below. */
function renderProgramme(item: Item, view: View): unknown {
  const days = describeAgenda(item, view);
  if (days.length === 0) return nothing;
  const [own, below] = [1, 2].map((step) => Math.min(6, view.headingLevel + step));
  const heading = view.words.msg('Programme', { id: 'calendar.programme' });
  return html`<div class="programme">
    ${renderHeading(own!, 'programme', heading)} ${renderTimeline(days, item, { ...view, headingLevel: below! })}
  </div>`;
}

function furtherFacts(item: Item, view: View): Fact[] {
  const facts = item.kind === 'event' ? describeFacts(item, view) : [];
  return [describeSpeakers(item, view), ...facts, ...describeFurtherFacts(item, view)];
}

function renderSource(item: Item, view: View): unknown {
  const url = itemUrl(item, view);
  if (!url || isHere(url)) return nothing;
  return html`<p class="files">
    <a href=${url} rel="noopener noreferrer"
      >${view.words.msg('The announcement on its own page', { id: 'article.source' })}</a
    >
  </p>`;
}

/** Whether an address is that of the page itself, wherever on it: a link would lead to where the reader is. */
function isHere(url: string): boolean {
  const [there, here] = [url, location.href].map((address) =>
    address.replace(/[?#].*/s, '').replace(/index\.html$/, ''),
  );
  return there === here;
}

function renderInFull(facts: readonly Fact[], item: Item, view: View): unknown {
  const drawn = drawFacts(facts, factDrawing, item, view);
  return renderFacts(drawn.map(([name, value, kind]) => [name, value, factIcons[kind]]));
}

/** The text itself: harmless HTML, or plain paragraphs. */
function renderBody(item: Item, view: View): unknown {
  const rich = localizeField(item, 'content_html', view);
  const said = rich ?? localizeField(item, 'content_text', view) ?? localizeField(item, 'summary', view);
  if (!said) return nothing;
  return html`<div
    class="prose"
    part="content"
    lang=${said.lang ?? nothing}
    dir=${said.lang ? directionOf(said.lang) : nothing}
  >
    ${rich ? renderHtml(rich.text, item, view) : linkedParagraphs(said.text).map((parts) => html`<p class="as-written">${renderPlain(parts)}</p>`)}
  </div>`;
}

function renderPlain(parts: readonly TextPart[]): unknown {
  return parts.map(({ text, url }) => (url ? html`<a href=${url} rel="noopener noreferrer">${text}</a>` : text));
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
