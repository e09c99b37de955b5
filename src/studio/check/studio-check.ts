import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Steps } from '../../parts/steps.js';
import { inTurn } from '../../parts/turn.js';
import type { Source } from '../source.js';
import type { StudioLanguage } from '../words.js';
import { checkStyles } from './check-styles.js';
import type { Found } from './find.js';
import { findingsFoot } from './findings-foot.js';
import { findingRow } from './finding-row.js';
import { Finder } from './finder.js';
import { findingsStyles } from './findings-styles.js';
import { messages } from './messages.js';
import { differenceOf, type Edit } from './mends/edit.js';
import { mendAll, sureMends } from './mends/mend-all.js';
import { copyText, downloadText } from './take-away.js';
import { TextEditor } from './text-editor.js';

/** How long somebody has to have stopped typing before the text is checked, in milliseconds. */
const PAUSE = 400;
/** Findings that are drawn at once; more come when they are asked for. */
const DRAWN = 50;

/**
 * The room that says what is wrong with a source, beside its text, and mends it there.
 *
 * @summary A text, what is wrong with it, and what mends it.
 * @fires {CustomEvent<{text: string}>} source-change - The text was edited or mended.
 * @fires text-taken - Somebody has copied it or has it as a file.
 */
export class StudioCheck extends LitElement {
  static override styles = [checkStyles, findingsStyles];
  static override properties = { source: { attribute: false }, language: {} };

  /** What is checked. */
  declare source: Source | undefined;
  /** The language that the room speaks. */
  declare language: StudioLanguage;

