import { css, html } from 'lit';
import { controlStyles } from '../control-styles.js';
import type { StudioLanguage } from '../words.js';
import { elementPicture } from './element-pictures.js';
import { showMessages } from './show-messages.js';
import { StudioElement } from '../studio-element.js';

/** The elements as pictures of which one is chosen: `tag-change` brings its tag. */
export class ElementPicker extends StudioElement {
  static override styles = [
    controlStyles,
    css`
      fieldset {
        display: grid;
        gap: 0.75rem;
      }
      legend {
        margin-block-end: 0.75rem;
        font-size: 1.1875rem;
      }
      .row {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5rem), 1fr));
        gap: 0.875rem;
      }
      label {
        position: relative;
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        align-content: start;
        gap: 0.125rem;
        padding: 0.875rem 1rem 1rem;
        border: 1px solid var(--line);
        border-radius: 1rem;
        background: var(--sheet);
        box-shadow: 0 1px 2px rgb(0 0 0 / 4%);
        cursor: pointer;
      }
      input {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
        margin: 0;
        opacity: 0;
        cursor: pointer;
      }
      label:hover {
        border-color: var(--edge);
      }
      label:has(:checked) {
        border-color: var(--accent);
        background: var(--tint);
        box-shadow: inset 0 0 0 1px var(--accent);
      }
      label:has(:focus-visible) {
        outline: 3px solid var(--accent);
        outline-offset: 2px;
      }
      svg {
        inline-size: 100%;
        max-block-size: 5.5rem;
        margin-block-end: 0.5rem;
      }
      .hint {
        font-weight: 400;
      }
      label:has(:checked) .hint {
        color: var(--text);
      }
      .box {
        fill: var(--field);
        stroke: var(--edge);
        stroke-opacity: 0.55;
      }
      .soft {
        fill: var(--edge);
        fill-opacity: 0.4;
      }
      .strong {
        fill: var(--text);
        fill-opacity: 0.75;
      }
      .fill {
        fill: var(--accent);
        fill-opacity: 0.85;
      }
      .line {
        fill: none;
        stroke: var(--accent);
        stroke-width: 1.5;
      }
      @media (width < 40rem) {
        label {
          grid-template-columns: 5.5rem minmax(0, 1fr);
          gap: 0 1rem;
          align-items: center;
          padding: 0.625rem 0.875rem;
        }
        svg {
          grid-row: 1 / 3;
          margin: 0;
        }
        .name {
          align-self: end;
        }
        .hint {
          align-self: start;
        }
        .row {
          gap: 0.5rem;
        }
      }
    `,
  ];
  static override properties = {
    language: { type: String },
    tag: { type: String },
    tags: { attribute: false },
  };

  language: StudioLanguage = 'uk';
  /** The tag that is chosen. */
  tag = '';
  tags: readonly string[] = [];

  protected override render() {
    const say = showMessages[this.language];
    return html`<fieldset>
      <legend>${say.pick}</legend>
      <div class="row">${this.tags.map((tag) => this.#card(tag))}</div>
    </fieldset>`;
  }

  #card(tag: string) {
    const [name, sentence] = showMessages[this.language].elements[tag] ?? [tag, ''];
    return html`<label
      ><input
        type="radio"
        name="element"
        value=${tag}
        aria-label=${name}
        aria-describedby=${`hint-${tag}`}
        .checked=${tag === this.tag}
        @change=${() => this.#choose(tag)}
      />${elementPicture(tag)}<span class="name">${name}</span
      ><span class="hint" id=${`hint-${tag}`}>${sentence}</span></label
    >`;
  }

  #choose(tag: string): void {
    this.dispatchEvent(new CustomEvent('tag-change', { detail: tag }));
  }
}

customElements.define('studio-elements', ElementPicker);
