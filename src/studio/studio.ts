import { html, LitElement, nothing } from 'lit';
import { controlStyles } from './control-styles.js';
import { segments, segmentStyles } from './segments.js';
import type { SetUp } from './show/set-up.js';
import { FIRST_SIGHT } from './source/examples.js';
import { FileDrop } from './source/file-drop.js';
import { loadSource, type LoadProblem } from './source/load-source.js';
import { readSource, type RawSource } from './source/read-source.js';
import type { OriginChange, TextGiven } from './source/source-chooser.js';
import type { Source } from './source.js';
import { readAddress, ROOMS, writeAddress, type Room, type StudioState } from './studio-address.js';
import { studioMessages } from './studio-messages.js';
import { studioStyles } from './studio-styles.js';
import { firstLanguage, STUDIO_LANGUAGES, type StudioLanguage } from './words.js';
import './source/source-chooser.js';

/**
 * The studio: one source for all rooms, and the rooms as tabs.
 *
 * @slot - What else the page leads to.
 */
export class TrainingStudio extends LitElement {
  static override styles = [controlStyles, segmentStyles, studioStyles];
  static override properties = {
    state: { state: true },
    source: { state: true },
    problem: { state: true },
    isLoading: { state: true },
    isMissing: { state: true },
  };

  private state: StudioState = readAddress(location.hash || FIRST_SIGHT, firstLanguage(navigator.languages));
  private source: Source | undefined;
  private problem: LoadProblem | undefined;
  private isLoading = false;
  private isMissing = false;
  readonly #files = new FileDrop(this, (file) => void this.#take(file));
  #load = new AbortController();
  #writing: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#followAddress);
    void this.#loadOrigin();
    this.#openRoom();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followAddress);
    this.#load.abort();
  }

  protected override render() {
    const { language, origin } = this.state;
    const say = studioMessages[language];
    return html`<div class="inner">
        <header>
          <div>
            <h1>${say.title}</h1>
            <p>${say.lead}</p>
          </div>
          ${segments<StudioLanguage>({
            name: 'ui',
            legend: say.language,
            value: language,
            choices: Object.entries(STUDIO_LANGUAGES) as [StudioLanguage, string][],
            choose: (chosen) => this.#change({ language: chosen }),
            quiet: true,
          })}
        </header>
        <main>
          <studio-source
            .language=${language}
            .origin=${origin}
            .source=${this.source}
            .problem=${this.problem}
            .isLoading=${this.isLoading}
            @origin-change=${this.#changeOrigin}
            @text-given=${({ detail }: TextGiven) => this.#take(detail)}
          ></studio-source>
          ${this.#tabs()} ${this.#panel()}
        </main>
        <footer><slot></slot></footer>
      </div>
      ${this.#files.isOver ? html`<div class="drop">${say.dropHere}</div>` : nothing}`;
  }

  #tabs() {
    const say = studioMessages[this.state.language];
    return html`<div class="tabs" role="tablist" aria-label=${say.rooms} @keydown=${this.#moveTab}>
      ${ROOMS.map((room) => {
        const isOpen = room === this.state.room;
        return html`<button
          type="button"
          role="tab"
          id="tab-${room}"
          aria-selected=${isOpen}
          aria-controls="panel"
          tabindex=${isOpen ? 0 : -1}
          @click=${() => this.#change({ room })}
        >
          ${say[room]}
        </button>`;
      })}
    </div>`;
  }

  #panel() {
    const { language, room, setUp } = this.state;
    return html`<div id="panel" role="tabpanel" aria-labelledby="tab-${room}">
      ${this.isMissing ? html`<p role="alert">${studioMessages[language].missing}</p>` : nothing}
      ${
        room === 'show'
          ? html`<studio-show
              .language=${language}
              .source=${this.source}
              .setUp=${setUp}
              @set-up-change=${({ detail }: CustomEvent<SetUp>) => this.#change({ setUp: detail })}
              @feed-found=${({ detail }: CustomEvent<string>) => this.#openFound(detail)}
            ></studio-show>`
          : html`<studio-check
              .language=${language}
              .source=${this.source}
              @source-change=${({ detail }: CustomEvent<{ text: string }>) => this.#edit(detail.text)}
            ></studio-check>`
      }
    </div>`;
  }

  #change(changes: Partial<StudioState>): void {
    this.state = { ...this.state, ...changes };
    clearTimeout(this.#writing);
    // Browsers refuse an address that changes with every step of a slider.
    this.#writing = setTimeout(() => history.replaceState(null, '', writeAddress(this.state)), 250);
    document.documentElement.lang = this.state.language;
    document.title = studioMessages[this.state.language].title;
    if (changes.room) this.#openRoom();
  }

  /** A room that nobody opens costs nothing. */
  #openRoom(): void {
    document.documentElement.lang = this.state.language;
    const room = this.state.room === 'show' ? import('./show/studio-show.js') : import('./check/studio-check.js');
    room.then(
      () => (this.isMissing = false),
      () => (this.isMissing = true),
    );
  }

  readonly #followAddress = () => {
    const before = JSON.stringify(this.state.origin);
    const state = readAddress(location.hash, this.state.language);
    this.#change(state);
    if (JSON.stringify(state.origin) !== before) void this.#loadOrigin();
  };

  #changeOrigin({ detail }: OriginChange): void {
    this.#change({ origin: detail, setUp: this.#setUpForAnother() });
    void this.#loadOrigin();
  }

  /** The address of a snippet that was pasted: all that it says besides is kept. */
  #openFound(url: string): void {
    this.#change({ origin: { kind: 'address', url } });
    void this.#loadOrigin();
  }

  async #loadOrigin(): Promise<void> {
    const { origin } = this.state;
    if (origin.kind === 'own') return;
    this.#load.abort();
    const { signal } = (this.#load = new AbortController());
    this.isLoading = true;
    const loaded = await loadSource(origin, signal);
    if (signal.aborted) return;
    this.isLoading = false;
    const isSource = typeof loaded === 'object' && 'text' in loaded;
    this.source = isSource ? loaded : undefined;
    this.problem = isSource ? undefined : loaded;
  }

  async #take(raw: RawSource, setUp: SetUp = this.#setUpForAnother()): Promise<void> {
    this.#load.abort();
    const { signal } = (this.#load = new AbortController());
    const source = await readSource(raw);
    if (signal.aborted) return;
    this.isLoading = false;
    this.problem = undefined;
    this.source = source;
    this.#change({ origin: { kind: 'own' }, setUp });
  }

  /** What names something in one feed means nothing in another. */
  #setUpForAnother(): SetUp {
    const { setUp } = this.state;
    const attributes = setUp.attributes.filter(([name]) => !['src', 'item', 'day', 'tags'].includes(name));
    return { ...setUp, attributes, moment: undefined };
  }

  /** What was edited is no longer what lies at its address. */
  #edit(text: string): void {
    const name = this.source?.name ?? '';
    if (text !== this.source?.text) void this.#take({ name, text }, this.state.setUp);
  }

  #moveTab(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const room: Room = ROOMS[(ROOMS.indexOf(this.state.room) + step + ROOMS.length) % ROOMS.length]!;
    this.#change({ room });
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${room}`)!.focus());
  }
}

customElements.define('training-studio', TrainingStudio);
