import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** How many items a list shows at first, and how many more at a time. */
const STEP = 20;

/** Shows the beginning of a long list, and more of it when asked: the reader decides, nothing loads by scrolling. */
export class SliceController implements ReactiveController {
  #shown = 0;
  #focus = -1;
  /** Where the reader asked for more. */
  #list?: ParentNode | undefined;

  constructor(
    private readonly host: Host,
    /** How many at first, if the host says so. */
    private readonly first: () => number | undefined,
  ) {
    host.addController(this);
  }

  get shown(): number {
    const first = this.first() ?? STEP;
    return Math.max(this.#shown, first > 0 ? first : STEP);
  }

  /**
   * Shows the next ones, and puts the focus on the first of them, where a reader goes on.
   *
   * @param list Where they stand, if the host has several lists.
   */
  more(list?: ParentNode): void {
    this.#list = list;
    this.#focus = this.shown;
    this.#shown = this.shown + STEP;
    this.host.requestUpdate();
  }

  /** Shows the beginning again, as of another list. */
  reset(): void {
    this.#shown = 0;
  }

  hostUpdated(): void {
    if (this.#focus < 0) return;
    const list = this.#list ?? this.host.renderRoot;
    const row = list.querySelectorAll<HTMLElement>('[data-row] .title')[this.#focus];
    (row?.querySelector<HTMLElement>('a, button') ?? row)?.focus();
    this.#focus = -1;
  }
}
