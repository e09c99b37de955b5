import { css } from 'lit';

/** A day with its tracks or rooms beside each other: the list of the timeline as a grid, where there is room for it. */
export const agendaGridStyles = css`
  /*
   * A query counts in the font size of its container: one that is larger by the number of lanes asks for as much room for
   * each, however many there are.
   */
  .board {
    container: board / inline-size;
    font-size: calc(1em * var(--_lanes));
  }
  .board > * {
    font-size: calc(1em / var(--_lanes));
  }
  .heads {
    display: none;
  }
  @container board (inline-size >= 17em) {
    .heads,
    .timeline {
      display: grid;
      grid-template-columns: var(--_at) repeat(var(--_lanes), minmax(0, 1fr));
      column-gap: 0.5em;
    }
    .timeline {
      grid-template-rows: var(--_rows);
    }
    .heads {
      margin-block-end: 0.5em;
      align-items: end;
    }
    .head-of-column {
      grid-column: var(--_from) / var(--_to);
      padding-block-end: 0.25em;
      border-block-end: 0.3em solid var(--_line);
      font-weight: 700;
      line-height: 1.3;
    }
    .head-of-column[data-track] {
      border-color: var(--_track, var(--_accent));
    }
    .slot,
    .sessions {
      display: contents;
    }
    .rail,
    .dot {
      display: none;
    }
    .hour {
      grid-area: var(--_top) / 1;
      padding-block-start: 0.25em;
      border-block-start: 2px solid var(--_line);
      text-align: start;
    }
    .slot.running > .hour {
      border-block-start-width: 0.3em;
      border-color: var(--_accent);
    }
    /* Its column is called so. Who hears it hears it here, as where the columns are below each other. */
    .below-track > .track,
    .below-rooms .rooms {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .below-track:not(.running) {
      border-block-start: 3px solid var(--_track, var(--_accent));
    }
    .session {
      grid-area: var(--_top) / var(--_from) / var(--_bottom) / var(--_to);
      margin-block-end: 0.5em;
      padding: 0.6em 0.75em;
      break-inside: avoid;
    }
    .session:not(.plain) > * {
      max-inline-size: 42em;
    }
    .session.plain {
      padding: 0.35em 0.75em;
    }
    .session.plain:not(.running) {
      border: 1px solid var(--_line);
      background: var(--_tint);
    }
  }
`;
