import { css } from 'lit';

/** A programme along a line of time, and the choice of whose clock it shows. */
export const agendaStyles = css`
  .clock {
    margin-block: 0.5em 1em;
  }
  .clock label {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.6em;
    max-inline-size: 100%;
  }
  /* The system's colours for text and background alike: its list opens in the same, whatever the host's colours are. */
  .clock select {
    max-inline-size: 100%;
    min-block-size: max(2em, 24px);
    padding: 0.25em 0.5em;
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: var(--_radius);
    background: Field;
    color: FieldText;
    font: inherit;
    text-overflow: ellipsis;
    /* What of a long choice is not shown would still make the page scroll in WebKit. */
    contain: paint;
  }
  .jump {
    margin-block-end: 1em;
  }
  .session:focus {
    scroll-margin-block-start: 6em;
  }
  .programme-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
    justify-items: start;
    margin-block-end: 1.5em;
  }
  .programme-head > .title {
    font-size: 1.5em;
  }
  .programme-head .label {
    display: block;
    margin-block-end: 0.2em;
    font-size: 0.6em;
    font-weight: 600;
  }
  .programme-head .clock {
    justify-self: stretch;
    margin-block: 0.25em 0;
  }
  .agenda-day {
    --_at: 4em;
  }
  /* Times with the half of the day behind them. */
  .agenda-day.long-times {
    --_at: 6em;
  }
  .agenda-day + .agenda-day {
    margin-block-start: 2em;
  }
  .agenda-day > .title {
    margin-block-end: 0.75em;
    padding-block-end: 0.4em;
    border-block-end: 2px solid var(--_line);
  }
  .slot {
    display: grid;
    grid-template-columns: var(--_at) 1fr;
    gap: 0 2em;
    position: relative;
    padding-block-end: 1em;
    /* In line with the first words of what begins. */
    --_first: 0.7em;
    --_dot: calc(var(--_first) + 0.25em);
  }
  .slot.pause {
    --_first: 0em;
  }
  .rail {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_at) + 1em - 1px);
    border-inline-start: 2px solid var(--_line);
  }
  .slot:first-child > .rail {
    inset-block-start: var(--_dot);
  }
  .slot:last-child > .rail {
    inset-block-end: 1em;
  }
  .hour {
    padding-block-start: var(--_first);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .dot {
    position: absolute;
    inset-block-start: var(--_dot);
    inset-inline-start: calc(var(--_at) + 0.5em);
    inline-size: 1em;
    block-size: 1em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--training-surface, Canvas);
  }
  /* Filled by its border, which stays where a reader's own colours take backgrounds away. */
  .slot.running > .dot {
    border-width: 0.5em;
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .sessions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0.75em;
  }
  .session {
    display: grid;
    gap: 0.3em;
    align-content: start;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.95em;
  }
  .session.plain {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    padding: 0;
    border: 0;
    background: none;
  }
  /* What is on now is told by a word and by its borders; a tint would take contrast from the links in it. */
  .session.running {
    padding-inline-start: 0.75em;
    border: 2px solid var(--_accent);
    border-inline-start-width: 0.4em;
  }
  .session.plain > :not(.session-title, .line) {
    flex-basis: 100%;
  }
  .session.running.plain {
    padding: 0.4em 0.75em;
  }
  .session .notice.now {
    border-color: transparent;
    background: var(--training-button, #17479e);
    color: var(--training-button-text, #fff);
  }
  @media (forced-colors: active) {
    .session.running,
    .slot.running > .dot {
      border-color: Highlight;
    }
    .session .notice.now {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  .session-title {
    font-weight: 600;
    line-height: 1.35;
  }
  .session.plain:not(.running) .session-title {
    color: var(--_quiet);
    font-weight: 400;
  }
  .speakers > .line + .line {
    margin-block-start: 0.3em;
  }
  .track {
    font-size: 0.875em;
    font-weight: 600;
    padding-inline-start: 0.6em;
    border-inline-start: 0.3em solid var(--_track, var(--_accent));
  }
  [data-track='2'] {
    --_track: var(--training-track-2, #b4690e);
  }
  [data-track='3'] {
    --_track: var(--training-track-3, #1f8a4c);
  }
  [data-track='4'] {
    --_track: var(--training-track-4, #9a3bb5);
  }
  @media print {
    .jump {
      display: none;
    }
  }
  @container training (inline-size < 28em) {
    .slot {
      --_first: 0em;
      grid-template-columns: 1fr;
      gap: 0.3em;
      padding-inline-start: 1.6em;
    }
    .slot.pause {
      grid-template-columns: auto 1fr;
      gap: 0.75em;
    }
    .rail {
      inset-inline-start: calc(0.5em - 1px);
    }
    .dot {
      inset-inline-start: 0;
    }
    .hour {
      text-align: start;
    }
  }
`;
