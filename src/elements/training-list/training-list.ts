import { PartController } from '../../controllers/part-controller.js';
import { SliceController } from '../../controllers/slice-controller.js';
import type { Show } from '../../describe/select-items.js';
import type { Feed, Item } from '../../feed/feed.js';
import { load } from '../../locale/generated/load/training-list.js';
import { Lazy } from '../../parts/lazy.js';
import type { View } from '../../templates/view.js';
import { defineElement } from '../define-element.js';
import { splitTags } from '../split-tags.js';
import { TrainingElement } from '../training-element.js';

const list = new Lazy(() => import('./list.lazy.js'));
type List = NonNullable<typeof list.module>;

/**
 * @summary Many trainings, as a list or as cards.
 * @csspart list - The list.
 * @csspart card - A training as a card.
 * @csspart row - A training in a row.
 * @csspart picture - A training's picture.
 * @csspart date - The leaf of a calendar.
 * @csspart summary - A training's summary.
 * @csspart note - Why it was cancelled or moved.
 * @csspart facts - When, where, for whom.
 * @csspart actions - What can be done: register, watch.
 */
export class TrainingList extends TrainingElement<List> {
  static override loadCatalogue = load;

  static override properties = {
    show: {},
    layout: {},
    limit: { type: Number },
    tags: {},
  };

  /** `upcoming` (a running training is upcoming until its last day ends), `past` or `all`. */
  show: Show = 'upcoming';

  /** `list` or `cards`. */
  layout = 'list';

  /** How many are shown at first; 20 if not said. */
  limit?: number;

  /** Only trainings with one of these tags, divided by commas. */
  tags = '';

  protected override readonly drawing = new PartController(this, list, this.language);
  readonly #slice = new SliceController(this, () => this.limit);
  #count = 0;

  protected override select(feed: Feed, { now }: View, { selectEvents }: List): readonly Item[] {
    const show = this.show === 'past' || this.show === 'all' ? this.show : 'upcoming';
    return selectEvents(feed, show, splitTags(this.tags), now);
  }

  protected override renderItems(items: readonly Item[], view: View, part: List): unknown {
    this.#count = items.length;
    const asCards = this.layout === 'cards';
    const renderItem = asCards ? part.renderEventCard : part.renderEventRow;
    return part.renderRows(
      items,
      this.#slice.shown,
      asCards ? 'cards' : 'list',
      view.words,
      (item, id) => renderItem(item, view, id),
      () => this.#more(part),
    );
  }

  protected override emptyWords({ words }: View, { noPastWords, noUpcomingWords }: List): string {
    return this.show === 'past' ? noPastWords(words) : noUpcomingWords(words);
  }

  #more({ countWords }: List): void {
    this.#slice.more();
    this.said = countWords(this.#slice.shown, this.#count, this.language.words);
  }
}

defineElement('training-list', TrainingList);

declare global {
  interface HTMLElementTagNameMap {
    'training-list': TrainingList;
  }
}
