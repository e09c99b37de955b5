import type { Item } from '../feed/feed.js';
import { str } from '../locale/template.js';
import type { Words } from '../locale/words.js';
import { TIME, writeLocal } from '../time/date-format.js';
import { DAY, type WallTime } from '../time/wall-time.js';
import { relativeDay } from './relative-day.js';
import type { Setting } from './setting.js';
import { isCancelled, phaseOf, type Notice } from './status.js';

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
 * the end, or when cancelled.
 */
export function registrationState(item: Item, now: number): string | undefined {
  const { registration } = item.training;
  if (!registration) return undefined;
  const { status, closes, opens, remaining } = registration;
  const closed = closes && now >= item.endOf(closes);
  if (closed || isCancelled(item) || phaseOf(item, now) === 'over') return 'closed';
  if (status) return status;
  if (opens && now < item.startOf(opens)) return 'not-yet-open';
  return remaining === 0 ? 'full' : 'open';
}

export function describeRegistration(item: Item, setting: Setting): RegistrationFacts | undefined {
  const { registration } = item.training;
  const state = registrationState(item, setting.now);
  if (!registration || !state) return undefined;
  const { words, now } = setting;
  const { closes, opens } = registration;
  const canRegister = state === 'open' || state === 'waitlist';
  const left = closes && canRegister ? item.endOf(closes) - now : Infinity;
  const date = canRegister && closes ? writeDeadline(closes, item, setting) : undefined;
  const opening = state === 'not-yet-open' && opens ? writeOpening(opens, setting) : undefined;
  const places = canRegister ? describePlaces(registration, words) : undefined;
  const price = state === 'closed' ? undefined : describePrice(registration, words);
  return {
    notice: describeState(state, left <= 3 * DAY, placesAreFew(registration), words),
    ...((date ?? opening) && { date: date ?? opening }),
    ...(places && { places }),
    ...(price && { price }),
    ...(canRegister && registration.url && { url: registration.url }),
  };
}

/** A state in words. */
export function describeState(state: string, soon: boolean, few: boolean, { msg }: Words): Notice {
  switch (state) {
    case 'not-yet-open':
      return { tone: 'plain', words: msg('Registration is not open yet', { id: 'registration.notYetOpen' }) };
    case 'waitlist':
      return { tone: 'warn', words: msg('Waiting list only', { id: 'registration.waitlist' }) };
    case 'full':
      return { tone: 'bad', words: msg('No places left', { id: 'registration.full' }) };
    case 'closed':
      return { tone: 'past', words: msg('Registration is closed', { id: 'registration.closed' }) };
    case 'open':
      if (soon) return { tone: 'warn', words: msg('Registration closes soon', { id: 'registration.soon' }) };
      if (few) return { tone: 'warn', words: msg('Few places left', { id: 'registration.few' }) };
      return { tone: 'good', words: msg('Registration is open', { id: 'registration.open' }) };
    default:
      return { tone: 'plain', words: state };
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
  return offers.map(({ price, currency }) => writePrice(price, currency, locale)).join(' / ') || undefined;
}

export function writePrice(price: number, currency: string, locale: string): string {
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

/** `until 12 November, 18:00`; in the last days as a reader counts them: `until tomorrow, 18:00`. */
function writeDeadline(closes: WallTime, item: Item, setting: Setting): string {
  const clock = item.zone ? { zone: item.zone } : { offset: closes.offset };
  const day = relativeDay(closes.local, clock, setting);
  const moment = writeMoment(closes, setting, day);
  return setting.words.msg(str`until ${moment}`, { id: 'registration.until' });
}

/** `opens on 1 December`. */
export function writeOpening(opens: WallTime, setting: Setting): string {
  const date = writeMoment(opens, setting);
  return setting.words.msg(str`opens on ${date}`, { id: 'registration.opens' });
}

/** `12 November, 18:00`, with the year where it is not this one. */
export function writeMoment({ local, precision }: WallTime, { words, now }: Setting, day?: string): string {
  const write = (options: Intl.DateTimeFormatOptions) => writeLocal(words, local, options);
  const year = write({ year: 'numeric' }) === writeLocal(words, now, { year: 'numeric' }) ? undefined : 'numeric';
  const date = day ?? write({ day: precision === 'month' ? undefined : 'numeric', month: 'long', year });
  return precision === 'time' ? `${date}, ${write(TIME)}` : date;
}
