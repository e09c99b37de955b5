import { html, LitElement } from 'lit';
import type { Source } from '../source.js';
import type { StudioLanguage } from '../words.js';

/** The room that says what is wrong with a source. */
export class StudioCheck extends LitElement {
  static override properties = { source: { attribute: false }, language: { type: String } };

  source: Source | undefined;
  language: StudioLanguage = 'uk';

  protected override render() {
    return html`<p>${this.source?.name}</p>`;
  }
}

customElements.define('studio-check', StudioCheck);
