import { SliceController } from '../../controllers/slice-controller.js';
import { selectEvents, type Show } from '../../describe/select-items.js';
import type { Feed, Item } from '../../feed/feed.js';
import { load } from '../../locale/generated/load/training-list.js';
import { messages as uk } from '../../locale/generated/uk/training-list.js';
import { addMessages } from '../../locale/words.js';
import { baseStyles } from '../../styles/base.styles.js';
import { eventStyles } from '../../styles/event.styles.js';
import { listStyles } from '../../styles/list.styles.js';
import { renderEventCard, renderEventRow } from '../../templates/event-card.js';
import { countWords, renderRows } from '../../templates/rows.js';
import type { View } from '../../templates/view.js';
import { defineElement } from '../define-element.js';
import { splitTags } from '../split-tags.js';
import { TrainingElement } from '../training-element.js';

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
export class TrainingList extends TrainingElement {
  static override styles = [baseStyles, eventStyles, listStyles];
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

  readonly #slice = new SliceController(this, () => this.limit);
  #count = 0;

  protected override select(feed: Feed, { now }: View): readonly Item[] {
    const show = this.show === 'past' || this.show === 'all' ? this.show : 'upcoming';
    return selectEvents(feed, show, splitTags(this.tags), now);
  }

  protected override renderItems(items: readonly Item[], view: View): unknown {
    this.#count = items.length;
    const asCards = this.layout === 'cards';
    const renderItem = asCards ? renderEventCard : renderEventRow;
    return renderRows(
      items,
      this.#slice.shown,
      asCards ? 'cards' : 'list',
      view.words,
      (item, id) => renderItem(item, view, id),
      this.#more,
    );
  }

  protected override emptyWords({ words: { msg } }: View): string {
    return this.show === 'past'
      ? msg('No past trainings yet.', { id: 'empty.past' })
      : msg('No upcoming trainings at the moment.', { id: 'empty.upcoming' });
  }

  #more = (): void => {
    this.#slice.more();
    this.said = countWords(this.#slice.shown, this.#count, this.language.words);
  };
}

addMessages('uk', uk);
defineElement('training-list', TrainingList);

declare global {
  interface HTMLElementTagNameMap {
    'training-list': TrainingList;
  }
}
