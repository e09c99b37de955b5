import { css } from 'lit';

/** A month by day: a table where there is room for seven columns, a list where there is none. */
export const monthStyles = css`
  .months {
    display: grid;
    gap: 0.75em;
  }
  .turn {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .turn .name {
    flex: 1 1 9em;
    font-size: 1.25em;
    font-weight: 700;
  }
  .months table {
    display: none;
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  .months th {
    padding: 0.4em;
    font-size: 0.875em;
    text-align: start;
    color: var(--_quiet);
  }
  .months td {
    block-size: 5.5em;
    padding: 0.3em 0;
    border: 1px solid var(--_line);
    vertical-align: top;
  }
  .months td:focus-visible {
    outline-offset: -0.2em;
  }
  .months td > time {
    display: inline-block;
    margin-inline-start: 0.35em;
    min-inline-size: 1.75em;
    border-radius: 1em;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .months td[aria-current] > time {
    background: var(--training-button, #17479e);
    color: var(--training-button-text, #fff);
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .months td[aria-current] > time {
      outline: 2px solid Highlight;
    }
    .entry {
      border-block: 1px solid;
    }
  }
  .months .outside > time {
    color: var(--_quiet);
  }
  .months td > ul {
    display: grid;
    grid-auto-rows: minmax(1.9em, auto);
    gap: 0.2em;
    margin-block-start: 0.25em;
  }
  .entry {
    display: flex;
    flex-direction: column;
    gap: 0.2em;
    padding: 0.15em 0.4em;
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    font-size: 0.875em;
    line-height: 1.3;
  }
  .entry.first {
    margin-inline-start: 0.3em;
    border-inline-start: 0.25em solid var(--_accent);
  }
  .entry.last {
    margin-inline-end: 0.3em;
  }
  .entry.cancelled > span {
    text-decoration-line: line-through;
  }
  .entry.cancelled > [part='link'] {
    text-decoration-line: underline line-through;
  }
  .unplaced {
    display: none;
  }
  @container training (inline-size < 24em) {
    .turn .name {
      flex-basis: 100%;
    }
    .turn .button {
      padding-inline: 0.8em;
    }
  }
  @container training (inline-size >= 44em) {
    .months table {
      display: table;
    }
    .months .unplaced {
      display: block;
    }
    .months .narrow {
      display: none;
    }
  }
  .lane-0 {
    grid-row: 1;
  }
  .lane-1 {
    grid-row: 2;
  }
  .lane-2 {
    grid-row: 3;
  }
  .lane-3 {
    grid-row: 4;
  }
  .lane-4 {
    grid-row: 5;
  }
  .lane-5 {
    grid-row: 6;
  }
  .lane-6 {
    grid-row: 7;
  }
  .lane-7 {
    grid-row: 8;
  }
`;
