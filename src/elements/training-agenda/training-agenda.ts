import { PartController } from '../../controllers/part-controller.js';
import { selectEvents, selectItem } from '../../describe/select-items.js';
import type { Feed, Item } from '../../feed/feed.js';
import { load } from '../../locale/generated/load/training-agenda.js';
import { messages as uk } from '../../locale/generated/uk/training-agenda.js';
import { addMessages } from '../../locale/words.js';
import { baseStyles } from '../../styles/base.styles.js';
import type { View } from '../../templates/view.js';
import { defineElement } from '../define-element.js';
import { TrainingElement } from '../training-element.js';

/**
 * @summary The programme of one training by day, along a line of time.
 * @csspart day - A day of the programme.
 * @csspart session - A session.
 * @csspart track - The name of a session's track.
 * @csspart note - Why the training was cancelled or moved.
 */
export class TrainingAgenda extends TrainingElement {
  static override styles = baseStyles;
  static override loadCatalogue = load;

  static override properties = {
    item: {},
    day: {},
  };

  /** The id of an item of the feed; without it, the next training that has a programme. */
  item = '';

  /** One day only: a date such as `2026-11-17`, a number counted from 1, or `today`. */
  day = '';

  readonly #programme = new PartController(this, () => import('../../templates/programme.lazy.js'));

  override connectedCallback(): void {
    super.connectedCallback();
    // Needed in any case, and on its way while the feed is.
    this.#programme.get();
  }

  protected override select(feed: Feed, { now }: View): readonly Item[] {
    const item = this.item
      ? selectItem(feed, this.item, now)
      : selectEvents(feed, 'upcoming', [], now).find(hasProgramme);
    return item && hasProgramme(item) ? [item] : [];
  }

  protected override renderItems([item]: readonly [Item, ...Item[]], view: View): unknown {
    return this.renderPart(this.#programme, view, ({ describeAgenda, findDay, renderProgramme, renderEmptyDay }) => {
      const days = describeAgenda(item, view);
      const wanted = this.day.trim();
      if (!wanted) return renderProgramme(days, item, view);
      const day = findDay(days, wanted, item, view);
      return day ? renderProgramme([day], item, view) : renderEmptyDay(view);
    });
  }

  protected override emptyWords({ words: { msg } }: View): string {
    return msg('There is no programme yet.', { id: 'empty.agenda' });
  }
}

function hasProgramme({ training }: Item): boolean {
  return (training.agenda?.sessions?.length ?? 0) > 0;
}

addMessages('uk', uk);
defineElement('training-agenda', TrainingAgenda);

declare global {
  interface HTMLElementTagNameMap {
    'training-agenda': TrainingAgenda;
  }
}
