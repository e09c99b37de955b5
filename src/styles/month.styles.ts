import { css } from 'lit';

/** A month by day: small days with marks, and the chosen day's list below; and where there is room, bars over the days. */
export const monthStyles = css`
  .months {
    display: grid;
    gap: 0.75em;
  }
  .months .name {
    font-size: 1.15em;
    font-weight: 700;
  }
  .turn,
  .jumps,
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .turn {
    justify-content: space-between;
  }
  .steps .button {
    min-inline-size: 2.75em;
    padding-inline: 0.8em;
  }
  /* The system's colours for text and background alike: its list opens in the same, whatever the host's colours are. */
  .jumps select {
    max-inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.4em 0.5em;
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: var(--_radius);
    background: Field;
    color: FieldText;
    font: inherit;
    font-weight: 700;
    text-overflow: ellipsis;
    /* What of a long choice is not shown would still make the page scroll in WebKit. */
    contain: paint;
  }
  .months table,
  .months thead,
  .months tbody {
    display: block;
  }
  .months table {
    isolation: isolate;
  }
  .months tr {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
  }
  .months tbody > tr {
    border-block-start: 1px solid var(--_line);
  }
  .months tbody {
    border-block-end: 1px solid var(--_line);
  }
  .months th {
    padding: 0.3em 0;
    font-size: 0.875em;
    text-align: center;
    color: var(--_quiet);
    hyphens: none;
  }
  .months th > .short {
    display: none;
  }
  .months td {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 0.15em;
    min-block-size: max(3.25em, 44px);
    padding: 0.25em 0;
    cursor: pointer;
  }
  .months td:focus-visible {
    outline-offset: -0.2em;
  }
  .months td > time {
    flex: none;
    display: block;
    min-inline-size: 1.75em;
    border-radius: 1em;
    text-align: center;
    line-height: 1.75;
    font-variant-numeric: tabular-nums;
    hyphens: none;
    overflow-wrap: normal;
  }
  .months .outside > time {
    min-inline-size: 2.2em;
    color: var(--_quiet);
    font-size: 0.8em;
    line-height: 2.2;
  }
  /* The day's own name stands above. */
  .day-list .block {
    display: none;
  }
  .months td[aria-selected] > time {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .months td[aria-current] > time {
    background: var(--training-button, #17479e);
    color: var(--training-button-text, #fff);
    font-weight: 700;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    align-items: center;
    gap: 0.15em;
    padding-inline: 0.1em;
    line-height: 1;
  }
  /* Borders, which stay where a reader's own colours take backgrounds away. */
  .marks i {
    flex: none;
    border: 0.2em solid var(--_accent);
    border-radius: 50%;
  }
  .marks .off {
    inline-size: 0.45em;
    block-size: 0.45em;
    border: 1px solid;
  }
  .marks b {
    font-size: 0.75em;
    font-weight: 600;
  }
  /* There for who listens; a finger hits the day. */
  .months td > ul {
    position: absolute;
    inset: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .day-list {
    display: grid;
    gap: 0.75em;
    padding-block-start: 0.5em;
  }
  .day-list:focus-visible {
    outline-offset: 0.35em;
  }
  .lines {
    display: none;
  }
  /* Not the address, which is read letter by letter. */
  .lines .off :is(bdi, [lang]) {
    text-decoration-line: line-through;
  }
  @container training (inline-size >= 44em) {
    .months th {
      padding-inline: 0.6em;
      text-align: start;
    }
    .months th > .short {
      display: inline;
    }
    .months th > .brief {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .months td[aria-current] > time {
      border: 2px solid Highlight;
    }
  }
`;
