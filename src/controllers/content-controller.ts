import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SanitizeOptions } from '../content/sanitize-html.lazy.js';

type Sanitizer = typeof import('../content/sanitize-html.lazy.js').sanitizeHtml;

let sanitizer: Sanitizer | undefined;
let loading: Promise<void> | undefined;

/** Gives its host the HTML of a feed as harmless nodes; the sanitiser is loaded when content is first asked for. */
export class ContentController implements ReactiveController {
  #made = new Map<string, HTMLElement>();
  #failed = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#failed = false;
  }

  /** The content's nodes; undefined until the sanitiser is there, and null if it could not be loaded. */
  nodesOf(html: string, options: SanitizeOptions): HTMLElement | undefined | null {
    if (!sanitizer) {
      if (!this.#failed) void this.#load();
      return this.#failed ? null : undefined;
    }
    const key = `${options.headingLevel} ${options.base} ${html}`;
    let nodes = this.#made.get(key);
    if (!nodes) {
      this.#made.clear();
      this.#made.set(key, (nodes = sanitizer(html, options)));
    }
    return nodes;
  }

  async #load(): Promise<void> {
    try {
      await (loading ??= import('../content/sanitize-html.lazy.js').then((module) => {
        sanitizer = module.sanitizeHtml;
      }));
    } catch {
      loading = undefined;
      this.#failed = true;
    }
    this.host.requestUpdate();
  }
}
