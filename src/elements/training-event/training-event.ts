import { PartController } from '../../controllers/part-controller.js';
import { selectItem, selectNext } from '../../describe/select-items.js';
import type { Feed, Item } from '../../feed/feed.js';
import { load } from '../../locale/generated/load/training-event.js';
import { baseStyles } from '../../styles/base.styles.js';
import { eventStyles } from '../../styles/event.styles.js';
import { renderEventCard, renderEventRow } from '../../templates/event-card.js';
import { itemGoneWords } from '../../templates/states.js';
import type { View } from '../../templates/view.js';
import { defineElement } from '../define-element.js';
import { TrainingElement } from '../training-element.js';

/**
 * @summary One training: as a card, in a row, or in full.
 * @csspart card - The training as a card.
 * @csspart row - The training in a row.
 * @csspart article - The training in full.
 * @csspart picture - Its picture.
 * @csspart date - The leaf of a calendar.
 * @csspart summary - Its summary.
 * @csspart note - Why it was cancelled or moved.
 * @csspart facts - When, where, for whom.
 * @csspart actions - What can be done: register, watch.
 * @csspart content - The text of a training in full.
 */
export class TrainingEvent extends TrainingElement {
  static override styles = [baseStyles, eventStyles];
  static override loadCatalogue = load;

  static override properties = {
    item: {},
    layout: {},
  };

  /** The id of an item of the feed; without it, the next upcoming training is shown. */
  item = '';

  /** `card`, `row`, or `full` with everything the feed says. */
  layout = 'card';

  readonly #article = new PartController(this, () => import('../../templates/article.lazy.js'), this.language);

  protected override select(feed: Feed, { now }: View): readonly Item[] {
    const item = this.item ? selectItem(feed, this.item, now) : selectNext(feed, now);
    return item ? [item] : [];
  }

  protected override renderItems([item]: readonly [Item, ...Item[]], view: View): unknown {
    switch (this.layout) {
      case 'row':
        return renderEventRow(item, view, 'title');
      case 'full':
        return this.renderPart(this.#article, view, (part) => part.renderArticle(item, view, 'title'));
      default:
        return renderEventCard(item, view, 'title');
    }
  }

  protected override emptyWords({ words }: View): string {
    return this.item
      ? itemGoneWords(words)
      : words.msg('No upcoming trainings at the moment.', { id: 'empty.upcoming' });
  }
}

defineElement('training-event', TrainingEvent);

declare global {
  interface HTMLElementTagNameMap {
    'training-event': TrainingEvent;
  }
}
