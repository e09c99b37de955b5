import type { Item } from '../feed/feed.js';
import { formatClosing, formatEnd, formatMoment, formatOpening } from './deadline.js';
import { describePrice, describeState } from './registration.js';
import { memoize } from './memoize.js';
import type { Setting } from './setting.js';
import { isCancelled } from './status.js';

/** What can be said of registration whenever it is read: on a static page, in a calendar. */
export interface RegistrationTerms {
  /** `No places left`, only where the announcement says so itself. */
  readonly stand?: string;
  /** `opens on 1 October 2026`, `until 12 November 2026, 18:00, Kyiv`. */
  readonly dates: readonly string[];
  /** `Free of charge`, or the prices. */
  readonly price?: string;
  readonly url?: string;
}

/** Undefined where there is nothing to register for. */
export const describeRegistrationTerms = memoize((item: Item, setting: Setting): RegistrationTerms | undefined => {
  const { registration } = item.training;
  if (!registration || isCancelled(item)) return undefined;
  // Long before everything, and on nobody's clock but the training's: so that every year and every zone is written.
  const timeless = { ...setting, now: 0, clock: undefined };
  const { opens, closes, status, url } = registration;
  const { words } = setting;
  const isOver = status === 'closed' || status === 'full';
  const price = describePrice(registration, words);
  return {
    ...(status && status !== 'open' && { stand: describeState(status, false, words).text }),
    dates: isOver
      ? []
      : [
          opens && formatOpening(formatMoment(opens, item, timeless, false), setting),
          closes && formatClosing(formatEnd(closes, item, timeless, false), setting),
        ].filter((date) => date !== undefined),
    ...(price && !isOver && { price }),
    ...(url && !isOver && { url }),
  };
});
