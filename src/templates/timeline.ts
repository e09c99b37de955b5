import { html, nothing } from 'lit';
import type { AgendaDay, AgendaSlot, SessionFacts } from '../describe/agenda.js';
import { roleWords } from '../describe/format-words.js';
import { languageNames } from '../describe/languages.js';
import { localize } from '../describe/localized-text.js';
import type { Item } from '../feed/feed.js';
import type { Person } from '../feed/training.js';
import { renderPeople } from './event-facts.js';
import { gradually } from './gradually.js';
import { renderMaterials } from './materials.js';
import { renderNotices } from './notices.js';
import { renderLinked, renderLocalized, renderLocalizedList } from './localized.js';
import { renderHeading } from './heading.js';
import type { View } from './view.js';

/** Where the parts of a day stand, in a layout that has more to it than their order. */
export interface Arrangement {
  readonly slots: readonly AgendaSlot[];
  /** What the list of a day stands in. */
  frame(list: unknown): unknown;
  /** The place of a slot and of a session, as styles. */
  slot(slot: AgendaSlot): string;
  session(facts: SessionFacts): string;
  /** What the eye finds above a session, as classes: it need not be seen again. */
  above(facts: SessionFacts): string;
}

/** Arranges a day, unless there is nothing in it to arrange. */
export type Arrange = (day: AgendaDay) => Arrangement | undefined;

/** A time with more letters than `09:30` says which half of the day it is in. */
const LONG = 5;

/** So many people, rooms and materials take as long to draw as a session without any. */
const LIGHT = 10;

/** A programme by day, along a line of time, or as it is arranged. */
export function renderTimeline(days: readonly AgendaDay[], item: Item, view: View, arrange?: Arrange): unknown {
  return gradually(days, weightOfDay, (day, index) => {
    const arranged = arrange?.(day);
    const isParallel = hasTracks(day);
    const list = html`<ol class="timeline" role="list">
      ${gradually((arranged ?? day).slots, weightOfSlot, (slot) => renderSlot(slot, isParallel, item, view, arranged))}
    </ol>`;
    const isLong = day.slots.some(({ start }) => start.length > LONG);
    return html`<section class="agenda-day ${isLong ? 'long-times' : ''}" part="day">
      ${renderHeading(
        view.headingLevel,
        `day-${index}`,
        html`<time datetime=${day.datetime}>${day.text}</time
          >${day.title ? html`: ${renderLocalized(day.title)}` : nothing}`,
      )}
      ${arranged ? arranged.frame(list) : list}
    </section>`;
  });
}

function weightOfDay({ slots }: AgendaDay): number {
  return slots.reduce((sum, slot) => sum + weightOfSlot(slot), 0);
}

function weightOfSlot({ sessions }: AgendaSlot): number {
  return sessions.reduce((sum, session) => sum + weightOfSession(session), 0);
}

function weightOfSession({ session: { materials = [] }, rooms, speakers }: SessionFacts): number {
  return 1 + Math.floor((rooms.length + speakers.length + materials.length) / LIGHT);
}

function hasTracks({ slots }: AgendaDay): boolean {
  return slots.some(({ sessions }) => sessions.some(({ track }) => track));
}

function renderSlot(slot: AgendaSlot, isParallel: boolean, item: Item, view: View, arranged?: Arrangement): unknown {
  const { start, datetime, sessions } = slot;
  const phase = sessions.some((session) => session.phase === 'running') ? 'running' : '';
  const pause = sessions.every(({ isBreak }) => isBreak) ? 'pause' : '';
  return html`<li class="slot ${phase} ${pause}" .style=${arranged?.slot(slot) ?? ''}>
    <time class="hour" part="hour" datetime=${datetime} aria-hidden="true">${start}</time>
    <span class="rail" part="rail"></span><span class="dot" part="dot"></span>
    <div class="sessions" role=${role(sessions, 'list')}>
      ${gradually(sessions, weightOfSession, (facts) =>
        renderSession(facts, isParallel, item, view, role(sessions, 'listitem'), arranged),
      )}
    </div>
  </li>`;
}

