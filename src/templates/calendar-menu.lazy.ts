import { html } from 'lit';
import { calendarLinks } from '../calendar/calendar-links.js';
import { deadlineWords, trainingEntries } from '../calendar/training-entries.js';
import { calendarText, type CalendarEntry } from '../calendar/calendar-text.js';
import { formatEnd } from '../describe/deadline.js';
import { describeTitle } from '../describe/headline.js';
import { registrationState } from '../describe/registration.js';
import type { Item } from '../feed/feed.js';
import { messages as uk } from '../locale/generated/uk/calendar.js';
import { calendarStyles } from '../styles/calendar.styles.js';
import { saveFile } from './save-file.js';
import type { Picked, View } from './view.js';

export const messages = { uk };
export const styles = [calendarStyles];

/** The ways into a calendar: files, which are made when they are asked for, and pages of other sites. */
export function renderCalendarMenu(item: Item, view: View): unknown {
  const { msg } = view.words;
  const links = calendarLinks(item, view)!;
  const title = describeTitle(item, view).text;
  const files = [
    renderFile(
      msg('Calendar file (.ics)', { id: 'calendar.file' }),
      title,
      () => trainingEntries(item, view),
      item,
      view,
    ),
    ...renderProgramme(title, item, view),
    ...renderDeadline(item, view),
  ];
  const sites = [
    renderSite(msg('Google Calendar', { id: 'calendar.google' }), links.google, item, view),
    renderSite(msg('Outlook', { id: 'calendar.outlook' }), links.outlook, item, view),
    renderSite('Microsoft 365', links.office365, item, view),
  ];
  return html`<ul role="list">
    ${[...files, ...sites].map((way) => html`<li>${way}</li>`)}
  </ul>`;
}

/** Gives the reader a file of what they have picked. */
export function savePicked(picks: readonly Picked[], name: string, view: View): void {
  const entries = picks.flatMap(({ item, isWhole, sessions }) => {
    const picked = new Set(sessions);
    return [
      ...(isWhole ? trainingEntries(item, view) : []),
      ...trainingEntries(item, view, { sessions: (session) => picked.has(session) }),
    ];
  });
  save(name, entries, (event) => view.act(event, undefined));
}

/** Every session as an entry of its own. */
function renderProgramme(title: string, item: Item, view: View): unknown[] {
  if (!item.training.agenda?.sessions?.length) return [];
  const label = view.words.msg('Programme', { id: 'calendar.programme' });
  const entries = () => trainingEntries(item, view, { sessions: true });
  return [renderFile(ofType(label), `${title} – ${label}`, entries, item, view)];
}

/** The end of registration, with a reminder on the day before. */
function renderDeadline(item: Item, view: View): unknown[] {
  const { closes } = item.training.registration ?? {};
  const state = registrationState(item, view.now);
  if (!closes || closes.precision === 'month' || state === 'closed' || state === 'full') return [];
  const label = deadlineWords(formatEnd(closes, item, view), view.words);
  const entries = () => trainingEntries(item, view, { deadline: true }).slice(-1);
  return [renderFile(ofType(label), label, entries, item, view)];
}

/** With the end of the file's name, whose dot stands before it in every script. */
function ofType(label: string): unknown {
  return html`${label} (<bdi dir="ltr">.ics</bdi>)`;
}

function renderFile(label: unknown, name: string, entries: () => CalendarEntry[], item: Item, view: View): unknown {
  const give = () => save(name, entries(), (event) => view.act(event, item));
  return html`<button type="button" class="way" @click=${give}><span>${label}</span></button>`;
}

function save(name: string, entries: readonly CalendarEntry[], told: (event: Event) => void): void {
  saveFile(`${fileName(name)}.ics`, 'text/calendar;charset=utf-8', calendarText(entries), told);
}

/** A link to another site says which. */
function renderSite(label: string, url: string, item: Item, view: View): unknown {
  return html`<a
    class="way"
    href=${url}
    rel="noopener noreferrer"
    data-action="calendar"
    @click=${(event: Event) => view.act(event, item)}
    ><span>${label}</span> <bdi class="quiet">${new URL(url).host}</bdi></a
  >`;
}

/** A title as the name of a file on any system; signs that turn its direction could hide how it ends. */
function fileName(title: string): string {
  const name = title
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+/, '')
    .slice(0, 80)
    .toWellFormed()
    .trim();
  return name || 'calendar';
}
