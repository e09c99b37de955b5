import type { Setting } from '../describe/setting.js';
import { html, type Html } from './html.js';
import { writeWidget } from './page.js';

/** What a page of the index shows: the items of one page of the feed, each as `writeRow` writes it. */
export interface IndexParts {
  readonly upcoming: readonly Html[];
  readonly news: readonly Html[];
  /** Trainings that are over as far as the feed itself tells. */
  readonly past: readonly Html[];
  /** The feed's page, relative to this one. */
  readonly feed: string;
  readonly newer?: string | undefined;
  readonly older?: string | undefined;
  /** What can be followed, relative to this page. */
  readonly follow: readonly { readonly type: string; readonly address: string; readonly title: string }[];
}

/** The lists of an index page, each inside the tag of its widget. */
export function writeIndex(parts: IndexParts, setting: Setting): Html {
  const { msg } = setting.words;
  const rows = (items: readonly Html[]) =>
    html`<ul class="rows">
      ${items}
    </ul> `;
  const trainings = (show: string, items: readonly Html[]) =>
    writeWidget('training-list', { src: parts.feed, show, layout: 'list' }, rows(items));
  return html`${
    parts.upcoming.length > 0 &&
    html`<h2>${msg('Upcoming trainings', { id: 'page.upcoming' })}</h2>
      ${trainings('upcoming', parts.upcoming)}`
  }${
    parts.news.length > 0 &&
    html`<h2>${msg('News', { id: 'page.news' })}</h2>
      ${writeWidget('training-news', { src: parts.feed, kind: 'news', opens: 'page' }, rows(parts.news))}`
  }${
    parts.past.length > 0 &&
    html`<h2>${msg('Past trainings', { id: 'page.past' })}</h2>
      ${trainings('past', parts.past)}`
  }${
    (parts.newer || parts.older) &&
    html`<p>
      ${parts.newer && html`<a href="${parts.newer}" rel="prev">${msg('Newer', { id: 'page.newer' })}</a> `}${
        parts.older && html`<a href="${parts.older}" rel="next">${msg('Older', { id: 'page.older' })}</a>`
      }
    </p> `
  }
  ${writeFollow(parts.follow, setting)}`;
}

function writeFollow(follow: IndexParts['follow'], { words }: Setting): Html {
  const addressOf = (type: string) => follow.find((one) => one.type === type)?.address ?? '';
  return writeWidget(
    'training-subscribe',
    {
      src: addressOf('application/feed+json'),
      ics: addressOf('text/calendar'),
      rss: addressOf('application/rss+xml'),
    },
    html`<p>
      ${words.msg('Follow', { id: 'page.follow' })}:${follow.map((one, index) => html`${index > 0 && ','} <a href="${one.address}">${one.title}</a>`)}
    </p> `,
  );
}
