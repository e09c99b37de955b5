import type { Item } from '../feed/feed.js';
import type { Session } from '../feed/training.js';
import { capitalise } from '../locale/capitalise.js';
import { str } from '../locale/template.js';
import type { Words } from '../locale/words.js';
import { daysOf, localOn } from '../time/span.js';
import { DAY, startOfDay } from '../time/wall-time.js';
import { writeLocal } from '../time/date-format.js';
import type { Setting } from './setting.js';

/** A state that a reader must not miss, said in words and never by colour alone (WCAG 2.2, 1.4.1). */
export interface Notice {
  readonly tone: 'bad' | 'warn' | 'good' | 'now' | 'past' | 'plain';
  readonly words: string;
}

/** Where a training stands in time. */
export type Phase = 'before' | 'running' | 'over';

export function phaseOf({ span }: Item, now: number): Phase {
  if (!span || now < span.startsAt) return 'before';
  return now < span.endsAt ? 'running' : 'over';
}

export function isCancelled(item: Item): boolean {
  return item.training.status?.includes('cancelled') ?? false;
}

/** What has become of a training or a session; nothing where all goes as announced. */
export function describeStatus(status: Session['status'], { msg }: Words): Notice[] {
  return (status ?? [])
    .filter((code) => code !== 'scheduled')
    .map((code): Notice => {
      switch (code) {
        case 'cancelled':
          return { tone: 'bad', words: msg('Cancelled', { id: 'status.cancelled' }) };
        case 'postponed':
          return { tone: 'warn', words: msg('Postponed', { id: 'status.postponed' }) };
        case 'rescheduled':
          return { tone: 'warn', words: msg('Rescheduled', { id: 'status.rescheduled' }) };
        case 'moved-online':
          return { tone: 'warn', words: msg('Moved online', { id: 'status.movedOnline' }) };
        default:
          return { tone: 'plain', words: code };
      }
    });
}

/** `Day 2 of 3`, `On now`, `Tomorrow`, `Over`: where a training stands now; undefined where its date says it all. */
export function describeProgress(item: Item, { now, words, viewerZone }: Setting): Notice | undefined {
  const { span } = item;
  if (!span || isCancelled(item) || item.training.status?.includes('postponed')) return undefined;
  const { msg } = words;
  const phase = phaseOf(item, now);
  if (phase === 'over') return { tone: 'past', words: msg('Over', { id: 'progress.over' }) };
  if (span.precision === 'month') return undefined;
  const day = (startOfDay(localOn(span, now, viewerZone)) - startOfDay(span.start)) / DAY;
  if (phase === 'before') {
    if (day < -1) return undefined;
    const relative = new Intl.RelativeTimeFormat(words.locale, { numeric: 'auto' }).format(-day, 'day');
    return { tone: 'now', words: capitalise(relative, words.locale) };
  }
  const days = daysOf(span);
  return {
    tone: 'now',
    words:
      days > 1 ? msg(str`Day ${day + 1} of ${days}`, { id: 'progress.day' }) : msg('On now', { id: 'progress.now' }),
  };
}

/** When a rescheduled training should have begun. */
export function describePreviousDate(item: Item, { words }: Setting): string | undefined {
  const previous = item.training.previousStartDate;
  if (!previous) return undefined;
  const date = writeLocal(words.locale, previous.local, {
    day: previous.precision === 'month' ? undefined : 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return words.msg(str`Previously: ${date}`, { id: 'status.previousDate' });
}
