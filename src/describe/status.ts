import type { Item } from '../feed/feed.js';
import type { Status } from '../feed/format.js';
import type { Session } from '../feed/training.js';
import { capitalise } from '../locale/capitalise.js';
import { str } from '../locale/template.js';
import type { Words } from '../locale/words.js';
import { daysOf, spanIn } from '../time/span.js';
import { formatLocal } from '../time/date-format.js';
import { daysFromNow, relativeDay } from './relative-day.js';
import type { Setting } from './setting.js';

/** A state that a reader must not miss, said in words and never by colour alone (WCAG 2.2, 1.4.1). */
export interface Notice {
  readonly tone: 'bad' | 'warn' | 'good' | 'now' | 'past' | 'plain';
  readonly text: string;
}

/** Where a training stands in time. */
export type Phase = 'before' | 'running' | 'over';

/** A training that was cancelled never runs; one that was postponed is still to come, whatever its old date says. */
export function phaseOf(item: Item, now: number): Phase {
  const { span } = item;
  if (!span || now < span.startsAt || hasStatus(item, 'postponed')) return 'before';
  if (now >= span.endsAt) return 'over';
  return isCancelled(item) ? 'before' : 'running';
}

export function isCancelled(item: Item): boolean {
  return hasStatus(item, 'cancelled');
}

/** Whether it takes place when it says: neither cancelled, nor put off without a new date. */
export function isHeld(item: Item): boolean {
  return !isCancelled(item) && !hasStatus(item, 'postponed');
}

export function hasStatus({ training }: Item, status: Status): boolean {
  return training.status?.includes(status) ?? false;
}

/** What has become of a training or a session; nothing where all goes as announced. */
export function describeStatus(status: Session['status'], { msg }: Words): Notice[] {
  return (status ?? [])
    .filter((code) => code !== 'scheduled')
    .map((code): Notice => {
      switch (code) {
        case 'cancelled':
          return { tone: 'bad', text: msg('Cancelled', { id: 'status.cancelled' }) };
        case 'postponed':
          return { tone: 'warn', text: msg('Postponed', { id: 'status.postponed' }) };
        case 'rescheduled':
          return { tone: 'warn', text: msg('Rescheduled', { id: 'status.rescheduled' }) };
        case 'moved-online':
          return { tone: 'warn', text: msg('Moved online', { id: 'status.movedOnline' }) };
        default:
          return { tone: 'plain', text: code };
      }
    });
}

/** `Day 2 of 3`, `On now`, `Tomorrow`, `Over`: where a training stands now; undefined where its date says it all. */
export function describeProgress(item: Item, setting: Setting): Notice | undefined {
  const { now, words } = setting;
  const { span } = item;
  if (!span || !isHeld(item)) return undefined;
  const { msg, locale } = words;
  const phase = phaseOf(item, now);
  if (phase === 'over') return { tone: 'past', text: msg('Over', { id: 'progress.over' }) };
  if (span.precision === 'month') return undefined;
  if (phase === 'before') {
    const day = relativeDay(span.start, span, setting);
    return day === undefined ? undefined : { tone: 'now', text: capitalise(day, locale) };
  }
  const days = daysOf(span);
  const day = 1 - daysFromNow(span.start, span, setting);
  const told =
    days > 1 ? msg(str`Day ${day} of ${days}`, { id: 'progress.day' }) : msg('On now', { id: 'progress.now' });
  return { tone: 'now', text: told };
}

/** When a rescheduled training should have begun. */
export function describePreviousDate(item: Item, { words, clock }: Setting): string | undefined {
  const previous = item.training.previousStartDate;
  if (!previous) return undefined;
  const date = formatLocal(words, spanIn(item.spanOf(previous, undefined), clock).start, {
    day: previous.precision === 'month' ? undefined : 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return words.msg(str`Previously: ${date}`, { id: 'status.previousDate' });
}
