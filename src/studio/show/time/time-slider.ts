import { css, html, nothing } from 'lit';
import { DAY_TIME, formatLocal, formatLocalEnd } from '../../../time/date-format.js';
import { viewerZone } from '../../../time/zone-name.js';
import { toLocal } from '../../../time/zone.js';
import { controlStyles } from '../../control-styles.js';
import type { StudioLanguage } from '../../words.js';
import type { TimeLine, TimeMark } from './time-marks.js';
import { timeMessages } from './time-messages.js';
import { StudioElement } from '../../studio-element.js';

/** The present of the preview on a line of time: `moment-change` brings it, or null for the real one. */
export class TimeSlider extends StudioElement {
  static override styles = [
    controlStyles,
    css`
      .head {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1rem;
        align-items: baseline;
        justify-content: space-between;
      }
      output {
        color: var(--accent);
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
      .line {
        position: relative;
        margin-block: 0.75rem 0.25rem;
      }
      input {
        display: block;
        inline-size: 100%;
        block-size: 1.75rem;
        margin: 0;
        accent-color: var(--accent);
        cursor: pointer;
      }
      .tick {
        position: absolute;
        inset-block-start: 1.875rem;
        inset-inline-start: calc(0.5rem + (100% - 1rem) * var(--at));
        inline-size: 2px;
        block-size: 0.5rem;
        margin-inline-start: -1px;
        border-radius: 1px;
        background: var(--edge);
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 10.5rem), 1fr));
        gap: 0.5rem;
        margin: 1rem 0 0;
        padding: 0;
        list-style: none;
      }
      li button {
        inline-size: 100%;
        block-size: 100%;
        padding: 0.5rem 0.75rem;
        border: 1px solid var(--line);
        border-radius: 0.625rem;
        background: var(--well);
        font-size: 0.875rem;
        line-height: 1.35;
        text-align: start;
        cursor: pointer;
      }
      li button:hover {
        border-color: var(--edge);
      }
      li button[aria-pressed='true'] {
        border-color: var(--accent);
        background: var(--tint);
      }
      li span {
        display: block;
        font-weight: 600;
      }
      .back {
        min-block-size: 2rem;
        padding: 0;
        border: 0;
        background: none;
        color: var(--accent);
        font-size: 0.9375rem;
        text-decoration: underline;
        cursor: pointer;
      }
    `,
  ];
  static override properties = {
    language: { type: String },
    line: { attribute: false },
    moment: { attribute: false },
    training: { type: String },
    isOneOfMany: { type: Boolean },
  };

  language: StudioLanguage = 'uk';
  line: TimeLine | undefined;
  moment: number | undefined;
  /** The title of the training that the line is about. */
  training = '';
  /** Whether others are shown beside it. */
  isOneOfMany = false;

  protected override render() {
    const say = timeMessages[this.language];
    const { line, moment } = this;
    return html`<section aria-labelledby="title">
      <div class="head">
        <h3 id="title">${say.title}</h3>
        <span
          ><output for="moment" aria-labelledby="title"
            >${moment === undefined ? say.real : this.#format(moment, line?.zone)}</output
          >
          ${
            moment === undefined
              ? nothing
              : html`<button class="back" type="button" @click=${() => this.#set(null)}>${say.back}</button>`
          }</span
        >
      </div>
      ${line ? this.#line(line) : html`<p class="hint">${say.none}</p>`}
    </section>`;
  }

  protected override updated(): void {
    const { line } = this;
    if (!line) return;
    this.renderRoot.querySelectorAll<HTMLElement>('.tick').forEach((tick, index) => {
      tick.style.setProperty('--at', String((line.marks[index]!.at - line.from) / (line.to - line.from)));
    });
  }

  #line({ from, to, step, marks, zone }: TimeLine) {
    const say = timeMessages[this.language];
    const at = Math.min(to, Math.max(from, this.moment ?? Date.now()));
    return html`<p class="hint" id="of">${(this.isOneOfMany ? say.ofOne : say.of)(this.training, zone)}</p>
      <div class="line">
        <input
          id="moment"
          type="range"
          min=${from}
          max=${to}
          step=${step}
          .value=${String(at)}
          aria-labelledby="title"
          aria-describedby="of"
          aria-valuetext=${this.moment === undefined ? say.real : this.#format(at, zone)}
          @input=${(event: Event) => this.#set(Number((event.currentTarget as HTMLInputElement).value))}
        />
        ${marks.map(() => html`<span class="tick"></span>`)}
      </div>
      <ul>
        ${marks.map((mark) => this.#mark(mark, zone))}
      </ul>`;
  }

  #mark({ kind, at }: TimeMark, zone: string) {
    return html`<li>
      <button type="button" aria-pressed=${this.moment === at} @click=${() => this.#set(at)}>
        <span>${timeMessages[this.language].marks[kind]}</span>${this.#format(at, zone, kind === 'ends')}
      </button>
    </li>`;
  }

  /** A moment on the training's clock; as an end, midnight is that of the day that is over. */
  #format(moment: number, zone = viewerZone(), isEnd = false): string {
    const write = isEnd ? formatLocalEnd : formatLocal;
    const locale = this.language === 'uk' ? 'uk' : 'en-GB';
    return write({ locale }, toLocal(moment, zone), { ...DAY_TIME, year: 'numeric' });
  }

  #set(detail: number | null): void {
    this.dispatchEvent(new CustomEvent('moment-change', { detail }));
  }
}

customElements.define('studio-time', TimeSlider);
