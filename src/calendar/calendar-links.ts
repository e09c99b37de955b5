import type { Item } from '../feed/feed.js';
import type { Setting } from '../describe/setting.js';
import { basicDate, basicTime, type Moment } from './moment.js';
import { trainingEntries } from './training-entries.js';

/** Addresses that put a training into a calendar on the web. Their formats are known from use; neither firm documents them. */
export interface CalendarLinks {
  readonly google: string;
  /** Outlook.com, for people at home. */
  readonly outlook: string;
  /** Outlook in Microsoft 365, for people at work. */
  readonly office365: string;
}

/** How long an address may be: longer ones are refused by one proxy or another. */
const LONGEST = 2000;

/** Links to Google's and Microsoft's calendars; undefined where a training has no day yet. */
export function calendarLinks(item: Item, setting: Setting): CalendarLinks | undefined {
  const [entry] = trainingEntries(item, setting);
  if (!entry) return undefined;
  const { start, end = start } = entry;
  const said = {
    title: fit(entry.summary, 500),
    place: fit(entry.location ?? '', 400),
    text: entry.description ?? '',
  };
  const outlook = (host: string) =>
    makeLink(
      `https://${host}/calendar/0/action/compose`,
      {
        rru: 'addevent',
        subject: said.title,
        startdt: isoOf(start),
        enddt: isoOf(end),
        ...(start.kind === 'date' && { allday: 'true' }),
        location: said.place,
      },
      'body',
      said.text,
    );
  return {
    google: makeLink(
      'https://calendar.google.com/calendar/render',
      {
        action: 'TEMPLATE',
        text: said.title,
        dates: `${basicOf(start)}/${basicOf(end)}`,
        ...(start.zone && { ctz: start.zone }),
        location: said.place,
      },
      'details',
      said.text,
    ),
    outlook: outlook('outlook.live.com'),
    office365: outlook('outlook.office.com'),
  };
}

/** The text comes last, and takes the room that is left. */
function makeLink(address: string, values: Record<string, string>, textName: string, text: string): string {
  const filled = Object.entries(values).filter(([, value]) => value);
  const link = `${address}?${filled.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
  const short = fit(text, LONGEST - 1 - link.length - textName.length - 2);
  return short ? `${link}&${textName}=${encodeURIComponent(short)}` : link;
}

/** As much of a text as fits into so many characters of an address, cut between characters. */
function fit(text: string, room: number): string {
  const wellFormed = text.toWellFormed();
  if (encodeURIComponent(wellFormed).length <= room) return wellFormed;
  const ellipsis = '…';
  let used = encodeURIComponent(ellipsis).length;
  let kept = '';
  for (const character of wellFormed) {
    used += encodeURIComponent(character).length;
    if (used > room) break;
    kept += character;
  }
  return kept ? kept.trimEnd() + ellipsis : '';
}

/** As Google writes it: instants in UTC; the zone stands beside. */
function basicOf({ kind, local, at }: Moment): string {
  if (kind === 'date') return basicDate(local);
  return kind === 'floating' ? basicTime(local) : `${basicTime(at)}Z`;
}

/** As Outlook reads it. */
function isoOf({ kind, local, at }: Moment): string {
  const [, year, month, day, hour, minute] = /(....)(..)(..)T(..)(..)/.exec(
    basicTime(kind === 'floating' || kind === 'date' ? local : at),
  )!;
  const date = `${year}-${month}-${day}`;
  if (kind === 'date') return date;
  return `${date}T${hour}:${minute}:00${kind === 'floating' ? '' : 'Z'}`;
}
