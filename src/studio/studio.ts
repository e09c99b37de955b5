import { html, nothing } from 'lit';
import { controlStyles } from './control-styles.js';
import { segments, segmentStyles } from './segments.js';
import type { SetUp } from './show/set-up.js';
import { FIRST_SIGHT } from './source/examples.js';
import { FileDrop } from './source/file-drop.js';
import { keptText } from './source/kept-text.js';
import { OwnText } from './source/own-text.js';
import type { RawSource } from './source/read-source.js';
import type { OriginChange, TextGiven } from './source/source-chooser.js';
import { SourceLoader } from './source/source-loader.js';
import { readAddress, ROOMS, writeAddress, type Room, type StudioState } from './studio-address.js';
import { studioMessages } from './studio-messages.js';
import { studioStyles } from './studio-styles.js';
import { firstLanguage, STUDIO_LANGUAGES, type StudioLanguage } from './words.js';
import './source/source-chooser.js';
import { StudioElement } from './studio-element.js';

/**
 * The studio: one source for all rooms, and the rooms as tabs.
 *
 * @slot - What else the page leads to.
 */
export class TrainingStudio extends StudioElement {
  static override styles = [controlStyles, segmentStyles, studioStyles];
  static override properties = {
    state: { state: true },
    isMissing: { state: true },
  };

  private state: StudioState = readAddress(location.hash || FIRST_SIGHT, firstLanguage(navigator.languages));
  private isMissing = false;
  readonly #files = new FileDrop(this, (file) => void this.#take(file));
  readonly #loader = new SourceLoader(this);
  readonly #own = new OwnText(this);
  #writing: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#followAddress);
    const kept = keptText();
    if (kept) void this.#take(kept, this.state.setUp, kept.isEdited);
    else this.#loadOrigin();
    this.#openRoom();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followAddress);
  }

  protected override render() {
    const { language, origin } = this.state;
    const { source, problem, isLoading } = this.#loader;
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
            .source=${source}
            .problem=${problem}
            .isLoading=${isLoading}
            .isKept=${this.#own.isKept}
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
    const { source, problem, isLoading } = this.#loader;
    return html`<div id="panel" role="tabpanel" aria-labelledby="tab-${room}">
      ${this.isMissing ? html`<p role="alert">${studioMessages[language].missing}</p>` : nothing}
      ${
        room === 'show'
          ? html`<studio-show
              .language=${language}
              .source=${source}
              .isPending=${isLoading || !(source || problem)}
              .setUp=${setUp}
              @set-up-change=${({ detail }: CustomEvent<SetUp>) => this.#change({ setUp: detail })}
              @feed-found=${({ detail }: CustomEvent<string>) => this.#openFound(detail)}
            ></studio-show>`
          : html`<studio-check
              .language=${language}
              .source=${source}
              @source-change=${({ detail }: CustomEvent<{ text: string }>) => this.#edit(detail.text)}
              @text-taken=${() => this.#own.taken()}
            ></studio-check>`
      }
    </div>`;
  }

  #change(changes: Partial<StudioState>): void {
    this.state = { ...this.state, ...changes };
    clearTimeout(this.#writing);
    // Browsers refuse an address that changes with every step of a slider.
    this.#writing = setTimeout(this.#writeAddress, 250);
    document.documentElement.lang = this.state.language;
    document.title = studioMessages[this.state.language].title;
    if (changes.room) this.#openRoom();
  }

  readonly #writeAddress = (): void => {
    try {
      history.replaceState(history.state, '', writeAddress(this.state));
    } catch {
      // WebKit takes no more than 100 in half a minute, and says so by an error.
      this.#writing = setTimeout(this.#writeAddress, 1000);
    }
  };

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
    if (JSON.stringify(state.origin) !== before) this.#loadOrigin();
  };

  #changeOrigin({ detail }: OriginChange): void {
    this.#change({ origin: detail, setUp: this.#setUpForAnother() });
    this.#loadOrigin();
  }

  /** The address of a snippet that was pasted: all that it says besides is kept. */
  #openFound(url: string): void {
    this.#change({ origin: { kind: 'address', url } });
    this.#loadOrigin();
  }

  #loadOrigin(): void {
    const { origin } = this.state;
    if (origin.kind === 'own') return;
    this.#own.forget();
    void this.#loader.open(origin);
  }

  async #take(raw: RawSource, setUp: SetUp = this.#setUpForAnother(), isEdited = false): Promise<void> {
    if (!(await this.#loader.take(raw))) return;
    this.#change({ origin: { kind: 'own' }, setUp });
    this.#own.keep(raw, isEdited);
  }

  /** What names something in one feed means nothing in another. */
  #setUpForAnother(): SetUp {
    const { setUp } = this.state;
    const attributes = setUp.attributes.filter(([name]) => !['src', 'item', 'day', 'tags'].includes(name));
    return { ...setUp, attributes, moment: undefined };
  }

  /** What was edited is no longer what lies at its address. */
  #edit(text: string): void {
    const { source } = this.#loader;
    if (text !== source?.text) void this.#take({ name: source?.name ?? '', text }, this.state.setUp, true);
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
