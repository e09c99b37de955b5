import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { forgetText, keepText } from './kept-text.js';
import type { RawSource } from './read-source.js';

/** Sees to it that a text of somebody's own is not lost with the page: it is kept in the tab, and else the browser asks. */
export class OwnText implements ReactiveController {
  /** Whether the text is found again when the page is loaded anew. */
  isKept = true;
  #isEdited = false;
  #raw: RawSource | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', ask);
  }

  keep(raw: RawSource, isEdited: boolean): void {
    this.#raw = raw;
    this.#isEdited = isEdited;
    this.isKept = keepText({ ...raw, isEdited });
    this.#watch();
  }

  /** Somebody has the text elsewhere now. */
  taken(): void {
    if (this.#raw && this.#isEdited) this.keep(this.#raw, false);
  }

  forget(): void {
    this.#raw = undefined;
    forgetText();
    this.#watch();
  }

  #watch(): void {
    const isAtRisk = this.#raw !== undefined && (this.#isEdited || !this.isKept);
    // Only as long as it is needed: a page that listens is not kept for the Back button.
    if (isAtRisk) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
    this.host.requestUpdate();
  }
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
