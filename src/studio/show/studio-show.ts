import { html, LitElement } from 'lit';
import type { Source } from '../source.js';
import type { StudioLanguage } from '../words.js';
import { FIRST_SET_UP, type SetUp } from './set-up.js';

/** The room in which an element is chosen, set up and copied. */
export class StudioShow extends LitElement {
  static override properties = {
    source: { attribute: false },
    language: { type: String },
    setUp: { attribute: false },
  };

  source: Source | undefined;
  language: StudioLanguage = 'uk';
  setUp: SetUp = FIRST_SET_UP;

  protected override render() {
    return html`<p>${this.source?.name}</p>`;
  }
}

customElements.define('studio-show', StudioShow);
