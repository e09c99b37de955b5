import { html, nothing } from 'lit';
import type { AgendaDay } from '../describe/agenda.js';
import { planGrid, type AgendaGrid, type GridColumn, type GridRow } from '../describe/agenda-grid.js';
import type { Item } from '../feed/feed.js';
import type { Steps } from '../parts/steps.js';
import { renderLocalized } from './localized.js';
import { renderProgramme } from './programme.js';
import type { Arrangement } from './timeline.js';
import type { View } from './view.js';

/** How high an hour is at least, and a row at most before its text makes it higher; in `em`. */
const HOUR = 4;
const HIGHEST = 6;
/** A stretch in which nothing takes place. */
const EMPTY = 0.75;
/** The first line of the grid beside the hours; lines are counted from 1. */
const FIRST = 2;

/** A programme that stands alone, with tracks or rooms beside each other where there is room. */
export function renderGridProgramme(days: readonly AgendaDay[], item: Item, view: View): Steps {
  return renderProgramme(days, item, view, (day) => {
    const grid = planGrid(day, item);
    return grid && arrange(grid);
  });
}

/** The timeline's own list, which the style sheet turns into a grid: every place is said by custom properties. */
function arrange({ slots, lanes, rows, columns, places }: AgendaGrid): Arrangement {
  return {
    slots,
    frame: (list) =>
      html`<div class="board" .style=${`--_lanes: ${lanes}; --_rows: ${rows.map(heightOf).join(' ')}`}>
        <div class="heads" aria-hidden="true">${columns.map(renderHead)}</div>
        ${list}
      </div>`,
    slot: ({ sessions }) => `--_top: ${places.get(sessions[0]!)!.top + 1}`,
    session(facts) {
      const { from, to, top, bottom } = places.get(facts)!;
      return `${columnsOf(from, to, facts.track?.color)}; --_top: ${top + 1}; --_bottom: ${bottom + 1}`;
    },
    above(facts) {
      const { isBelowTrack, isBelowRooms } = places.get(facts)!;
      return `${isBelowTrack ? 'below-track' : ''} ${isBelowRooms ? 'below-rooms' : ''}`;
    },
  };
}

/** What a session is in, it says itself to those who hear it; so the names above the columns are for the eye alone. */
function renderHead({ name, track, color, from, to }: GridColumn): unknown {
  return html`<p
    class="head-of-column"
    part=${name ? 'column' : nothing}
    data-track=${track ?? nothing}
    .style=${columnsOf(from, to, color)}
  >
    ${name ? renderLocalized(name) : nothing}
  </p>`;
}

function columnsOf(from: number, to: number, color?: string): string {
  return `--_from: ${from + FIRST}; --_to: ${to + FIRST}${color ? `; --_track: ${color}` : ''}`;
}

function heightOf({ hours, isEmpty }: GridRow): string {
  const height = isEmpty ? EMPTY : Math.min(hours * HOUR, HIGHEST);
  return `minmax(${height.toFixed(2)}em, auto)`;
}
