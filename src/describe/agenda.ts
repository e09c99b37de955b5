import type { Item } from '../feed/feed.js';
import type { ReadText } from '../feed/read-value.js';
import type { Agenda, Person, Session } from '../feed/training.js';
import { capitalise } from '../locale/capitalise.js';
import { str } from '../locale/template.js';
import type { Words } from '../locale/words.js';
import { DAY_TIME, TIME, formatLocal, formatLocalEnd } from '../time/date-format.js';
import { daysOf, localOn, spanIn, type Span } from '../time/span.js';
import { HOUR } from '../time/units.js';
import { startOfDay, formatWallTime } from '../time/wall-time.js';
import type { Setting } from './setting.js';
import { describeStatus, type Notice, type Phase } from './status.js';
import { localize, type LocalizedText } from './localized-text.js';
import { findById, placeOfId } from './place-of-id.js';
import { machineDate, formatTimes } from './when.js';

/** A day of a programme. */
export interface AgendaDay {
  /** The day's first midnight, as a local reading. */
  readonly date: number;
  readonly text: string;
  readonly datetime: string;
  readonly title?: LocalizedText;
  /** What begins at the same time stands together; described when it is asked for, because one day may be all that is shown. */
  readonly slots: readonly AgendaSlot[];
}

export interface AgendaSlot {
  /** `10:00`; empty where no more than the day is known. */
  readonly start: string;
  readonly datetime: string;
  readonly sessions: readonly SessionFacts[];
}

export interface SessionFacts {
  readonly session: Session;
  readonly title: LocalizedText;
  /** When it takes place, on the clock that is shown. */
  readonly span: Span;
  /** `10:00–11:30`, or the start alone; empty where no more than the day is known. */
  readonly times: string;
  /** `until 11:30`, for whoever sees at which hour it begins. */
  readonly until?: string;
  readonly phase: Phase;
  /** The format's word, for styling: `break`, `keynote` … */
  readonly kind: string;
  /** The same in words, where it is worth saying. */
  readonly kindWords?: string;
  /** What nobody comes for, a break or a meal: its title alone says which it is. */
  readonly isBreak: boolean;
  readonly track?: { readonly name: LocalizedText; readonly number: number; readonly color?: string };
  readonly rooms: readonly LocalizedText[];
  readonly speakers: readonly Person[];
  readonly notices: readonly Notice[];
}

/** The days of a training's programme, in order; empty if it has none. */
export function describeAgenda(item: Item, setting: Setting): AgendaDay[] {
  const sessions = item.training.agenda?.sessions ?? [];
  const days = new Map<number, { session: Session; span: Span }[]>();
  for (const session of sessions) {
    const span = spanIn(sessionSpan(session, item), setting.clock);
    // A session of the small hours may belong to the day before, on the training's own clock.
    const date = startOfDay((setting.clock ? undefined : session.day?.local) ?? span.start);
    const day = days.get(date);
    if (day) day.push({ session, span });
    else days.set(date, [{ session, span }]);
  }
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([date, entries]) => {
      let slots: AgendaSlot[] | undefined;
      return {
        date,
        text: dayWords(date, setting.words),
        datetime: formatWallTime({ local: date, precision: 'day' }),
        title: dayTitle(date, item, setting),
        get slots() {
          return (slots ??= makeSlots(entries, item, setting));
        },
      };
    });
}

/** When a session takes place. */
export function sessionSpan({ startDate, endDate, duration }: Session, item: Item): Span {
  const end = endDate ?? (duration === undefined ? undefined : { ...startDate, local: startDate.local + duration });
  return item.spanOf(startDate, end);
}

/** Which day is meant: a date, a number counted from 1, or `today`; `today` is undefined outside the training. */
export function findDay(
  days: readonly AgendaDay[],
  wanted: string,
  item: Item,
  setting: Setting,
): AgendaDay | undefined {
  if (/^\d{1,3}$/.test(wanted)) return days[+wanted - 1];
  if (wanted !== 'today') return days.find(({ datetime }) => datetime === wanted);
  const clock = setting.clock ? { zone: setting.clock } : (item.span ?? { zone: item.zone });
  const today = startOfDay(localOn(clock, setting.now, setting.viewerZone));
  return days.find(({ date }) => date === today);
}

function dayWords(date: number, words: Words): string {
  return capitalise(formatLocal(words, date, { weekday: 'long', day: 'numeric', month: 'long' }), words.locale);
}

function dayTitle(date: number, item: Item, setting: Setting): LocalizedText | undefined {
  return localize(titlesOf(item.training.agenda?.days ?? []).get(date), item, setting);
}

