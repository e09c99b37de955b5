import { html, nothing } from 'lit';
import { describeSummary, describeTitle } from '../describe/headline.js';
import { describeProgress, describeStatus } from '../describe/status.js';
import type { Item } from '../feed/feed.js';
import { renderDates } from './dates.js';
import { renderNotices } from './notices.js';
import { renderPicture } from './picture.js';
import { renderPublished } from './published.js';
import { renderLocalized } from './localized.js';
import { renderTags } from './tags.js';
import { renderTitle } from './title.js';
import type { View } from './view.js';

/** An announcement in a list of news: above its title when it was published, below it when it takes place. */
export function renderNewsCard(item: Item, view: View, id: string): unknown {
  const summary = describeSummary(item, view);
  const title = describeTitle(item, view).text;
  // What has no title is called by its own first words, which need not be read twice.
  const isSaid = summary?.text.startsWith(title.replace(/…$/, '')) && (title.endsWith('…') || summary.text === title);
  return html`<article class="news" part="card" aria-labelledby=${id}>
    ${renderPicture(item, view)}
    <div class="heading">
      ${renderTitle(item, view, id)}
      <div class="kicker">${renderPublished(item, view, true)} ${renderNewsNotices(item, view)}</div>
      ${item.kind === 'event' ? html`<p>${renderDates(item, view)}</p>` : nothing}
      ${summary && !isSaid ? html`<p class="summary" part="summary">${renderLocalized(summary)}</p>` : nothing}
      ${renderTags(item, view, true)}
    </div>
  </article>`;
}

/** The same in a line or two, with the one date that counts: when it takes place, or else when it was published. */
export function renderNewsLine(item: Item, view: View, id: string): unknown {
  return html`<article class="news" part="card" aria-labelledby=${id}>
    ${renderTitle(item, view, id)}
    <div class="kicker">
      ${item.kind === 'event' ? renderDates(item, view) : renderPublished(item, view, true)}
      ${renderNewsNotices(item, view)}
    </div>
  </article>`;
}

function renderNewsNotices(item: Item, view: View): unknown {
  const { pinned, status } = item.training;
  const told = pinned ? ({ tone: 'plain', text: view.words.msg('Pinned', { id: 'news.pinned' }) } as const) : undefined;
  return renderNotices([told, ...describeStatus(status, view.words), describeProgress(item, view)]);
}
