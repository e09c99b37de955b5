import { describeAgenda, type SessionFacts } from '../describe/agenda.js';
import type { Setting } from '../describe/setting.js';
import { say } from '../describe/text.js';
import type { Item } from '../feed/feed.js';
import { joined, writePerson, writeSaid } from './facts.js';
import { html, type Html } from './html.js';

/** The programme of a training by day; nothing where it has none. */
export function writeProgramme(item: Item, setting: Setting): Html[] {
  return describeAgenda(item, setting).map(
    (day) =>
      html`<section>
        <h3><time datetime="${day.datetime}">${day.words}</time>${day.title && html`: ${writeSaid(day.title)}`}</h3>
        <ol class="programme">
          ${day.slots.flatMap(({ sessions }) => sessions.map((facts) => writeSession(facts, item, setting)))}
        </ol>
      </section> `,
  );
}

function writeSession(facts: SessionFacts, item: Item, setting: Setting): Html {
  const { session, times, kindWords, track, rooms, speakers, notices } = facts;
  const title = writeSaid(facts.title);
  const linked = session.url ? html`<a href="${session.url}" rel="noopener noreferrer">${title}</a>` : title;
  const abstract = say(session.abstract, item, setting);
  const about = [
    kindWords && html`${kindWords}`,
    track && writeSaid(track.name),
    rooms.length > 0 && joined(rooms),
  ].filter(Boolean);
  return html`<li>
    ${times} <strong>${linked}</strong>${notices.map(({ words }) => html` <em>${words}</em>`)}${about.map(
      (one) => html` · ${one}`,
    )}${speakers.map((person) => html`<div>${writePerson(person, item, setting)}</div>`)}${
      abstract && html`<div>${writeSaid(abstract)}</div>`
    }
  </li> `;
}
