import type { PropertyDeclarations } from 'lit';
import { PartController } from '../controllers/part-controller.js';
import type { Feed, Item } from '../feed/feed.js';
import type { Words } from '../locale/words.js';
import type { Steps } from '../parts/steps.js';
import { renderMessage } from '../templates/states.js';
import type { View } from '../templates/view.js';
import { article } from './article.js';
import type { DrawingPart } from './drawing-part.js';
import { FilteredElement } from './filtered-element.js';
import type { Opening } from './opening.js';

/** A part that draws items which can be opened. */
export interface OpeningPart extends DrawingPart {
  readonly Opening: typeof Opening;
  /** The words of the button that leads from an open item back to the others. */
  readonly backWords: (words: Words) => string;
  /** What is said of an item that was asked for and is not there. */
  readonly goneWords: (words: Words) => string;
}

/**
 * What shows many items, of which one opens in their place, with a way back, or on its own page.
 *
 * @csspart back - The button that leads back from an open item.
 * @csspart article - An item that is open.
 * @csspart content - Its text.
 */
export abstract class OpeningElement<P extends OpeningPart> extends FilteredElement<P> {
  static override properties: PropertyDeclarations = {
    opens: {},
  };

  /** Where an item opens: `here`, or on its own `page`; here all the same if it has none. */
  opens: 'here' | 'page' = 'page';

  readonly #article = new PartController(this, article);
  /** Which item is open: known as soon as the part is there that can follow the address. */
  #opening?: Opening;

  override readAddress(): void {
    super.readAddress();
    this.#opening?.readAddress();
  }

  /** The items of a feed that can be opened, in order. */
  protected abstract selectAll(feed: Feed, view: View, part: P): readonly Item[];

  /** Those that were selected, while none is open. */
  protected abstract renderAll(items: readonly Item[], view: View, part: P, feed: Feed): Steps;

  protected override select(feed: Feed, view: View, part: P): readonly Item[] {
    this.#opening ??= new part.Opening(this, {
      rest: () => this.filtering?.addressPart ?? '',
      article: this.#article,
      backWords: part.backWords,
      say: this.say,
      renderPart: (later, its, draw) => this.renderPart(later, its, draw),
    });
    const open = this.#opening.find(feed, view.now);
    return open ? [open] : this.selectAll(feed, view, part);
  }

  protected override *renderItems(items: readonly Item[], view: View, part: P, feed: Feed): Steps {
    const opening = this.#opening!;
    const open = opening.find(feed, view.now);
    if (open) return opening.render(open, view);
    const all = yield* this.renderAll(items, view, part, feed);
    return opening.isOpen && !this.isPartial ? [renderMessage(part.goneWords(view.words)), all] : all;
  }

  protected override get view(): View {
    const view = super.view;
    return { ...view, link: (item) => this.#opening!.link(item, view) };
  }

  protected override openItem(event: MouseEvent, item: Item): void {
    this.#opening?.follow(event, item, this.view);
  }
}
