import type { Setting } from '../describe/setting.js';
import { capitalise } from '../locale/capitalise.js';
import { formatLocal } from '../time/date-format.js';
import { html, type Html } from '../content/html.js';
import { widgetHtml } from './page.js';

/** What a page of the index shows: the items of one page of the feed, each as `rowHtml` makes it. */
export interface IndexParts {
  /** By the month that they start in, as a local reading of its beginning; those without a date have none. */
  readonly trainings: readonly { readonly month: number | undefined; readonly rows: readonly Html[] }[];
  readonly news: readonly Html[];
  /** The feed's page, relative to this one. */
  readonly feed: string;
  readonly newer?: string | undefined;
  readonly older?: string | undefined;
  /** What can be followed, relative to this page. */
  readonly follow: readonly { readonly type: string; readonly address: string; readonly title: string }[];
}

/** The lists of an index page, each inside the tag of its widget. */
export function indexHtml(parts: IndexParts, setting: Setting): Html {
  const { words } = setting;
  const { msg } = words;
  const rows = (items: readonly Html[]) =>
    html`<ul class="rows">
      ${items}
    </ul> `;
  const nameOf = (month: number | undefined) =>
    month === undefined
      ? msg('The date is to be announced', { id: 'when.unknown' })
      : capitalise(formatLocal(words, month, { month: 'long', year: 'numeric' }), words.locale);
  const trainings = parts.trainings.map(
    (one) =>
      html`<h3>${nameOf(one.month)}</h3>
        ${rows(one.rows)}`,
  );
  return html`${
    trainings.length > 0 &&
    html`<h2>${msg('Trainings', { id: 'page.trainings' })}</h2>
      ${widgetHtml('training-list', { src: parts.feed, show: 'all', layout: 'list' }, html`${trainings}`)}`
  }${
    parts.news.length > 0 &&
    html`<h2>${msg('News', { id: 'page.news' })}</h2>
      ${widgetHtml('training-news', { src: parts.feed, kind: 'news', opens: 'page' }, rows(parts.news))}`
  }${
    (parts.newer || parts.older) &&
    html`<p>
      ${parts.newer && html`<a href="${parts.newer}" rel="prev">${msg('Newer', { id: 'page.newer' })}</a> `}${
        parts.older && html`<a href="${parts.older}" rel="next">${msg('Older', { id: 'page.older' })}</a>`
      }
    </p> `
  }
  ${followHtml(parts.follow, setting)}`;
}

function followHtml(follow: IndexParts['follow'], { words }: Setting): Html {
  const addressOf = (type: string) => follow.find((one) => one.type === type)?.address ?? '';
  return widgetHtml(
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