  readonly #finder = new Finder();
  #editor: TextEditor | undefined;
  /** The text that was checked last, or is being checked. */
  #text = '';
  /** What was found last, and in which text. */
  #checked: { readonly text: string; readonly found: readonly Found[] } = { text: '', found: [] };
  #isChecking = true;
  #drawn = DRAWN;
  #said = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.language = 'uk';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What was taken away with the page's tab is made anew.
    if (this.hasUpdated) this.requestUpdate('source');
  }

  /** Whether the text is being checked: what is shown may be of an earlier one. */
  get isChecking(): boolean {
    return this.#isChecking;
  }

  /** What not every source needs comes when the first one does. */
  protected override willUpdate(): void {
    if (this.source?.url) void import('./preflight/studio-preflight.js');
    if (this.source?.feed !== undefined) void import('./others/studio-others.js');
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.source) return this.#close();
    const place = this.renderRoot.querySelector<HTMLElement>('.editor')!;
    const isNew = !this.#editor;
    this.#editor ??= new TextEditor(place, this.renderRoot as ShadowRoot, () => this.#edited());
    if (isNew || changed.has('language')) this.#editor.label(`${messages[this.language].text}: ${this.source.name}`);
    if (!changed.has('source') || (!isNew && this.source.text === this.#text)) return;
    this.#said = '';
    this.#drawn = DRAWN;
    this.#isChecking = true;
    void inTurn(this.#load(this.source));
  }

  /** Shows a text, and has it checked: each in a task of its own, because both take long over 8 MiB. */
  *#load(source: Source): Steps<void> {
    if (source !== this.source) return;
    this.#editor?.load(source.text, syntaxOf(source));
    yield;
    if (source === this.source) void this.#check();
  }

  protected override render() {
    const say = messages[this.language];
    if (!this.source) return html`<p class="hint">${say.noSource}</p>`;
    return html`<div class="desk" lang=${this.language}>
        <section class="text card" aria-labelledby="text">
          <div class="head">
            <h2 id="text">${say.text}</h2>
            <div class="buttons">
              <button class="button" type="button" @click=${() => this.#undo()}>${say.undo}</button>
              <button class="button" type="button" @click=${() => this.#copy()}>${say.copy}</button>
              <button class="button" type="button" @click=${() => this.#download()}>${say.download}</button>
            </div>
          </div>
          <div class="editor"></div>
        </section>
        <section class="findings card" aria-labelledby="findings">${this.#renderFindings()}</section>
      </div>
      ${
        this.source.url
          ? html`<studio-preflight .url=${this.source.url} .language=${this.language}></studio-preflight>`
          : nothing
      }
      ${
        this.source.feed === undefined
          ? nothing
          : html`<studio-others
              .feed=${this.source.feed}
              .url=${this.source.url}
              .language=${this.language}
            ></studio-others>`
      }`;
  }

  #renderFindings() {
    const say = messages[this.language];
    const { text, found } = this.#checked;
    const isClean = found.length === 0 && !this.#isChecking;
    const mendable = sureMends(found).length;
    return html`<div class="head">
        <div>
          <h2 id="findings" tabindex="-1">${say.findings}</h2>
          <p class=${isClean && !this.#said ? 'unseen' : 'summary'} role="status">${this.#said} ${this.#summary()}</p>
        </div>
        ${
          mendable > 0
            ? html`<button class="button main" type="button" @click=${() => this.#mendAll()}>
                ${say.mendAll(mendable)}
              </button>`
            : nothing
        }
      </div>
      <div class="scroll" aria-busy=${this.#isChecking}>
        ${
          isClean
            ? html`<p class="none"><strong>${say.none}</strong><span class="hint">${say.noneMore}</span></p>`
            : nothing
        }
        <ul class="list" role="list">
          ${found.slice(0, this.#drawn).map((one) =>
            findingRow(one, text, this.language, {
              goTo: ({ position }) => position && this.#editor?.goTo(position.line, position.column),
              mend: ({ mend }) => mend && void this.#mend(mend, 1),
            }),
          )}
        </ul>
        ${findingsFoot(this.source!, text, Math.min(found.length - this.#drawn, DRAWN), say, {
          drawMore: () => this.#drawMore(),
          goOnWithFeed: () => this.#tell(JSON.stringify(this.source!.feed, undefined, 2)),
        })}
      </div>`;
  }

  #summary(): string {
    const say = messages[this.language];
    if (this.#isChecking) return say.checking;
    const { found } = this.#checked;
    const errors = found.filter(({ severity }) => severity === 'error').length;
    return say.count(errors, found.length - errors) || say.none;
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#finder.close();
    this.#editor?.close();
    this.#editor = undefined;
  }

  #edited(): void {
    this.#isChecking = true;
    this.#said = '';
    this.#finder.close();
    this.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void this.#check();
      this.#tell();
    }, PAUSE);
  }

  async #check(): Promise<void> {
    if (!this.#editor || !this.source) return;
    clearTimeout(this.#timer);
    this.#text = this.#editor.text;
    this.#isChecking = true;
    this.requestUpdate();
    const text = this.#text;
    const found = await this.#finder.ask({ text, kind: this.source.kind, now: Date.now() });
    if (!found) return;
    this.#checked = { text, found };
    this.#isChecking = false;
    this.#editor?.mark(
      found.flatMap(({ position, severity }) => (position ? [{ line: position.line, severity }] : [])),
    );
    this.requestUpdate();
  }

  async #mend(edits: readonly Edit[], count: number): Promise<void> {
    // What was found in an earlier text stands elsewhere in this one.
    if (this.#isChecking) return;
    const hadFocus = this.renderRoot.querySelector(':focus') !== null;
    this.#editor?.change(edits);
    clearTimeout(this.#timer);
    this.#said = messages[this.language].mended(count);
    const checked = this.#check();
    this.#tell();
    await checked;
    await this.updateComplete;
    // The button has gone with what it mended: the keyboard goes on from there.
    if (hadFocus && !this.renderRoot.querySelector(':focus'))
      this.renderRoot.querySelector<HTMLElement>('#findings')?.focus();
  }

  async #mendAll(): Promise<void> {
    if (this.#isChecking) return;
    const { text: before } = this.#checked;
    const { kind } = this.source!;
    const find = (text: string) => this.#finder.ask({ text, kind, now: Date.now() });
    const { text, count } = await mendAll(this.#checked, find);
    // Somebody has typed meanwhile.
    if (this.#editor?.text === before) await this.#mend([differenceOf(before, text)], count);
  }

  #undo(): void {
    this.#editor?.undo();
  }

  #drawMore(): void {
    this.#drawn += DRAWN;
    this.requestUpdate();
  }

  async #copy(): Promise<void> {
    const say = messages[this.language];
    const isCopied = await copyText(this.#editor!.text);
    this.#said = isCopied ? say.copied : say.notCopied;
    if (isCopied) this.#tellTaken();
    this.requestUpdate();
  }

  #download(): void {
    downloadText(this.source!, this.#editor!.text);
    this.#tellTaken();
  }

  #tellTaken(): void {
    this.dispatchEvent(new CustomEvent('text-taken', { bubbles: true, composed: true }));
  }

  #tell(text = this.#text): void {
    this.dispatchEvent(new CustomEvent('source-change', { detail: { text }, bubbles: true, composed: true }));
  }
}

function syntaxOf({ kind, text }: Source): 'json' | 'markdown' | 'other' {
  if (kind === 'announcement') return 'markdown';
  return /^\s*[[{]/.test(text) ? 'json' : 'other';
}

customElements.define('studio-check', StudioCheck);

declare global {
  interface HTMLElementTagNameMap {
    'studio-check': StudioCheck;
  }
}
