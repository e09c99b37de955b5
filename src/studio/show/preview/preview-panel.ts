import { css, html, nothing } from 'lit';
import { controlStyles } from '../../control-styles.js';
import { segments, segmentStyles } from '../../segments.js';
import type { StudioLanguage } from '../../words.js';
import type { Offer } from '../offer.js';
import { FIRST_SET_UP, WIDTHS, type AttributeChange, type SetUp, type Width } from '../set-up.js';
import { showMessages } from '../show-messages.js';
import './device-preview.js';
import type { Shown } from './device-preview.js';
import { previewSettings } from './preview-settings.js';
import { StudioElement } from '../../studio-element.js';

/** Between two devices beside each other, in CSS pixels. */
const GAP = 20;
/** Of one device, left and right. */
const BORDERS = 2;

/** The element on a phone, a tablet and a desktop: `set-up-patch` and `attribute-change` bring what was changed. */
export class PreviewPanel extends StudioElement {
  static override styles = [
    controlStyles,
    segmentStyles,
    css`
      .card {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1.25rem;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75rem 1.5rem;
        align-items: center;
        justify-content: space-between;
      }
      .settings {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5rem), 1fr));
        gap: 1rem;
        align-items: end;
      }
      .settings > :is(.segments, details) {
        grid-column: 1 / -1;
      }
      summary {
        padding-block: 0.25rem;
        font-weight: 600;
        cursor: pointer;
      }
      summary ~ * {
        margin-block: 0.5rem 0;
      }
      .settings select {
        margin-block-start: 0.375rem;
        font-weight: 400;
      }
      .devices {
        display: flex;
        flex-wrap: wrap;
        gap: 20px;
        align-items: start;
      }
      figcaption {
        margin-block-end: 0.375rem;
      }
      .empty {
        padding: 3rem 1rem;
        border: 1px dashed var(--edge);
        border-radius: 0.75rem;
        text-align: center;
      }
    `,
  ];
  static override properties = {
    language: { type: String },
    setUp: { attribute: false },
    offer: { attribute: false },
    url: { attribute: false },
    feed: { attribute: false },
    fallback: { attribute: false },
    room: { state: true },
  };

  language: StudioLanguage = 'uk';
  setUp: SetUp = FIRST_SET_UP;
  offer: Pick<Offer, 'languages' | 'themes'> = { languages: [], themes: [] };
  url: string | undefined;
  feed: unknown;
  fallback: Shown['fallback'];
  /** How wide the devices may be together, in CSS pixels. */
  private room = 0;
  readonly #observer = new ResizeObserver(([entry]) => (this.room = Math.floor(entry!.contentRect.width)));

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override firstUpdated(): void {
    this.#observer.observe(this.renderRoot.querySelector('.devices')!);
  }

  protected override render() {
    const say = showMessages[this.language];
    return html`<section class="card" aria-labelledby="title">
      <div class="head">
        <h2 id="title">${say.preview}</h2>
        ${segments({
          name: 'width',
          legend: say.width,
          value: String(this.#width) as `${SetUp['width']}`,
          choices: (['all', '390', '768', '1280'] as const)
            .filter((width) => width !== 'all' || !this.#isNarrow)
            .map((width) => [width, say.widths[width]] as const),
          choose: (width) => this.#change({ width: width === 'all' ? width : (Number(width) as Width) }),
          quiet: true,
        })}
      </div>
      ${previewSettings(
        this.setUp,
        this.offer,
        this.language,
        (changes) => this.#change(changes),
        (...change) => this.#setAttribute(change),
      )}
      <slot></slot>
      <div class="devices">
        ${this.url || this.feed ? this.#devices() : html`<p class="empty hint">${say.noFeed}</p>`}
      </div>
    </section>`;
  }

  /** Whether there is room for one device only. */
  get #isNarrow(): boolean {
    return this.room < 600;
  }

  /** On a phone all at once would be a page without end, with each of them too small to be read. */
  get #width(): SetUp['width'] {
    return this.#isNarrow && this.setUp.width === 'all' ? WIDTHS[0] : this.setUp.width;
  }

  #devices() {
    if (this.room === 0) return nothing;
    const width = this.#width;
    // The desktop first: it is as wide as the two others beside each other.
    const widths = width === 'all' ? [...WIDTHS].reverse() : [width];
    const together = (this.room - GAP - 2 * BORDERS - 1) / (WIDTHS[0] + WIDTHS[1]);
    return widths.map((one) => {
      const alone = (this.room - BORDERS) / one;
      return this.#device(one, Math.min(1, alone, width === 'all' ? together : alone));
    });
  }

  #device(width: Width, scale: number) {
    const say = showMessages[this.language];
    const label = say.frame(say.widths[`${width}`], width);
    const { setUp, url, feed, fallback, language } = this;
    const shown: Shown = { setUp, url, feed, fallback, language };
    return html`<figure>
      <figcaption class="hint">${label}</figcaption>
      <studio-preview
        .width=${width}
        .label=${`${say.preview}: ${label}`}
        .scale=${scale}
        .goesOn=${say.goesOn}
        .shown=${shown}
      ></studio-preview>
    </figure>`;
  }

  #setAttribute(detail: AttributeChange): void {
    this.dispatchEvent(new CustomEvent('attribute-change', { detail }));
  }

  #change(detail: Partial<SetUp>): void {
    this.dispatchEvent(new CustomEvent('set-up-patch', { detail }));
  }
}

customElements.define('studio-previews', PreviewPanel);
