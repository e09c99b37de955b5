import { css, html, nothing } from 'lit';
import { controlStyles } from '../control-styles.js';
import { segments, segmentStyles } from '../segments.js';
import type { Source } from '../source.js';
import type { Origin } from '../studio-address.js';
import type { StudioLanguage } from '../words.js';
import { EXAMPLE_FEEDS } from './examples.js';
import { textOfFile } from './file-text.js';
import type { LoadProblem } from './load-source.js';
import { sourceMessages } from './messages.js';
import type { RawSource } from './read-source.js';
import { StudioElement } from '../studio-element.js';

/** Asks for what an address or an example holds: `origin-change`. */
export type OriginChange = CustomEvent<Origin>;
/** Brings a text that somebody typed, pasted or chose as a file: `text-given`. */
export type TextGiven = CustomEvent<RawSource>;

/** A longer text cannot be written in here; it is in the room that checks. In characters. */
const SHOWN = 100_000;

/** Where a source is chosen: an example, an address, a file or a text. */
export class SourceChooser extends StudioElement {
  static override styles = [
    controlStyles,
    segmentStyles,
    css`
      .card {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1rem;
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75rem 1.25rem;
        align-items: end;
      }
      .line > .wide {
        flex: 1 1 16rem;
      }
      form {
        display: flex;
        gap: 0.5rem;
      }
      .file {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1rem;
        align-items: center;
      }
      .own {
        display: grid;
        gap: 0.75rem;
        justify-items: start;
      }
      .own label,
      .own textarea {
        inline-size: 100%;
      }
      .outcome {
        font-size: 0.9375rem;
      }
      .outcome.bad {
        color: var(--bad);
      }
    `,
  ];
  static override properties = {
    language: { type: String },
    origin: { attribute: false },
    source: { attribute: false },
    problem: { attribute: false },
    isLoading: { type: Boolean },
    isKept: { type: Boolean },
    kind: { state: true },
  };

  language: StudioLanguage = 'uk';
  origin: Origin = { kind: 'own' };
  source: Source | undefined;
  problem: LoadProblem | undefined;
  isLoading = false;
  /** Whether a text of one's own is found again when the page is loaded anew. */
  isKept = true;
  private kind: Origin['kind'] = 'example';

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('origin')) this.kind = this.origin.kind;
  }

  protected override render() {
    const say = sourceMessages[this.language];
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title" class="unseen">${say.title}</h2>
      <div class="line">
        ${segments({
          name: 'from',
          legend: say.from,
          value: this.kind,
          choices: [
            ['example', say.example],
            ['address', say.address],
            ['own', say.own],
          ],
          choose: (kind) => this.#chooseKind(kind),
        })}
        ${this.kind === 'example' ? this.#examples() : this.kind === 'address' ? this.#address() : nothing}
      </div>
      ${this.kind === 'own' ? this.#own() : nothing} ${this.#outcome()}
    </section>`;
  }

  #examples() {
    const { origin } = this;
    const say = sourceMessages[this.language];
    return html`<label class="wide"
      ><span class="unseen">${say.example}</span>
      <select @change=${(event: Event) => this.#ask({ kind: 'example', name: valueIn(event) })}>
        ${EXAMPLE_FEEDS.map(
          ({ name, title }) =>
            html`<option value=${name} ?selected=${origin.kind === 'example' && origin.name === name}>
              ${title[this.language]}
            </option>`,
        )}
      </select></label
    >`;
  }

  #address() {
    const say = sourceMessages[this.language];
    const url = this.origin.kind === 'address' ? this.origin.url : '';
    return html`<form class="wide" @submit=${this.#submitAddress}>
      <input
        type="url"
        name="url"
        required
        .value=${url}
        aria-label=${say.addressOf}
        placeholder="https://example.org/feed.json"
      />
      <button class="button main" type="submit">${say.load}</button>
    </form>`;
  }

  #own() {
    const say = sourceMessages[this.language];
    const text = this.origin.kind === 'own' ? (this.source?.text ?? '') : '';
    const isShown = text.length <= SHOWN;
    return html`<div class="own">
      <div class="file">
        <button class="button" type="button" @click=${this.#openFile}>${say.chooseFile}</button>
        <input type="file" hidden @change=${this.#takeFile} />
        <span class="hint">${say.drop}</span>
      </div>
      <label>${say.paste}<textarea spellcheck="false" .value=${isShown ? text : ''}></textarea></label>
      <button class="button" type="button" @click=${this.#takeText}>${say.use}</button>
      <p class="hint">${say.reads}</p>
      ${isShown ? nothing : html`<p class="hint">${say.longText}</p>`}
      ${text ? html`<p class="hint kept">${this.isKept ? say.kept : say.notKept}</p>` : nothing}
    </div>`;
  }

  #outcome() {
    const say = sourceMessages[this.language];
    const { problem, source } = this;
    const items = (source?.feed as { items?: unknown[] } | undefined)?.items?.length;
    const isBad = !this.isLoading && (problem !== undefined || (source !== undefined && items === undefined));
    const text = this.isLoading
      ? say.loading
      : problem === 'unreachable'
        ? say.unreachable
        : problem
          ? say.status(problem.status)
          : items === undefined
            ? source && (source.text.startsWith('PK\u0003\u0004') ? say.packed : say.nothing)
            : say.has(source!.name, items);
    return html`<p class="outcome hint ${isBad ? 'bad' : ''}" role="status">${text}</p>`;
  }

  #chooseKind(kind: Origin['kind']): void {
    this.kind = kind;
    if (kind === 'example' && this.origin.kind !== 'example') this.#ask({ kind, name: EXAMPLE_FEEDS[0]!.name });
  }

  #submitAddress(event: SubmitEvent): void {
    event.preventDefault();
    const { url } = Object.fromEntries(new FormData(event.currentTarget as HTMLFormElement)) as { url: string };
    this.#ask({ kind: 'address', url });
  }

  #openFile(): void {
    this.renderRoot.querySelector<HTMLInputElement>('[type=file]')!.click();
  }

  async #takeFile({ currentTarget }: Event): Promise<void> {
    const [file] = (currentTarget as HTMLInputElement).files ?? [];
    if (file) this.#give({ name: file.name, text: await textOfFile(file) });
  }

  #takeText(): void {
    const text = this.renderRoot.querySelector('textarea')!.value;
    if (text.trim()) this.#give({ name: sourceMessages[this.language].pasted, text });
  }

  #ask(detail: Origin): void {
    this.dispatchEvent(new CustomEvent('origin-change', { detail }));
  }

  #give(detail: RawSource): void {
    this.dispatchEvent(new CustomEvent('text-given', { detail }));
  }
}

function valueIn({ currentTarget }: Event): string {
  return (currentTarget as HTMLSelectElement).value;
}

customElements.define('studio-source', SourceChooser);
