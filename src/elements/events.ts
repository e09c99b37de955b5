import type { Feed, Item } from '../feed/feed.js';
import type { FeedError } from '../feed/feed-error.js';
import type { TrainingAction } from '../templates/view.js';

/** A feed has arrived and is shown. Does not bubble, like the platform's own `load`. */
export class TrainingLoadEvent extends Event {
  constructor(
    /** The feed as read. */
    readonly data: Feed,
  ) {
    super('training-load');
  }
}

/** A feed could not be had, and the reader has been told. Does not bubble, like the platform's own `error`. */
export class TrainingErrorEvent extends Event {
  constructor(
    /** Why; its `reason` is a short word, its `message` a sentence for developers. */
    readonly error: FeedError,
  ) {
    super('training-error');
  }
}

/** A reader opens an item. When it is prevented, the element leaves the opening to the host. */
export class TrainingSelectEvent extends Event {
  constructor(
    /** The item that is to be opened. */
    readonly item: Item,
    /** Where its link leads, if anywhere. */
    readonly url: string | undefined,
  ) {
    super('training-select', { bubbles: true, composed: true, cancelable: true });
  }
}

/** A reader does something with an item; for the host's own statistics. */
export class TrainingActionEvent extends Event {
  constructor(
    /** What they do. */
    readonly action: TrainingAction,
    /** Undefined where it is about all of them, as when a reader subscribes. */
    readonly item: Item | undefined,
    /** Where the action leads. */
    readonly url: string,
  ) {
    super('training-action', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'training-load': TrainingLoadEvent;
    'training-error': TrainingErrorEvent;
  }
  /** These bubble, so that documents and windows hear them, too. */
  interface GlobalEventHandlersEventMap {
    'training-select': TrainingSelectEvent;
    'training-action': TrainingActionEvent;
  }
}
