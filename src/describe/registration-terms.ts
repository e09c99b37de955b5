import type { Item } from '../feed/feed.js';
import { describeRegistration, writeDeadline, writeOpening } from './registration.js';
import type { Setting } from './setting.js';
import { isCancelled } from './status.js';

/** What can be said of registration whenever it is read: on a static page, in a calendar. */
export interface RegistrationTerms {
  /** `No places left`, only where the announcement says so itself. */
  readonly stand?: string;
  /** `opens on 1 October 2026`, `until 12 November 2026, 18:00`. */
  readonly dates: readonly string[];
  /** `Free of charge`, or the prices. */
  readonly price?: string;
  readonly url?: string;
}

/** Undefined where there is nothing to register for. */
export function describeRegistrationTerms(item: Item, setting: Setting): RegistrationTerms | undefined {
  const { registration } = item.training;
  if (!registration || isCancelled(item)) return undefined;
  // Long before everything: no day is near then, and every year is written.
  const timeless = { ...setting, now: 0 };
  const { opens, closes, status, url } = registration;
  const facts = describeRegistration(item, timeless);
  const isOver = status === 'closed' || status === 'full';
  return {
    ...(status && status !== 'open' && facts && { stand: facts.notice.words }),
    dates: isOver
      ? []
      : [opens && writeOpening(opens, timeless), closes && writeDeadline(closes, item, timeless)].filter(
          (date) => date !== undefined,
        ),
    ...(facts?.price && { price: facts.price }),
    ...(url && !isOver && { url }),
  };
}
