import { html, nothing } from 'lit';
import { describeSummary } from '../describe/headline.js';
import { describeProgress, describeStatus } from '../describe/status.js';
import { describeWhen } from '../describe/when.js';
import type { Item } from '../feed/feed.js';
import { renderNotices } from './notices.js';
import { renderPicture } from './picture.js';
import { renderPublished } from './published.js';
import { renderLocalized } from './localized.js';
import { renderTags } from './tags.js';
import { renderTitle } from './title.js';
import type { View } from './view.js';

/** An announcement in a list of news. */
export function renderNewsCard(item: Item, view: View, id: string, compact: boolean): unknown {
  const summary = compact ? undefined : describeSummary(item, view);
  const titled = item.fields.title !== undefined || !!item.training.translations;
  const when = item.kind === 'event' ? describeWhen(item, view) : undefined;
  const pinned = item.training.pinned
    ? ({ tone: 'plain', text: view.words.msg('Pinned', { id: 'news.pinned' }) } as const)
    : undefined;
  return html`<article class="news" part="card" aria-labelledby=${id}>
    ${compact ? nothing : renderPicture(item, view)}
    <div class="heading">
      ${renderPublished(item, view)}
      ${renderNotices([pinned, ...describeStatus(item.training.status, view.words), describeProgress(item, view)])}
      ${renderTitle(item, view, id)}
      ${when ? html`<p class="line strong"><time datetime=${when.datetime}>${when.dates}</time></p>` : nothing}
      ${summary && titled ? html`<p class="summary" part="summary">${renderLocalized(summary)}</p>` : nothing}
      ${compact ? nothing : renderTags(item, view, true)}
    </div>
  </article>`;
}
