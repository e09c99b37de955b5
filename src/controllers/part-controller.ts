import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import { addMessages, type Catalogue } from '../locale/words.js';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What a lazy part exports besides its templates. */
export interface Part {
  readonly styles: readonly CSSResult[];
  /** Its own messages, by language. */
  readonly messages: Readonly<Record<string, Catalogue>>;
}

/** A part of its host that is loaded when it is first needed, with the styles that belong to it. */
export class PartController<P extends Part> implements ReactiveController {
  #part?: P;
  #loading = false;
  #failed = false;

  constructor(
    private readonly host: Host,
    private readonly load: () => Promise<P>,
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
      this.#part = part;
    } catch {
      this.#failed = true;
    }
    this.#loading = false;
    this.host.requestUpdate();
  }
}
