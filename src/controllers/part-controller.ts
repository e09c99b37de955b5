import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import type { LoadCatalogue, Messages } from '../locale/catalogues.js';
import { addMessages } from '../locale/words.js';
import type { LanguageController } from './language-controller.js';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What a lazy part exports besides its templates. */
export interface Part {
  readonly styles: readonly CSSResult[];
  /** Its own messages in the built-in languages. */
  readonly messages: Readonly<Record<string, Messages>>;
  /** Fetches its messages in other languages, unless its host has them. */
  readonly loadCatalogue?: LoadCatalogue;
}

/** A part of its host that is loaded when it is first needed, with the styles that belong to it. */
export class PartController<P extends Part> implements ReactiveController {
  #part?: P;
  #loading = false;
  #failed = false;

  constructor(
    private readonly host: Host,
    private readonly load: () => Promise<P>,
    private readonly language?: LanguageController,
  ) {
    host.addController(this);
  }

  /** The part, or undefined while it is not there; asking for it loads it, and renders the host when it has come. */
  get(): P | undefined {
    if (!this.#part && !this.#loading && !this.#failed) void this.#fetch();
    return this.#part;
  }

  /** Whether the part could not be loaded; it is tried again when the host asks for it after `retry`. */
  get failed(): boolean {
    return this.#failed;
  }

  retry(): void {
    this.#failed = false;
  }

  hostConnected(): void {
    this.retry();
  }

  async #fetch(): Promise<void> {
    this.#loading = true;
    try {
      const part = await this.load();
      const root = this.host.renderRoot as ShadowRoot;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...part.styles.map(({ styleSheet }) => styleSheet!)];
      for (const [language, messages] of Object.entries(part.messages)) addMessages(language, messages);
      if (part.loadCatalogue) await this.language?.need(part.loadCatalogue);
      this.#part = part;
    } catch {
      this.#failed = true;
    }
    this.#loading = false;
    this.host.requestUpdate();
  }
}
