import { describeTitle } from '../describe/headline.js';
import type { PageSetting } from './page-setting.js';
import { localizeField } from '../describe/localized-text.js';
import type { Item } from '../feed/feed.js';
import { attribute, html, type Html } from '../content/html.js';

/** Addresses of a site, all absolute: the lines stand in other sites. */
export interface EmbeddedSite {
  readonly title: string;
  readonly home: string;
  readonly script: string;
  readonly feed: string;
  readonly calendar: string;
  readonly rss: string;
  /** The feed of one item alone. */
  readonly feedOf: (item: Item) => string;
}

/** The page with the lines to copy into another site. What stands inside a tag shows until its feed is there, and without it. */
export function embedHtml(items: readonly Item[], site: EmbeddedSite, setting: PageSetting): Html {
  const { msg } = setting.words;
  const home = html`<a${attribute('href', site.home)}>${site.title}</a>`;
  const follow = html`<a${attribute('href', site.calendar)}>iCalendar</a>, <a${attribute('href', site.rss)}>RSS</a>`;
  const { script, feed: src } = site;
  return html`<h2>${msg('On your page', { id: 'page.embed' })}</h2>
    <h3>${msg('Upcoming trainings', { id: 'page.upcoming' })}</h3>
    ${linesHtml('training-list', { src }, home, script)}
    <h3>${msg('News', { id: 'page.news' })}</h3>
    ${linesHtml('training-news', { id: 'news', src }, home, script)}
    <h3>${msg('Follow', { id: 'page.follow' })}</h3>
    ${linesHtml('training-subscribe', { src, ics: site.calendar, rss: site.rss }, follow, script)}${items.map(
      (item) => {
        const title = describeTitle(item, setting).text;
        const url = localizeField(item, 'url', setting)?.text;
        const link = html`<a${attribute('href', url && setting.addressOf(url))}>${title}</a>`;
        const own = { src: site.feedOf(item), item: item.id };
        return html`<h3>${title}</h3>
          ${linesHtml('training-event', own, link, script)}${
            item.training.agenda?.sessions?.length ? linesHtml('training-agenda', own, link, script) : ''
          }`;
      },
    )}`;
}

function linesHtml(tag: string, attributes: Readonly<Record<string, string>>, inside: Html, script: string): Html {
  const written = Object.entries(attributes).map(([name, value]) => attribute(name, value).text);
  const lines = [
    `<link rel="stylesheet"${attribute('href', beside(script)).text} />`,
    `<script type="module"${attribute('src', script).text}></script>`,
    `<${tag}${written.join('')}>\n  ${inside.text}\n</${tag}>`,
  ];
  return html`<pre><code>${lines.join('\n')}</code></pre> `;
}

/** The style sheet that keeps the space lies in the script's folder. */
function beside(script: string): string {
  return `${script.slice(0, script.lastIndexOf('/') + 1)}space.css`;
}
