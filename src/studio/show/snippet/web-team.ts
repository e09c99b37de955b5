import { css, html, LitElement, nothing } from 'lit';
import { policyLines } from '../../content-security.js';
import { controlStyles } from '../../control-styles.js';
import type { StudioLanguage } from '../../words.js';
import type { SnippetFormat } from '../set-up.js';
import { webTeamMessages } from './web-team-messages.js';

/** What those who run the site have to know of a snippet: `integrity-change` brings whether the script is to have one. */
export class WebTeam extends LitElement {
  static override styles = [
    controlStyles,
    css`
      summary {
        padding-block: 0.5rem;
        font-weight: 600;
        cursor: pointer;
      }
      .body {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.75rem;
        padding-block: 0.5rem;
      }
      pre {
        overflow: auto;
        margin: 0;
        padding: 0.75rem 1rem;
        border: 1px solid var(--line);
        border-radius: 0.75rem;
        background: var(--well);
        font: 0.875rem/1.6 var(--mono);
      }
      label {
        display: flex;
        gap: 0.625rem;
        align-items: center;
        min-block-size: 2.75rem;
      }
      input {
        inline-size: 1.25rem;
        block-size: 1.25rem;
        margin: 0;
        accent-color: var(--accent);
      }
    `,
  ];
  static override properties = {
    language: { type: String },
    format: { type: String },
    folder: { type: String },
    feeds: { attribute: false },
    canHaveIntegrity: { type: Boolean },
    hasIntegrity: { type: Boolean },
  };

  language: StudioLanguage = 'uk';
  format: SnippetFormat = 'html';
  /** The folder of the script. */
  folder = '';
  /** The addresses of the feeds. */
  feeds: readonly string[] = [];
  /** Whether the hash of the script is known. */
  canHaveIntegrity = false;
  hasIntegrity = false;

  protected override render() {
    const say = webTeamMessages[this.language];
    const isHtml = this.format === 'html' || this.format === 'inline';
    const folder = isHtml ? this.folder : undefined;
    const feeds = this.format === 'inline' ? [] : this.feeds;
    return html`<details>
      <summary>${say.title}</summary>
      <div class="body">
        <p>${say.policy}</p>
        <pre
          tabindex="0"
          role="region"
          aria-label=${say.lines}
        ><code>${policyLines({ folder, feeds }).join('\n')}</code></pre>
        <p class="hint">${say.pictures}</p>
        <p class="hint">${say.trustedTypes} <code>trusted-types ${isHtml ? '' : 'lit-html '}training-widgets</code></p>
        ${isHtml ? this.#integrity() : nothing}
        <p class="hint">${say.space}</p>
      </div>
    </details>`;
  }

  #integrity() {
    const say = webTeamMessages[this.language];
    if (!this.canHaveIntegrity) return html`<p class="hint">${say.noIntegrity}</p>`;
    return html`<div>
      <label
        ><input
          type="checkbox"
          name="integrity"
          aria-describedby="integrity-hint"
          .checked=${this.hasIntegrity}
          @change=${(event: Event) => this.#tell((event.currentTarget as HTMLInputElement).checked)}
        />${say.integrity}</label
      >
      <p class="hint" id="integrity-hint">${say.integrityHint}</p>
    </div>`;
  }

  #tell(detail: boolean): void {
    this.dispatchEvent(new CustomEvent('integrity-change', { detail }));
  }
}

customElements.define('studio-web-team', WebTeam);
