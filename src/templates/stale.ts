import { html } from 'lit';
import { str } from '../locale/template.js';
import type { Words } from '../locale/words.js';
import { dateFormat } from '../time/date-format.js';
import { renderRetry, type Retry } from './states.js';

/** What is said above content that could not be refreshed, with the date of what is shown if it has one. */
export function renderStale(words: Words, fetchedAt: number | undefined, retry: Retry): unknown {
  const { msg, locale } = words;
  const asked = { dateStyle: 'long', timeStyle: 'short' } as const;
  const date = fetchedAt === undefined ? '' : dateFormat(locale, asked).format(fetchedAt);
  const told = date
    ? msg(str`As of ${date}. Newer announcements could not be loaded.`, { id: 'state.stale' })
    : msg('Some of the announcements could not be loaded.', { id: 'state.partial' });
  return html`<div class="message" part="stale">
    <p>${told}</p>
    ${renderRetry(words, retry)}
  </div>`;
}
