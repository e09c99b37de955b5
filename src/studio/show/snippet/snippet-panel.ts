import { html, nothing } from 'lit';
import { controlStyles } from '../../control-styles.js';
import { segments, segmentStyles } from '../../segments.js';
import type { StudioLanguage } from '../../words.js';
import type { ElementOptions } from '../options/read-options.js';
import { SNIPPET_FORMATS, type SnippetFormat } from '../set-up.js';
import { pasteSnippet, type PastedSnippet } from './pasted-snippet.js';
import { unknownAttributes, type UnknownAttribute } from './unknown-attributes.js';
import { snippetMessages } from './snippet-messages.js';
import { snippetStyles } from './snippet-styles.js';
import { StudioElement } from '../../studio-element.js';

/** How much of a code is drawn: a feed of megabytes is copied, and not looked at. */
const SHOWN = 20_000;

/**
 * The code for a page: `format-change`, `folder-change`, `address-change`, and `snippet-pasted` for one that somebody brought back.
 */
export class SnippetPanel extends StudioElement {
  static override styles = [controlStyles, segmentStyles, snippetStyles];
  static override properties = {
    language: { type: String },
    code: { attribute: false },
    format: { type: String },
    folder: { type: String },
    hasAddress: { type: Boolean },
    address: { attribute: false },
    elements: { attribute: false },
    leftOut: { attribute: false },
    said: { state: true },
    wasRead: { state: true },
  };

  language: StudioLanguage = 'uk';
  /** Undefined while the feed is on its way: its address and title stand in the code. */
  code: string | undefined;
  format: SnippetFormat = 'html';
  /** The folder of the script. */
  folder = '';
  /** Whether what is shown can be fetched from anywhere. */
  hasAddress = true;
  /** Where the feed will be published, of data that has no address yet; undefined where it has one. */
  address: string | undefined;
  elements: readonly ElementOptions[] = [];
  /** Attributes that were left out with the element that they were for. */
  leftOut: readonly string[] = [];
  private said: 'copied' | 'notCopied' | 'shared' | 'sharedAlone' | undefined;
  /** How many attributes a pasted snippet had; undefined before one is pasted, and null where there was none. */
  private wasRead: number | null | undefined;
  #unknown: readonly UnknownAttribute[] = [];

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // What was copied is no longer what stands here.
    if (changed.has('code') && !this.said?.startsWith('shared')) this.said = undefined;
  }

  protected override render() {
    const say = snippetMessages[this.language];
    const { code, format } = this;
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title" tabindex="-1">${say.title}</h2>
      ${segments({
        name: 'format',
        legend: say.system,
        value: format,
        choices: SNIPPET_FORMATS.map((one) => [one, say.formats[one]] as const),
        choose: (chosen) => this.#tell('format-change', chosen),
        quiet: true,
      })}
      <p class="hint">${say.hints[format]}</p>
      ${this.address === undefined || format === 'inline' ? nothing : this.#address(this.address)}
      ${
        this.hasAddress || format === 'inline'
          ? nothing
          : html`<p class="note">
              ${say.noAddress}
              <button class="link" type="button" @click=${() => this.#tell('format-change', 'inline')}>
                ${say.useInline}</button
              >.
            </p>`
      }
      ${this.leftOut.length ? html`<p class="note left-out" role="status">${say.leftOut(this.leftOut.join(', '))}</p>` : nothing}
      <pre
        tabindex="0"
        role="region"
        aria-label=${say.code}
        aria-busy=${code === undefined}
      ><code>${code === undefined ? '…' : code.slice(0, SHOWN)}</code></pre>
      ${code !== undefined && code.length > SHOWN ? html`<p class="hint">${say.cut(code.length - SHOWN)}</p>` : nothing}
      <div class="actions">
        <button class="button main copy" type="button" ?disabled=${code === undefined} @click=${this.#copy}>
          ${say.copy}
        </button>
        <button class="button" type="button" @click=${this.#share}>${say.share}</button>
        <span class="said" role="status">${this.said && say[this.said]}</span>
      </div>
      <slot></slot>
      <div class="more">${this.#folder()} ${this.#paste()}</div>
    </section>`;
  }

  #address(address: string) {
    const say = snippetMessages[this.language];
    return html`<label
      >${say.address}<input
        type="url"
        name="address"
        spellcheck="false"
        placeholder="https://example.org/feed.json"
        .value=${address}
        @change=${(event: Event) => this.#tell('address-change', (event.currentTarget as HTMLInputElement).value.trim())}
    /></label>`;
  }

  #folder() {
    const say = snippetMessages[this.language];
    return html`<div>
      <label
        >${say.folder}<input
          type="url"
          spellcheck="false"
          aria-describedby="folder-hint"
          .value=${this.folder}
          @change=${(event: Event) => this.#tell('folder-change', (event.currentTarget as HTMLInputElement).value.trim())}
      /></label>
      <p class="hint" id="folder-hint">${say.folderHint}</p>
    </div>`;
  }

  #paste() {
    const say = snippetMessages[this.language];
    const { wasRead } = this;
    return html`<div>
      <label>${say.paste}<textarea spellcheck="false" aria-describedby="paste-hint"></textarea></label>
      <p class="hint" id="paste-hint">${say.pasteHint}</p>
      <div class="actions">
        <button class="button read" type="button" @click=${this.#read}>${say.read}</button>
        <span role="status"
          >${wasRead === undefined ? nothing : wasRead === null ? say.notRead : say.wasRead(wasRead)}
          ${this.#unknown.map(({ name, meant }) => say.unknown(name, meant))}</span
        >
      </div>
    </div>`;
  }

  /** Brings the panel into sight, and the keyboard to its heading. */
  goTo(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')!.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'start' });
  }

  async #copy(): Promise<void> {
    const isCopied = await copy(this.code ?? '');
    if (!isCopied) this.ownerDocument.getSelection()?.selectAllChildren(this.renderRoot.querySelector('code')!);
    this.said = isCopied ? 'copied' : 'notCopied';
  }

  async #share(): Promise<void> {
    const shared = this.hasAddress ? 'shared' : 'sharedAlone';
    this.said = (await copy(location.href)) ? shared : undefined;
  }

  #read(): void {
    const pasted = pasteSnippet(this.renderRoot.querySelector('textarea')!.value);
    this.wasRead = pasted ? pasted.attributes.length : null;
    this.#unknown = pasted ? unknownAttributes(pasted, this.elements) : [];
    this.requestUpdate();
    if (pasted) this.#tell<PastedSnippet>('snippet-pasted', pasted);
  }

  #tell<Detail>(name: string, detail: Detail): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without https there is no clipboard, and a reader may forbid it.
    return false;
  }
}

customElements.define('studio-snippet', SnippetPanel);

declare global {
  interface HTMLElementTagNameMap {
    'studio-snippet': SnippetPanel;
  }
}
