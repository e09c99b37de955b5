import { describeAgenda, type SessionFacts } from '../describe/agenda.js';
import type { PageSetting } from './page-setting.js';
import { localize } from '../describe/localized-text.js';
import type { Item } from '../feed/feed.js';
import { personHtml } from './person.js';
import { linkHtml, localizedHtml, localizedListHtml } from './localized.js';
import { html, type Html } from '../content/html.js';

/** The programme of a training by day; nothing where it has none. */
export function programmeHtml(item: Item, setting: PageSetting): Html[] {
  return describeAgenda(item, setting).map(
    (day) =>
      html`<section>
        <h3><time datetime="${day.datetime}">${day.text}</time>${day.title && html`: ${localizedHtml(day.title)}`}</h3>
        <ol class="programme">
          ${day.slots.flatMap(({ sessions }) => sessions.map((facts) => sessionHtml(facts, item, setting)))}
        </ol>
      </section> `,
  );
}

function sessionHtml(facts: SessionFacts, item: Item, setting: PageSetting): Html {
  const { session, times, kindWords, isBreak, track, rooms, speakers, notices } = facts;
  const linked = linkHtml(localizedHtml(facts.title), session.url, setting);
  const abstract = localize(session.abstract, item, setting);
  const about = [
    !isBreak && kindWords && html`${kindWords}`,
    track && localizedHtml(track.name),
    rooms.length > 0 && localizedListHtml(rooms),
  ].filter(Boolean);
  return html`<li>
    ${times} <strong>${linked}</strong>${notices.map(({ text: words }) => html` <em>${words}</em>`)}${about.map(
      (one) => html` · ${one}`,
    )}${speakers.map((person) => html`<div>${personHtml(person, item, setting)}</div>`)}${
      abstract && html`<div>${localizedHtml(abstract)}</div>`
    }
  </li> `;
}
