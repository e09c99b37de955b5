import { PartController } from '../../controllers/part-controller.js';
import type { Feed, Item } from '../../feed/feed.js';
import { Lazy } from '../../parts/lazy.js';
import type { Steps } from '../../parts/steps.js';
import type { View } from '../../templates/view.js';
import { article, type Article } from '../article.js';
import { defineElement } from '../define-element.js';
import type { Opening } from '../opening.js';
import { TrainingElement } from '../training-element.js';

const card = new Lazy(() => import('./card.lazy.js'));
const opening = new Lazy(() => import('./opening.lazy.js'));
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
 * @csspart back - The button that leads back from an open training.
 * @csspart clock - The choice of a clock, in full.
 * @csspart content - The text of a training in full.
 * @csspart day - A day of its programme.
 * @csspart hour - The hour at which something begins.
 * @csspart rail - The line of time, beside what begins at one hour.
 * @csspart dot - The mark on it.
 * @csspart session - A session.
 * @csspart break - A break or a meal.
 * @csspart track - The name of a session's track.
 */
export class TrainingEvent extends TrainingElement<Card | Article> {
  static override properties = {
    item: {},
    layout: {},
    opens: {},
  };

  /** The id of an item of the feed; without it, the next upcoming training is shown. */
  item = '';

  /** `card`, `row`, or `full` with everything the feed says. */
  layout: 'card' | 'row' | 'full' = 'card';

  /** Where a card or a row opens: `here`, or on the training's own `page`; here all the same if it has none. */
  opens: 'here' | 'page' = 'page';

  readonly #card = new PartController(this, card);
  readonly #article = new PartController(this, article);
  readonly #openingPart = new PartController(this, opening);
  /** Whether it is open: known where it opens here, once what it needs for that is there. */
  #opening?: Opening;

  /**
   * Looks at the page's address again. It is followed anyhow, through routers and the Back button; this is for a router that
   * changes it in a way that a page cannot see.
   */
  readAddress(): void {
    this.#opening?.readAddress();
  }

  protected override get drawing(): PartController<Card> | PartController<Article> {
    return this.layout === 'full' ? this.#article : this.#card;
  }

  protected override select(feed: Feed, { now }: View, { selectItem, selectNext }: Card | Article): readonly Item[] {
    const item = this.item ? selectItem(feed, this.item, now) : selectNext(feed, now);
    return item ? [item] : [];
  }

  protected override *renderItems(
    [item]: readonly [Item, ...Item[]],
    view: View,
    part: Card | Article,
    feed: Feed,
  ): Steps {
    if ('renderArticle' in part) return yield* part.renderArticle(item, view, 'title');
    if (this.opens === 'here' || !part.itemUrl(item, view)) this.#prepareOpening();
    const opening = this.#opening;
    const open = opening?.find(feed, view.now);
    if (opening && open) return opening.render(open, view);
    const its: View = opening ? { ...view, link: (one) => opening.link(one, view) } : view;
    yield;
    if (this.layout === 'row') return part.renderEventRow(item, its, 'title');
    return yield* part.renderEventCard(item, its, 'title');
  }

  /** The title is a link once that is there: a card does not wait for it. */
  #prepareOpening(): void {
    const part = this.#openingPart.get();
    if (part)
      this.#opening ??= new part.Opening(this, {
        rest: () => '',
        article: this.#article,
        backWords: part.backWords,
        say: this.say,
        renderPart: (later, view, draw) => this.renderPart(later, view, draw),
      });
  }

  protected override openItem(event: MouseEvent, item: Item): void {
    this.#opening?.follow(event, item, this.view);
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
