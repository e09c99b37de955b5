import type { Item } from '../feed/feed.js';
import { str } from '../locale/template.js';
import type { WallTime } from '../time/wall-time.js';
import { describePrice, describeState, writeMoment, writeOpening } from './registration.js';
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
  // Long before everything: so that every year is written.
  const timeless = { ...setting, now: 0 };
  const { opens, closes, status, url } = registration;
  const { words } = setting;
  const isOver = status === 'closed' || status === 'full';
  const price = describePrice(registration, words);
  return {
    ...(status && status !== 'open' && { stand: describeState(status, false, false, words).words }),
    dates: isOver
      ? []
      : [opens && writeOpening(opens, timeless), closes && writeClosing(closes, timeless)].filter(
          (date) => date !== undefined,
        ),
    ...(price && !isOver && { price }),
    ...(url && !isOver && { url }),
  };
}

function writeClosing(closes: WallTime, setting: Setting): string {
  const moment = writeMoment(closes, setting);
  return setting.words.msg(str`until ${moment}`, { id: 'registration.until' });
}