/** Sessions at one time are a list, so that who hears them hears where one ends. */
function role(sessions: readonly SessionFacts[], role: 'list' | 'listitem'): unknown {
  return sessions.length > 1 ? role : nothing;
}

function renderSession(
  facts: SessionFacts,
  isParallel: boolean,
  item: Item,
  view: View,
  role: unknown,
  arranged?: Arrangement,
): unknown {
  const { session, phase, track, isBreak } = facts;
  const { msg } = view.words;
  const abstract = localize(session.abstract, item, view);
  const now = phase === 'running' ? ({ tone: 'now', text: msg('Now', { id: 'session.now' }) } as const) : undefined;
  const cancelled = session.status?.includes('cancelled');
  const languages = languageNames(session.inLanguage, view);
  const title = renderLinked(facts.title, session.url);
  return html`<div
    class="session ${isBreak ? 'plain' : ''} ${phase} ${arranged?.above(facts) ?? ''}"
    part=${isBreak ? 'break' : 'session'}
    tabindex=${phase === 'running' ? -1 : nothing}
    role=${role}
    data-track=${track?.number ?? nothing}
    .style=${arranged?.session(facts) ?? ''}
  >
    ${renderNotices([now, ...facts.notices])}
    <p class="session-title">${cancelled ? html`<s>${title}</s>` : title}</p>
    ${renderDetails(facts)}
    ${
      track
        ? html`<p class="track" part="track" .style=${track.color ? `--_track: ${track.color}` : ''}>
            ${renderLocalized(track.name)}
          </p>`
        : nothing
    }
    ${session.plenary && isParallel && !isBreak ? html`<p class="line quiet">${msg('For everybody', { id: 'session.plenary' })}</p>` : nothing}
    ${facts.speakers.length ? html`<div class="speakers">${facts.speakers.map((person) => renderSpeaker(person, item, view))}</div>` : nothing}
    ${languages ? html`<p class="line quiet">${languages}</p>` : nothing}
    ${abstract ? html`<p class="abstract">${renderLocalized(abstract)}</p>` : nothing}
    ${
      session.streamUrl
        ? html`<p class="line">
            <a
              href=${session.streamUrl}
              rel="noopener noreferrer"
              data-action="watch"
              @click=${(event: Event) => view.act(event, item)}
              >${msg('Watch live', { id: 'action.watchLive' })}<span class="unseen"
                >: ${renderLocalized(facts.title)}</span
              ></a
            >
          </p>`
        : nothing
    }
    ${renderMaterials(item, view, session.materials)} ${view.renderPick?.(item, session) ?? nothing}
  </div>`;
}

/**
 * When, what kind, where. The hour at which a session begins is beside it: the eye is told when it ends, and whoever hears
 * it is told both.
 */
function renderDetails({ times, until, kindWords, isBreak, rooms }: SessionFacts): unknown {
  const kind = isBreak ? undefined : kindWords;
  const seen = [until, kind].filter(Boolean).length;
  return html`<p class=${seen || rooms.length ? 'line quiet' : 'unseen'}>
    <span class="unseen">${times}${times && (kind || rooms.length) ? ' · ' : ''}</span>${
      until ? html`<span aria-hidden="true">${until}${kind ? ' · ' : ''}</span>` : nothing
    }${kind}${
      rooms.length ? html`<span class="rooms">${seen ? ' · ' : ''}${renderLocalizedList(rooms)}</span>` : nothing
    }
  </p>`;
}

/** A speaker of a session, and whether they lead it. */
function renderSpeaker(person: Person, item: Item, view: View): unknown {
  const role = /^(moderator|host)$/.test(person.role ?? '') ? roleWords(person.role!, view.words) : undefined;
  return renderPeople(item, view, [person], role);
}
