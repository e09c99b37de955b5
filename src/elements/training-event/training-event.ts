import { PartController } from '../../controllers/part-controller.js';
import type { Feed, Item } from '../../feed/feed.js';
import { Lazy } from '../../parts/lazy.js';
import type { View } from '../../templates/view.js';
import { article, type Article } from '../article.js';
import { defineElement } from '../define-element.js';
import { TrainingElement } from '../training-element.js';

const card = new Lazy(() => import('./card.lazy.js'));
type Card = NonNullable<typeof card.module>;

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
 * @csspart label - The name of a fact.
 * @csspart panel - When, where, registration and what can be done, in full.
 * @csspart tag - A word that a training in full is filed under.
 * @csspart actions - What can be done: register, watch.
 * @csspart clock - The choice of a clock, in full.
 * @csspart content - The text of a training in full.
 */
export class TrainingEvent extends TrainingElement<Card | Article> {
  static override properties = {
    item: {},
    layout: {},
  };

  /** The id of an item of the feed; without it, the next upcoming training is shown. */
  item = '';

  /** `card`, `row`, or `full` with everything the feed says. */
  layout: 'card' | 'row' | 'full' = 'card';

  readonly #card = new PartController(this, card);
  readonly #article = new PartController(this, article);

  protected override get drawing(): PartController<Card> | PartController<Article> {
    return this.layout === 'full' ? this.#article : this.#card;
  }

  protected override select(feed: Feed, { now }: View, { selectItem, selectNext }: Card | Article): readonly Item[] {
    const item = this.item ? selectItem(feed, this.item, now) : selectNext(feed, now);
    return item ? [item] : [];
  }

  protected override renderItems([item]: readonly [Item, ...Item[]], view: View, part: Card | Article): unknown {
    if ('renderArticle' in part) return part.renderArticle(item, view, 'title');
    return this.layout === 'row' ? part.renderEventRow(item, view, 'title') : part.renderEventCard(item, view, 'title');
  }

  protected override emptyWords({ words }: View, { itemGoneWords, noUpcomingWords }: Card | Article): string {
    return this.item ? itemGoneWords(words) : noUpcomingWords(words);
  }
}

defineElement('training-event', TrainingEvent);

declare global {
  interface HTMLElementTagNameMap {
    'training-event': TrainingEvent;
  }
}
