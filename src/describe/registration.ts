import type { Item } from '../feed/feed.js';
import { str } from '../locale/template.js';
import type { Words } from '../locale/words.js';
import { writeLocal } from '../time/date-format.js';
import { localOn } from '../time/span.js';
import { DAY, startOfDay, type WallTime } from '../time/wall-time.js';
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

type Stand = 'not-yet-open' | 'open' | 'waitlist' | 'full' | 'closed';

/** An explicit status wins, but nothing is open after `closes`, after the end, or when cancelled. */
export function registrationStand(item: Item, now: number): Stand | undefined {
  const { registration } = item.training;
  if (!registration) return undefined;
  const { status, closes, opens, remaining } = registration;
  const closed = closes && now >= item.endOf(closes);
  if (closed || isCancelled(item) || phaseOf(item, now) === 'over') return 'closed';
  if (status && (stands as readonly string[]).includes(status)) return status as Stand;
  if (opens && now < item.startOf(opens)) return 'not-yet-open';
  return remaining === 0 ? 'full' : 'open';
}

const stands: readonly Stand[] = ['not-yet-open', 'open', 'waitlist', 'full', 'closed'];

export function describeRegistration(item: Item, setting: Setting): RegistrationFacts | undefined {
  const { registration } = item.training;
  const stand = registrationStand(item, setting.now);
  if (!registration || !stand) return undefined;
  const { words, now } = setting;
  const { closes, opens } = registration;
  const canRegister = stand === 'open' || stand === 'waitlist';
  const left = closes && canRegister ? item.endOf(closes) - now : Infinity;
  const date = canRegister && closes ? writeDeadline(closes, item, setting) : undefined;
  const opening = stand === 'not-yet-open' && opens ? writeOpening(opens, words) : undefined;
  const places = canRegister ? describePlaces(registration, words) : undefined;
  const price = stand === 'closed' ? undefined : describePrice(registration, words);
  return {
    notice: describeStand(stand, left <= 3 * DAY, placesAreFew(registration), words),
    ...((date ?? opening) && { date: date ?? opening }),
    ...(places && { places }),
    ...(price && { price }),
    ...(canRegister && registration.url && { url: registration.url }),
  };
}

function describeStand(stand: Stand, soon: boolean, few: boolean, { msg }: Words): Notice {
  switch (stand) {
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
  }
}

/** "Few" is five places, or a tenth of all, whichever is more. */
function placesAreFew({ remaining, capacity = 0 }: { remaining?: number; capacity?: number }): boolean {
  return remaining !== undefined && remaining <= Math.max(5, capacity / 10);
}

function describePlaces(
  { remaining, capacity }: { remaining?: number; capacity?: number },
  { msg, plural }: Words,
): string | undefined {
  if (remaining !== undefined)
    return plural(remaining, msg('# place left|# places left', { id: 'registration.remaining', desc: 'plural' }));
  return capacity === undefined
    ? undefined
    : plural(capacity, msg('# place|# places', { id: 'registration.capacity', desc: 'plural' }));
}

function describePrice(
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
function writeDeadline(closes: WallTime, item: Item, { words, now, viewerZone }: Setting): string {
  const clock = item.zone ? { zone: item.zone } : { offset: closes.offset };
  const days = (startOfDay(closes.local) - startOfDay(localOn(clock, now, viewerZone))) / DAY;
  const date =
    days === 0 || days === 1
      ? new Intl.RelativeTimeFormat(words.locale, { numeric: 'auto' }).format(days, 'day')
      : writeDate(closes, words);
  const time = closes.precision === 'time' ? `, ${writeTime(closes, words)}` : '';
  const moment = date + time;
  return words.msg(str`until ${moment}`, { id: 'registration.until' });
}

function writeOpening(opens: WallTime, words: Words): string {
  const time = opens.precision === 'time' ? `, ${writeTime(opens, words)}` : '';
  const date = writeDate(opens, words) + time;
  return words.msg(str`opens on ${date}`, { id: 'registration.opens' });
}

const writeDate = ({ local, precision }: WallTime, { locale }: Words) =>
  writeLocal(
    locale,
    local,
    precision === 'month' ? { month: 'long', year: 'numeric' } : { day: 'numeric', month: 'long' },
  );

const writeTime = ({ local }: WallTime, { locale }: Words) =>
  writeLocal(locale, local, { hour: '2-digit', minute: '2-digit' });
