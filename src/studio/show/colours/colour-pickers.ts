import { css, html, nothing } from 'lit';
import { controlStyles } from '../../control-styles.js';
import type { StudioLanguage } from '../../words.js';
import { coloursMessages } from './colours-messages.js';
import { contrastOf, ENOUGH_FOR_TEXT, saidRatio } from './contrast.js';
import { FIRST_LOOK, NO_OWN_LOOK, propertiesOf, withOwn, type OwnLook } from './own-look.js';
import { StudioElement } from '../../studio-element.js';

/** Colours and corners to choose, with their contrast: `own-look-change` brings all of them. */
export class ColourPickers extends StudioElement {
  static override styles = [
    controlStyles,
    css`
      summary {
        padding-block: 0.5rem;
        font-weight: 600;
        cursor: pointer;
      }
      .pickers {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
        gap: 1rem;
        padding-block: 0.5rem 1rem;
      }
      input {
        display: block;
        inline-size: 100%;
        margin-block-start: 0.375rem;
        accent-color: var(--accent);
      }
      input[type='color'] {
        padding: 0.25rem;
        cursor: pointer;
      }
      input[type='range'] {
        block-size: 2.75rem;
      }
      .little {
        color: var(--bad, inherit);
        font-weight: 600;
      }
      .button {
        margin-block-start: 0.75rem;
      }
    `,
  ];
  static override properties = { language: { type: String }, own: { attribute: false } };

  language: StudioLanguage = 'uk';
  own: OwnLook = NO_OWN_LOOK;

  protected override render() {
    const say = coloursMessages[this.language];
    const { own } = this;
    return html`<details>
      <summary>${say.title}</summary>
      <div class="pickers">
        ${(['accent', 'text', 'background'] as const).map((name) => this.#colour(name))}
        <label
          >${say.names.radius}
          <input
            type="range"
            name="radius"
            min="0"
            max="2"
            step="0.25"
            aria-valuetext=${own.radius || FIRST_LOOK.radius}
            .value=${String(parseFloat(own.radius || FIRST_LOOK.radius))}
            @input=${(event: Event) => this.#set('radius', `${(event.currentTarget as HTMLInputElement).value}em`)}
        /></label>
      </div>
      <p class="hint">${say.hint}</p>
      ${
        propertiesOf(own).length
          ? html`<button class="button" type="button" @click=${() => this.#tell(NO_OWN_LOOK)}>${say.reset}</button>`
          : nothing
      }
    </details>`;
  }

  #colour(name: 'accent' | 'text' | 'background') {
    const say = coloursMessages[this.language];
    return html`<div>
      <label
        >${say.names[name]}
        <input
          type="color"
          name=${name}
          aria-describedby="contrast-${name}"
          .value=${this.own[name] || FIRST_LOOK[name]}
          @input=${(event: Event) => this.#set(name, (event.currentTarget as HTMLInputElement).value)}
      /></label>
      <p class="hint" id="contrast-${name}" role="status">${name === 'background' ? nothing : this.#contrast(name)}</p>
    </div>`;
  }

  #contrast(name: 'accent' | 'text') {
    const { own, language } = this;
    if (!own[name]) return nothing;
    const say = coloursMessages[language];
    const ratio = contrastOf(own[name], own.background || FIRST_LOOK.background);
    const said = saidRatio(ratio, language);
    const isEnough = ratio >= ENOUGH_FOR_TEXT;
    const words = isEnough ? say.enough(said) : say.little(said, saidRatio(ENOUGH_FOR_TEXT, language));
    return html`<span class=${isEnough ? 'enough' : 'little'}>${words}</span>
      ${own.background ? nothing : say.onWhite}`;
  }

  #set(name: keyof OwnLook, value: string): void {
    this.#tell(withOwn(this.own, name, value));
  }

  /** Kept at once, too: what is picked next may come before the room has drawn. */
  #tell(detail: OwnLook): void {
    this.own = detail;
    this.dispatchEvent(new CustomEvent('own-look-change', { detail }));
  }
}

customElements.define('studio-colours', ColourPickers);
