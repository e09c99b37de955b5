import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import type { Messages } from '../locale/catalogues.js';
import { addMessages } from '../locale/words.js';
import type { Lazy } from '../parts/lazy.js';
import { adoptStyles } from './adopt-styles.js';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What a lazy part exports besides its templates. */
export interface Part {
  readonly styles: readonly CSSResult[];
  /** Its own messages in the built-in languages. */
  readonly messages: Readonly<Record<string, Messages>>;
}

/** A part of its host that is loaded when it is first needed, with the styles that belong to it. */
export class PartController<P extends Part> implements ReactiveController {
  #part?: P;
  #attempt?: Promise<void>;
  #failed = false;

  constructor(
    private readonly host: Host,
    private readonly lazy: Lazy<P>,
  ) {
    host.addController(this);
  }

  /** The part, or undefined while it is not there; asking for it loads it, and renders the host when it has come. */
  get(): P | undefined {
    if (!this.#part) void this.ready();
    return this.#part;
  }

  /** Loads the part; settles when it has come or has failed. */
  ready(): Promise<void> {
    return (this.#attempt ??= this.#fetch());
  }

  /** Whether the part could not be loaded; it is tried again when the host asks for it after `retry`. */
  get failed(): boolean {
    return this.#failed;
  }

  retry(): void {
    if (!this.#failed) return;
    this.#failed = false;
    this.#attempt = undefined;
  }

  hostConnected(): void {
    this.retry();
  }

  async #fetch(): Promise<void> {
    try {
      // What another element has loaded already is drawn with at once.
      const part = this.lazy.module ?? (await this.lazy.load());
      adoptStyles(this.host.renderRoot as ShadowRoot, part.styles);
      for (const [language, messages] of Object.entries(part.messages)) addMessages(language, messages);
      this.#part = part;
    } catch {
      this.#failed = true;
    }
    this.host.requestUpdate();
  }
}
