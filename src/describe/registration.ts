import type { Item } from '../feed/feed.js';
import type { Words } from '../locale/words.js';
import { describeLastDays, formatDeadline, formatEnd, formatMoment, formatOpening } from './deadline.js';
import type { Setting } from './setting.js';
import { hasStatus, isCancelled, phaseOf, type Notice } from './status.js';

/** Where registration stands, in words. */
export interface RegistrationFacts {
  readonly notice: Notice;
  /** `until 12 November, 18:00`, `opens on 1 December`. */
  readonly date?: string;
  /** `12 places left of 40`. */
  readonly places?: string;
  /** `Free of charge`, or the prices. */
  readonly price?: string;
  /** Where to register; absent unless that can be done now. */
  readonly url?: string;
}

/**
 * A word of the format, or another that the feed uses. An explicit status wins, but nothing is open after `closes`, after
 * the end, or when cancelled; nothing is said of one that is postponed, unless it says so itself.
 */
export function registrationState(item: Item, now: number): string | undefined {
  const { registration } = item.training;
  if (!registration) return undefined;
  const { status, closes, opens, remaining } = registration;
  const closed = closes && now >= item.endOf(closes);
  if (closed || isCancelled(item) || phaseOf(item, now) === 'over') return 'closed';
  if (status) return status;
  // Nobody can promise a place on a day that is not known.
  if (hasStatus(item, 'postponed')) return undefined;
  if (opens && now < item.startOf(opens)) return 'not-yet-open';
  return remaining === 0 ? 'full' : 'open';
}

export function describeRegistration(item: Item, setting: Setting): RegistrationFacts | undefined {
  const { registration } = item.training;
  const state = registrationState(item, setting.now);
  if (!registration || !state) return undefined;
  const { words } = setting;
  const { closes, opens } = registration;
  const canRegister = state === 'open' || state === 'waitlist';
  const last = state === 'open' && closes ? describeLastDays(closes, item, setting) : undefined;
  const notice = describeState(state, placesAreFew(registration), words, last);
  const places = canRegister ? describePlaces(registration, words) : undefined;
  const price = state === 'closed' ? undefined : describePrice(registration, words);
  const date =
    canRegister && closes
      ? // Beside a notice that says what it is of, the date stands alone.
        notice === last
        ? formatEnd(closes, item, setting)
        : formatDeadline(closes, item, setting)
      : state === 'not-yet-open' && opens && formatOpening(formatMoment(opens, item, setting), setting);
  return {
    notice,
    ...(date && { date }),
    ...(places && { places }),
    ...(price && { price }),
    ...(canRegister && registration.url && { url: registration.url }),
  };
}

/** A state in words; of an open registration the last days and the few places that are left come first. */
export function describeState(state: string, few: boolean, { msg }: Words, last?: Notice): Notice {
  switch (state) {
    case 'not-yet-open':
      return { tone: 'plain', text: msg('Registration is not open yet', { id: 'registration.notYetOpen' }) };
    case 'waitlist':
      return { tone: 'warn', text: msg('Waiting list only', { id: 'registration.waitlist' }) };
    case 'full':
      return { tone: 'bad', text: msg('No places left', { id: 'registration.full' }) };
    case 'closed':
      return { tone: 'past', text: msg('Registration is closed', { id: 'registration.closed' }) };
    case 'open':
      if (few && last?.tone !== 'warn')
        return { tone: 'warn', text: msg('Few places left', { id: 'registration.few' }) };
      return last ?? { tone: 'good', text: msg('Registration is open', { id: 'registration.open' }) };
    default:
      return { tone: 'plain', text: state };
  }
}

/** "Few" is five places, or a tenth of all, whichever is more. */
function placesAreFew({ remaining, capacity = 0 }: { remaining?: number; capacity?: number }): boolean {
  return remaining !== undefined && remaining > 0 && remaining <= Math.max(5, capacity / 10);
}

function describePlaces(
  { remaining, capacity }: { remaining?: number; capacity?: number },
  { msg, plural }: Words,
): string | undefined {
  if (remaining)
    return plural(remaining, msg('# place left|# places left', { id: 'registration.remaining', desc: 'plural' }));
  return remaining === 0 || capacity === undefined
    ? undefined
    : plural(capacity, msg('# place|# places', { id: 'registration.capacity', desc: 'plural' }));
}

/** `Free of charge`, or the prices. */
export function describePrice(
  { free, offers = [] }: { free?: boolean; offers?: readonly { price: number; currency: string }[] },
  { msg, locale }: Words,
): string | undefined {
  if (free || (offers.length > 0 && offers.every(({ price }) => price === 0)))
    return msg('Free of charge', { id: 'registration.free' });
  return offers.map(({ price, currency }) => formatPrice(price, currency, locale)).join(' / ') || undefined;
}

export function formatPrice(price: number, currency: string, locale: string): string {
  try {
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: Number.isInteger(price) ? 0 : 2,
    }).format(price);
  } catch {
    return `${price} ${currency}`;
  }
}