const titles = new WeakMap<object, ReadonlyMap<number, ReadText | undefined>>();

/** What days are called, by their midnights; of two that are one day, the first is meant. */
function titlesOf(days: NonNullable<Agenda['days']>): ReadonlyMap<number, ReadText | undefined> {
  let known = titles.get(days);
  if (!known) {
    const entries = days.map(({ date, title }) => [startOfDay(date.local), title] as const);
    titles.set(days, (known = new Map(entries.reverse())));
  }
  return known;
}

function makeSlots(entries: { session: Session; span: Span }[], item: Item, setting: Setting): AgendaSlot[] {
  const starts = new Map<number, { session: Session; span: Span }[]>();
  entries.sort((a, b) => a.span.start - b.span.start);
  for (const entry of entries) {
    const together = starts.get(entry.span.start);
    if (together) together.push(entry);
    else starts.set(entry.span.start, [entry]);
  }
  return [...starts].map(([start, together]) => {
    const { span } = together.find((one) => one.span.precision === 'time') ?? together[0]!;
    return {
      start: span.precision === 'time' ? formatLocal(setting.words, start, TIME) : '',
      datetime: machineDate(start, span.precision, span),
      sessions: together.map(({ session, span: own }) => describeSession(session, own, item, setting)),
    };
  });
}

/** When a session ends; of another day than it begins on, unless it runs past midnight, with that day. */
function untilWords({ end, endPrecision, ...span }: Span, { words }: Setting): string | undefined {
  if (end === undefined || endPrecision !== 'time') return undefined;
  const isLong = daysOf({ ...span, end, endPrecision }) > 1;
  const moment = formatLocalEnd(words, end, isLong ? DAY_TIME : TIME);
  return words.msg(str`until ${moment}`, { id: 'session.until' });
}

function describeSession(session: Session, span: Span, item: Item, setting: Setting): SessionFacts {
  const { words, now } = setting;
  const agenda = item.training.agenda;
  const number = placeOfId(session.track, agenda?.tracks);
  const trackName = number < 0 ? session.track : agenda!.tracks![number]!.name;
  const color = agenda?.tracks?.[number]?.color;
  const track = session.plenary ? undefined : localize(trackName, item, setting);
  const title = localize(session.title, item, setting)!;
  const kind = session.kind ?? 'session';
  // A break that is called “Break” is not told to be one.
  const told = kindWords(kind, words);
  const until = untilWords(span, setting);
  const isNews = told !== undefined && told.toLowerCase() !== title.text.toLowerCase();
  return {
    session,
    title,
    span,
    times: span.precision === 'time' ? formatTimes(span, setting) : '',
    ...(until && { until }),
    phase: phaseOfSession(session, span, item, now),
    kind,
    ...(isNews && { kindWords: told }),
    isBreak: kind === 'break' || kind === 'meal',
    ...(track && { track: { name: track, number: number + 1, ...(color && { color }) } }),
    rooms: (session.room ?? []).flatMap((id) => localize(findById(id, agenda?.rooms)?.name ?? id, item, setting) ?? []),
    speakers: speakersOf(session, item),
    notices: describeStatus(session.status, words),
  };
}

/** What was called off does not run, whatever the clock says. */
function phaseOfSession({ status }: Session, span: Span, item: Item, now: number): Phase {
  if (now < span.startsAt) return 'before';
  if (now >= endOf(span)) return 'over';
  const calledOff = [...(status ?? []), ...(item.training.status ?? [])];
  return calledOff.includes('cancelled') || calledOff.includes('postponed') ? 'before' : 'running';
}

/** A session without an end is over an hour after its start, rather than with its day. */
function endOf(span: Span): number {
  return span.end === undefined ? span.startsAt + HOUR : span.endsAt;
}

function speakersOf({ speakers = [] }: Session, item: Item): Person[] {
  return speakers.map((speaker) =>
    typeof speaker === 'string' ? (findById(speaker, item.training.speakers) ?? { name: speaker }) : speaker,
  );
}

function kindWords(kind: string, { msg }: Words): string | undefined {
  switch (kind) {
    case 'session':
      return undefined;
    case 'break':
      return msg('Break', { id: 'session.break' });
    case 'meal':
      return msg('Meal', { id: 'session.meal' });
    case 'keynote':
      return msg('Keynote', { id: 'session.keynote' });
    case 'workshop':
      return msg('Workshop', { id: 'session.workshop' });
    case 'panel':
      return msg('Panel discussion', { id: 'session.panel' });
    case 'social':
      return msg('Social programme', { id: 'session.social' });
    default:
      return kind;
  }
}
