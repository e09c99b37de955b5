import type { PropertyDeclarations } from 'lit';
import { PartController } from '../controllers/part-controller.js';
import type { Item } from '../feed/feed.js';
import { controls } from './controls.js';
import type { DrawingPart } from './drawing-part.js';
import { TrainingElement } from './training-element.js';

type Controls = NonNullable<typeof controls.module>;

/**
 * What shows many things, and lets a reader search and filter them where its host asks for that.
 *
 * @csspart controls - The search, the filters, and how many match.
 * @csspart search - The field of the search.
 * @csspart filters - The filters, when they are seen.
 * @csspart filter - One of them.
 * @csspart pick - The button that puts something into the reader's plan.
 */
export abstract class FilteredElement<P extends DrawingPart = DrawingPart> extends TrainingElement<P> {
  static override properties: PropertyDeclarations = {
    controls: { converter: (value) => (value === 'address' ? value : value !== null) },
    personal: { type: Boolean },
  };

  /**
   * Whether a search and filters stand above; `address` keeps what is asked for in the page's address, as
   * `#<id of the element>?q=…`, if the element has an id.
   */
  controls: boolean | 'address' = false;

  /** Whether what a reader picks for their own plan is kept on the reader's device; else it lasts as long as the page. */
  personal = false;

  readonly #controls = new PartController(this, controls);
  #selected?: { readonly key: readonly unknown[]; readonly items: readonly Item[] };
  #filtering?: InstanceType<Controls['Filtering']>;

  /** What draws is not there before the controls are, so that nothing jumps; without them it draws all the same. */
  readonly #both = {
    get: (): P | undefined => {
      const part = this.content.get();
      return this.#controls.get() || this.#controls.failed || this.matches(':state(ready)') ? part : undefined;
    },
    ready: async (): Promise<void> => {
      await Promise.all([this.content.ready(), this.#controls.ready()]);
    },
    isFailed: () => this.content.failed,
    get failed(): boolean {
      return this.isFailed();
    },
    retry: (): void => {
      this.content.retry();
      this.#controls.retry();
    },
  };

  /**
   * Looks at the page's address again. It is followed anyhow, through routers and the Back button; this is for a router that
   * changes it in a way that a page cannot see.
   */
  readAddress(): void {
    this.filtering?.readAddress();
  }

  /** What selects and draws the items. */
  protected abstract get content(): Pick<PartController<P>, 'get' | 'ready' | 'failed' | 'retry'>;

  protected override get drawing(): Pick<PartController<P>, 'get' | 'ready' | 'failed' | 'retry'> {
    return this.controls ? this.#both : this.content;
  }

  /** What draws the controls and filters; undefined where none are asked for. */
  protected get filtering(): InstanceType<Controls['Filtering']> | undefined {
    const part = this.controls ? this.#controls.get() : undefined;
    return part && (this.#filtering ??= new part.Filtering(this, () => this.filterChanged(), this.say));
  }

  /** What was selected before, as long as nothing that it depends on has changed: a reader who types asks often. */
  protected once(key: readonly unknown[], select: () => readonly Item[]): readonly Item[] {
    const known = this.#selected;
    if (known?.key.every((part, index) => part === key[index])) return known.items;
    return (this.#selected = { key, items: select() }).items;
  }

  /** Called when something else is to be shown. */
  protected filterChanged(): void {}
}
