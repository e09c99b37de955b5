import { PartController } from '../../controllers/part-controller.js';
import type { AgendaDay } from '../../describe/agenda.js';
import type { Feed, Item } from '../../feed/feed.js';
import { Lazy } from '../../parts/lazy.js';
import type { Steps } from '../../parts/steps.js';
import type { View } from '../../templates/view.js';
import { defineElement } from '../define-element.js';
import { FilteredElement } from '../filtered-element.js';

const programme = new Lazy(() => import('./programme.lazy.js'));
const grid = new Lazy(() => import('./grid.lazy.js'));
type Programme = NonNullable<typeof programme.module>;

/**
 * @summary The programme of one training by day, along a line of time or as a grid.
 * @csspart clock - The choice of a clock.
 * @csspart header - Of which training the programme is, when that is, and on whose clock.
 * @csspart day - A day of the programme.
 * @csspart hour - The hour at which something begins.
 * @csspart rail - The line of time, beside what begins at one hour.
 * @csspart dot - The mark on it.
 * @csspart session - A session.
 * @csspart break - A break or a meal.
 * @csspart track - The name of a session's track.
 * @csspart column - The name of a track or room above its column of the grid.
 * @csspart note - Why the training was cancelled or moved.
 * @cssprop --training-track-2 - The colour of the second track; the first has that of links.
 * @cssprop --training-track-3 - The colour of the third track.
 * @cssprop --training-track-4 - The colour of the fourth track.
 */
export class TrainingAgenda extends FilteredElement<Programme> {
  static override properties = {
    item: {},
    day: {},
    layout: {},
  };

  /** The id of an item of the feed; without it, the next training that has a programme. */
  item = '';

  /** One day only: a date such as `2026-11-17`, a number counted from 1, or `today`. */
  day: 'today' | (string & {}) = '';

  /** `timeline`, or `grid`: tracks or rooms beside each other, along a line of time where the element is narrow. */
  layout: 'timeline' | 'grid' = 'timeline';

  readonly #timeline = new PartController(this, programme);
  readonly #grid = new PartController(this, grid);

  protected override get content(): PartController<Programme> {
    return this.layout === 'grid' ? this.#grid : this.#timeline;
  }

  protected override select(feed: Feed, { now }: View, { selectProgramme }: Programme): readonly Item[] {
    const item = selectProgramme(feed, this.item, now);
    return item ? [item] : [];
  }

  protected override *renderItems([item]: readonly [Item, ...Item[]], view: View, part: Programme, feed: Feed): Steps {
    const all = part.describeAgenda(item, view);
    yield;
    const wanted = this.day.trim();
    const day = wanted ? part.findDay(all, wanted, item, view) : undefined;
    if (wanted && !day) return part.renderEmptyDay(view);
    const days = day ? [day] : all;
    const head = part.renderProgrammeHead(item, view);
    yield;
    const draw = (shown: readonly AgendaDay[], its: View) => part.renderProgramme(shown, item, its);
    const programme = yield* this.filtering?.renderDays(days, item, view, feed, draw) ?? draw(days, view);
    return [head, programme];
  }

  protected override emptyWords({ words }: View, { noProgrammeWords }: Programme): string {
    return noProgrammeWords(words);
  }
}

defineElement('training-agenda', TrainingAgenda);

declare global {
  interface HTMLElementTagNameMap {
    'training-agenda': TrainingAgenda;
  }
}
