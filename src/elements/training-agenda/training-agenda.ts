import { PartController } from '../../controllers/part-controller.js';
import type { Feed, Item } from '../../feed/feed.js';
import { load } from '../../locale/generated/load/training-agenda.js';
import { Lazy } from '../../parts/lazy.js';
import type { View } from '../../templates/view.js';
import { defineElement } from '../define-element.js';
import { TrainingElement } from '../training-element.js';

const programme = new Lazy(() => import('./programme.lazy.js'));
const grid = new Lazy(() => import('./grid.lazy.js'));
type Programme = NonNullable<typeof programme.module>;

/**
 * @summary The programme of one training by day, along a line of time or as a grid.
 * @csspart day - A day of the programme.
 * @csspart session - A session.
 * @csspart track - The name of a session's track.
 * @csspart column - The name of a track or room above its column of the grid.
 * @csspart note - Why the training was cancelled or moved.
 */
export class TrainingAgenda extends TrainingElement<Programme> {
  static override loadCatalogue = load;

  static override properties = {
    item: {},
    day: {},
    layout: {},
  };

  /** The id of an item of the feed; without it, the next training that has a programme. */
  item = '';

  /** One day only: a date such as `2026-11-17`, a number counted from 1, or `today`. */
  day = '';

  /** `timeline`, or `grid`: tracks or rooms beside each other, along a line of time where the element is narrow. */
  layout = 'timeline';

  readonly #timeline = new PartController(this, programme, this.language);
  readonly #grid = new PartController(this, grid, this.language);

  protected override get drawing(): PartController<Programme> {
    return this.layout === 'grid' ? this.#grid : this.#timeline;
  }

  protected override select(feed: Feed, { now }: View, { selectProgramme }: Programme): readonly Item[] {
    const item = selectProgramme(feed, this.item, now);
    return item ? [item] : [];
  }

  protected override renderItems([item]: readonly [Item, ...Item[]], view: View, part: Programme): unknown {
    const days = part.describeAgenda(item, view);
    const wanted = this.day.trim();
    if (!wanted) return part.renderProgramme(days, item, view);
    const day = part.findDay(days, wanted, item, view);
    return day ? part.renderProgramme([day], item, view) : part.renderEmptyDay(view);
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
