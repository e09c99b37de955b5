import { html, nothing } from 'lit';
import type { AgendaDay, AgendaSlot, SessionFacts } from '../describe/agenda.js';
import { languageNames } from '../describe/languages.js';
import { say } from '../describe/text.js';
import type { Item } from '../feed/feed.js';
import { renderPeople } from './event-facts.js';
import { renderMaterials } from './materials.js';
import { renderNotices } from './notices.js';
import { renderSaid, renderSaidList } from './said.js';
import { renderHeading } from './heading.js';
import type { View } from './view.js';

/** A programme by day, along a line of time. */
export function renderTimeline(days: readonly AgendaDay[], item: Item, view: View): unknown {
  return days.map(
    (day, index) =>
      html`<section class="agenda-day" part="day">
        ${renderHeading(
          view.headingLevel,
          `day-${index}`,
          html`<time datetime=${day.datetime}>${day.words}</time
            >${day.title ? html`: ${renderSaid(day.title)}` : nothing}`,
        )}
        <ol class="timeline" role="list">
          ${day.slots.map((slot) => renderSlot(slot, item, view))}
        </ol>
      </section>`,
  );
}

function renderSlot({ start, datetime, sessions }: AgendaSlot, item: Item, view: View): unknown {
  const phase = sessions.some((session) => session.phase === 'running') ? 'running' : '';
  return html`<li class="slot ${phase}">
    <time class="at" datetime=${datetime} aria-hidden="true">${start}</time>
    <div class="sessions">${sessions.map((session) => renderSession(session, item, view))}</div>
  </li>`;
}

function renderSession(facts: SessionFacts, item: Item, view: View): unknown {
  const { session, phase, kind, track, rooms } = facts;
  const { msg } = view.words;
  const abstract = say(session.abstract, item, view);
  const now = phase === 'running' ? ({ tone: 'now', words: msg('Now', { id: 'session.now' }) } as const) : undefined;
  const plain = kind === 'break' || kind === 'meal';
  const cancelled = session.status?.includes('cancelled');
  const languages = languageNames(session.inLanguage, view);
  const title = session.url
    ? html`<a href=${session.url} rel="noopener noreferrer">${renderSaid(facts.title)}</a>`
    : renderSaid(facts.title);
  return html`<div
    class="session ${plain ? 'plain' : ''} ${phase}"
    part="session"
    data-track=${track?.number ?? nothing}
  >
    <p class="session-title">${cancelled ? html`<s>${title}</s>` : title}</p>
    <p class="line quiet">
      ${facts.times}${facts.kindWords ? html` · ${facts.kindWords}` : nothing}${
        rooms.length ? html` · ${renderSaidList(rooms)}` : nothing
      }
    </p>
    ${track ? html`<p class="track" part="track">${renderSaid(track.name)}</p>` : nothing}
    ${renderNotices([now, ...facts.notices])}
    ${facts.speakers.length ? html`<div class="speakers">${renderPeople(facts.speakers, item, view)}</div>` : nothing}
    ${languages ? html`<p class="line quiet">${languages}</p>` : nothing}
    ${abstract ? html`<p class="abstract">${renderSaid(abstract)}</p>` : nothing}
    ${
      session.streamUrl
        ? html`<p class="line">
            <a
              href=${session.streamUrl}
              rel="noopener noreferrer"
              data-action="watch"
              @click=${(event: Event) => view.act(event, item)}
              >${msg('Watch live', { id: 'action.watchLive' })}<span class="unseen">: ${facts.title.text}</span></a
            >
          </p>`
        : nothing
    }
    ${renderMaterials(session.materials, item, view)}
  </div>`;
}
