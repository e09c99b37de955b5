import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { explain } from '../../../check/explain.js';
import { connectLine } from '../../content-security.js';
import type { StudioLanguage } from '../../words.js';
import { checkStyles } from '../check-styles.js';
import { askAddress } from './ask-address.js';
import type { Outcome } from './outcome.js';
import { preflight, type Line } from './preflight.js';
import { preflightMessages } from './preflight-messages.js';

/**
 * Says, line by line, what a page that embeds a feed from this address would suffer from.
 *
 * @summary The pre-flight of an address.
 */
export class StudioPreflight extends LitElement {
  static override styles = [
    checkStyles,
    css`
      :host {
        gap: 0;
      }
      .lines {
        display: grid;
        gap: 1rem;
        padding: 1.25rem clamp(1rem, 2.5vw, 1.5rem);
      }
      .lines li {
        display: grid;
        grid-template-columns: 1.25rem minmax(0, 1fr);
        gap: 0.75rem;
        line-height: 1.5;
        overflow-wrap: anywhere;
      }
      .lines li > span:first-child {
        display: grid;
        place-items: center;
        inline-size: 1.25rem;
        block-size: 1.25rem;
        margin-block-start: 0.125rem;
        border-radius: 50%;
        background: var(--_good);
        color: var(--_sheet);
        font-weight: 700;
        font-size: 0.8125rem;
      }
      .lines .bad > span:first-child {
        background: var(--_bad);
      }
      .lines .warning > span:first-child {
        background: var(--_warn);
      }
      .lines .hidden > span:first-child {
        border: 1px dashed var(--_edge);
        background: none;
        color: var(--_quiet);
      }
      .lines .hidden {
        color: var(--_quiet);
      }
      .body {
        padding: 1.25rem clamp(1rem, 2.5vw, 1.5rem);
      }
      .policy {
        display: grid;
        gap: 0.5rem;
        padding: 0 clamp(1rem, 2.5vw, 1.5rem) 1.25rem;
      }
      code {
        padding: 0.625rem 0.875rem;
        border-radius: 0.625rem;
        background: var(--_well);
        font: 0.875rem/1.5 var(--_mono);
        overflow-wrap: anywhere;
      }
    `,
  ];
  static override properties = { url: {}, language: {} };

  /** The address, absolute. */
  declare url: string;
  /** The language that it speaks. */
  declare language: StudioLanguage;

  #outcome: Outcome | undefined;
  #isLooking = false;

  constructor() {
    super();
    this.url = '';
    this.language = 'uk';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('url')) this.#outcome = undefined;
  }

  protected override render() {
    const say = preflightMessages[this.language];
    const lines = this.#outcome && preflight(this.#outcome);
    const toMend = lines?.filter(({ state }) => state === 'bad' || state === 'warning').length ?? 0;
    return html`<section class="card" aria-labelledby="title" lang=${this.language}>
      <div class="head">
        <div>
          <h2 id="title">${say.title}</h2>
          <p class="hint" role="status">${this.#isLooking ? say.looking : lines ? say.summary(toMend) : this.url}</p>
        </div>
        <button class="button" type="button" @click=${() => this.#look()}>${lines ? say.lookAgain : say.look}</button>
      </div>
      ${
        lines
          ? html`<ul class="lines" role="list">
              ${lines.map((line) => this.#renderLine(line))}
            </ul>`
          : html`<p class="hint body">${say.why}</p>`
      }
      ${
        lines && URL.canParse(this.url)
          ? html`<div class="policy">
              <p class="hint">${say.policy}</p>
              <code>${connectLine([this.#outcome!.url])}</code>
            </div>`
          : nothing
      }
    </section>`;
  }

  #renderLine(line: Line) {
    const { states } = preflightMessages[this.language];
    return html`<li class=${line.state}>
      <span role="img" aria-label=${states[line.state]}>${SIGNS[line.state]}</span>
      <span>${this.#words(line)}</span>
    </li>`;
  }

  #words({ topic, state, finding }: Line): string {
    const say = preflightMessages[this.language];
    if (state === 'ok') return say.ok[topic];
    if (finding) return explain(finding, this.language).text;
    if (state === 'hidden') return say.hidden[topic];
    return this.#outcome!.isThere ? say.status(this.#outcome!.status) : say.notThere;
  }

  async #look(): Promise<void> {
    const { url } = this;
    this.#isLooking = true;
    this.requestUpdate();
    const outcome = await askAddress(url, this.language);
    if (url === this.url) this.#outcome = outcome;
    this.#isLooking = false;
    this.requestUpdate();
  }
}

const SIGNS: Readonly<Record<Line['state'], string>> = { ok: '✓', warning: '!', bad: '✕', hidden: '?' };

customElements.define('studio-preflight', StudioPreflight);

declare global {
  interface HTMLElementTagNameMap {
    'studio-preflight': StudioPreflight;
  }
}
