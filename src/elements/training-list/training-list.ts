import type { MonthController } from '../../controllers/month-controller.js';
import { PartController } from '../../controllers/part-controller.js';
import { SliceController } from '../../controllers/slice-controller.js';
import type { Show } from '../../describe/select-items.js';
import type { Feed, Item } from '../../feed/feed.js';
import { Lazy } from '../../parts/lazy.js';
import type { Steps } from '../../parts/steps.js';
import type { View } from '../../templates/view.js';
import { MINUTE } from '../../time/units.js';
import { defineElement } from '../define-element.js';
import { OpeningElement } from '../opening-element.js';
import { splitTags } from '../split-tags.js';

const list = new Lazy(() => import('./list.lazy.js'));
const month = new Lazy(() => import('./month.lazy.js'));
type List = NonNullable<typeof list.module>;
type Month = NonNullable<typeof month.module>;

/** How many trainings of a month are listed at first, where they do not stand in its weeks. */
const LISTED = 100;

/**
 * @summary Many trainings, as a list or as cards.
 * @csspart list - The list.
 * @csspart card - A training as a short card.
 * @csspart row - A training in a row.
 * @csspart picture - A training's picture.
 * @csspart date - The leaf of a calendar.
 * @csspart note - Why it was cancelled or moved.
 * @csspart facts - When, where, and where registration stands, on a short card.
 * @csspart actions - What can be done: register, watch.
 * @csspart month - A month by day.
 * @csspart jump - The choice of a month, and that of a year.
 * @csspart weekday - The name of a day of the week, above a month.
 * @csspart day-number - The number of a day in a month.
 * @csspart today - The number of the present day.
 * @csspart entry - A training's bar in a month.
 * @csspart mark - A training's mark on a day, where there is no room for bars.
 * @csspart more - The button that opens a day with more than is seen.
 * @csspart day-list - All that a chosen day of a month has.
 */
export class TrainingList extends OpeningElement<List | Month> {
  static override properties = {
    show: {},
    layout: {},
    limit: { type: Number },
    tags: {},
  };

  /** `upcoming` (a running training is upcoming until its last day ends), `past` or `all`. */
  show: Show = 'upcoming';

  /** `list`, `cards`, or `month`: all trainings by day, past ones included; marks and a list of one day where the element is narrow. */
  layout: 'list' | 'cards' | 'month' = 'list';

  /** How many are shown at first; 20 if not said. */
  limit?: number;

  /** Only trainings with one of these tags, divided by commas. */
  tags = '';

  readonly #list = new PartController(this, list);
  readonly #month = new PartController(this, month);
  /** Which month is shown: known as soon as the part is there that draws it. */
  #months?: MonthController;
  readonly #slice = new SliceController(this, () => this.limit);
  readonly #listed = new SliceController(this, () => LISTED);
  #count = 0;

  protected override get content(): PartController<List> | PartController<Month> {
    return this.layout === 'month' ? this.#month : this.#list;
  }

  protected override selectAll(feed: Feed, { now }: View, { selectEvents }: List | Month): readonly Item[] {
    const wanted = this.show === 'past' || this.show === 'all' ? this.show : 'upcoming';
    const show = this.layout === 'month' ? 'all' : wanted;
    return this.once([feed, show, this.tags, Math.floor(now / MINUTE)], () =>
      selectEvents(feed, show, splitTags(this.tags), now),
    );
  }

  protected override renderAll(items: readonly Item[], view: View, part: List | Month, feed: Feed): Steps {
    const draw = (kept: readonly Item[], its: View) => this.#renderLayout(kept, its, part);
    return this.filtering?.renderItems(items, true, view, feed, draw) ?? draw(items, view);
  }

  #renderLayout(items: readonly Item[], view: View, part: List | Month): Steps {
    if ('renderMonth' in part) return this.#renderMonth(items, view, part);
    this.#count = items.length;
    const asCards = this.layout === 'cards';
    const renderItem = asCards ? part.renderEventTeaser : part.renderEventRow;
    return part.renderRows(
      items,
      this.#slice.shown,
      asCards ? 'cards' : 'list',
      view.words,
      (item, id) => renderItem(item, view, id),
      () => this.#more(part),
    );
  }

  protected override emptyWords({ words }: View, { noPastWords, noUpcomingWords }: List | Month): string {
    return this.show === 'past' ? noPastWords(words) : noUpcomingWords(words);
  }

  protected override filterChanged(): void {
    this.#slice.reset();
    this.#listed.reset();
  }

  *#renderMonth(items: readonly Item[], view: View, part: Month): Steps {
    const { words } = view;
    const months = (this.#months ??= part.showMonths(this, (month) => {
      this.#listed.reset();
      this.said = month === undefined ? '' : part.monthWords(month, this.language.words);
    }));
    const month = part.describeMonth(items, months.at, view);
    const { date } = month.chosen;
    yield;
    return yield* part.renderMonth(month, months.isOpen, this.#listed.shown, view, {
      now: () => months.go(part.today(view)),
      go: (day) => months.go(day),
      choose: (day) => {
        months.choose(date, day);
        this.said = part.dayWords(part.describeMonth(items, months.at, view).chosen, view);
      },
      open: (day) => months.open(date, day),
      press: (event, day, hasEntries) => months.press(event, day, part.firstWeekday(words.locale), hasEntries),
      pressInList: (event) => months.pressInList(event),
      more: (list) => this.#listed.more(list),
    });
  }

  #more({ shownWords }: List): void {
    this.#slice.more();
    this.said = shownWords(this.#slice.shown, this.#count, this.language.words);
  }
}

defineElement('training-list', TrainingList);

declare global {
  interface HTMLElementTagNameMap {
    'training-list': TrainingList;
  }
}
