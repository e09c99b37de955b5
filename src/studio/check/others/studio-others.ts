import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { StudioLanguage } from '../../words.js';
import { checkStyles } from '../check-styles.js';
import { FIELDS, type Missing } from './missing-for-search.js';
import { othersMessages } from './others-messages.js';
import type { Seen } from './others-see.js';
import { othersStyles } from './others-styles.js';

/** Where a feed stands that has no address. */
const SOMEWHERE = 'https://feed.example/feed.json';

/**
 * Shows what search engines, calendars, readers of RSS and pages without scripts make of an announcement.
 *
 * @summary What those see who have no widget.
 */
export class StudioOthers extends LitElement {
  static override styles = [checkStyles, othersStyles];
  static override properties = { feed: { attribute: false }, url: {}, language: {} };

  /** The JSON Feed value. */
  declare feed: unknown;
  /** Its absolute address, where it has one. */
  declare url: string | undefined;
  /** The language that it speaks. */
  declare language: StudioLanguage;

  #isOpen = false;
  #items: readonly { readonly id: string; readonly title: string }[] = [];
  #id = '';
  #seen: Seen | undefined;
  #hasFailed = false;

  constructor() {
    super();
    this.language = 'uk';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#isOpen && (changed.has('feed') || changed.has('url'))) void this.#make();
  }

  protected override render() {
    const say = othersMessages[this.language];
    return html`<section class="card" aria-labelledby="title" lang=${this.language}>
      <div class="head">
        <h2 id="title">${say.title}</h2>
        ${
          this.#isOpen
            ? nothing
            : html`<button class="button" type="button" @click=${() => this.#open()}>${say.show}</button>`
        }
      </div>
      <div class="body">
        <p class="hint">${say.why}</p>
        ${this.#isOpen ? this.#renderChoice() : nothing}
        ${this.#seen ? this.#renderSeen(this.#seen) : this.#isOpen ? html`<p role="status">${this.#hasFailed ? say.failed : say.working}</p>` : nothing}
      </div>
    </section>`;
  }

  #renderChoice() {
    return html`<label>
      ${othersMessages[this.language].item}
      <select @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value)}>
        ${this.#items.map(({ id, title }) => html`<option value=${id} ?selected=${id === this.#id}>${title}</option>`)}
      </select>
    </label>`;
  }

  #renderSeen({ search, calendar, calendarText, rss, page }: Seen) {
    const say = othersMessages[this.language];
    return html`<div class="views">
      <section class="view" aria-labelledby="search">
        <h3 id="search">${say.search}</h3>
        <div class="result">
          <span class="url">${search.url}</span>
          <span class="title">${search.title}</span>
          <span class="hint">${[search.when, search.where].filter(Boolean).join(' · ')}</span>
          <span>${search.summary}</span>
        </div>
        ${search.missing.length === 0 ? html`<p class="good">${say.complete}</p>` : nothing}
        ${this.#renderMissing(
          say.needed,
          'needed',
          search.missing.filter(({ isNeeded }) => isNeeded),
        )}
        ${this.#renderMissing(
          say.wished,
          'hint',
          search.missing.filter(({ isNeeded }) => !isNeeded),
        )}
        ${this.#renderText(say.data, search.data)}
      </section>
      <section class="view" aria-labelledby="page">
        <h3 id="page">${say.page}</h3>
        <p class="hint">${say.pageWhy}</p>
        <iframe sandbox="" srcdoc=${page} title=${say.page}></iframe>
      </section>
      <section class="view" aria-labelledby="calendar">
        <h3 id="calendar">${say.calendar}</h3>
        ${calendar.length === 0 ? html`<p class="hint">${say.noCalendar}</p>` : nothing}
        ${calendar.map(
          ({ summary, when, where }) =>
            html`<div class="result">
              <span class="title">${summary}</span><span>${when}</span><span class="hint">${where}</span>
            </div>`,
        )}
        ${calendarText ? this.#renderText(say.asText, calendarText) : nothing}
      </section>
      <section class="view" aria-labelledby="rss">
        <h3 id="rss">${say.rss}</h3>
        ${rss ? this.#renderText(say.asText, rss) : html`<p class="hint">${say.noRss}</p>`}
      </section>
    </div>`;
  }

  #renderMissing(words: string, look: string, missing: readonly Missing[]) {
    if (missing.length === 0) return nothing;
    return html`<div>
      <p class=${look}>${words}</p>
      <ul class="missing" role="list">
        ${missing.map(({ name }) => html`<li>${FIELDS[name]}</li>`)}
      </ul>
    </div>`;
  }

  #renderText(title: string, text: string) {
    return html`<details>
      <summary>${title}</summary>
      <pre tabindex="0" aria-label=${title} role="region">${text}</pre>
    </details>`;
  }

  #open(): void {
    this.#isOpen = true;
    this.requestUpdate();
    void this.#make();
  }

  #choose(id: string): void {
    this.#id = id;
    void this.#make();
  }

  async #make(): Promise<void> {
    try {
      await this.#look();
    } catch {
      this.#hasFailed = true;
    }
    this.requestUpdate();
  }

  async #look(): Promise<void> {
    const { feed, url = SOMEWHERE } = this;
    const { itemsIn, othersSee } = await import('./others-see.js');
    const items = await itemsIn(feed, url);
    if (feed !== this.feed) return;
    this.#items = items;
    this.#seen = undefined;
    if (!this.#items.some(({ id }) => id === this.#id)) this.#id = this.#items[0]?.id ?? '';
    const id = this.#id;
    const seen = await othersSee(feed, url, id);
    // Something else has been asked for meanwhile.
    if (feed !== this.feed || id !== this.#id) return;
    this.#seen = seen;
    this.#hasFailed = seen === undefined;
  }
}

customElements.define('studio-others', StudioOthers);

declare global {
  interface HTMLElementTagNameMap {
    'studio-others': StudioOthers;
  }
}
