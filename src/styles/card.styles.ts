import { css } from 'lit';

/** A training as a card or a row of a list, beside the styles of an event. */
export const cardStyles = css`
  .card {
    --_pad: 1.25em;
    padding: var(--_pad);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .card > .picture {
    inline-size: calc(100% + 2 * var(--_pad));
    margin: calc(-1 * var(--_pad));
    margin-block-end: 0;
    border-radius: calc(var(--_radius) - 1px) calc(var(--_radius) - 1px) 0 0;
  }
  .lead {
    display: grid;
    gap: var(--_gap);
    align-content: start;
  }
  .head,
  .row {
    display: flex;
    gap: 1em;
    align-items: start;
  }
  .heading {
    display: grid;
    gap: 0.4em;
    align-content: start;
    flex: 1;
  }
  /* Above the title for who sees it, after it for who hears it: one may come by the headings. */
  .card .heading > .notices {
    order: -1;
  }
  .block {
    display: grid;
    flex: none;
    min-inline-size: 7em;
    padding: 0.45em 0.6em;
    border: 1px solid var(--_line);
    border-block-start: 0.25em solid var(--_accent);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_tint);
    text-align: center;
    line-height: 1.15;
    hyphens: none;
  }
  .day {
    font-size: 1.6em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .month {
    font-size: 0.875em;
  }
  .over .block,
  .off .block {
    border-color: var(--_line);
    background: none;
  }
  /* The leaf of what will not be then. */
  .off .block {
    text-decoration: line-through;
  }
  .row .title {
    font-size: 1.1em;
  }
  .row .aside {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    flex: 0 1 clamp(15em, 24cqi, 20em);
    font-size: 0.95em;
  }
  .row .button {
    min-block-size: max(2.25em, 24px);
    padding: 0.3em 0.85em;
  }
  @container training (inline-size < 40em) {
    .row {
      flex-wrap: wrap;
      gap: 0.6em 1em;
    }
    .row .aside {
      flex: 1 1 100%;
    }
  }
  @container training (inline-size < 30em) {
    .head,
    .row {
      flex-wrap: wrap;
      gap: 0.5em;
      align-items: center;
    }
    .heading,
    .row .aside > * {
      order: 1;
      flex: 1 1 100%;
    }
    /* The chips stand beside the leaf. */
    .row .aside {
      display: contents;
    }
    .row .aside > .notices {
      order: 0;
      flex: 0 1 auto;
    }
    .head > .block,
    .row > .block {
      display: flex;
      gap: 0.35em;
      align-items: baseline;
      min-inline-size: 0;
      padding: 0.2em 0.6em;
      border-block-start: 1px solid var(--_line);
      border-inline-start: 0.25em solid var(--_accent);
    }
    .block > .day {
      font-size: 1.15em;
    }
    .over .block,
    .off .block {
      border-color: var(--_line);
    }
  }
  /* The picture beside what the training is; what it takes to come stands below both, in columns. */
  @container training (inline-size >= 42em) {
    .card {
      --_pad: 1.75em;
    }
    .card:has(> .picture:not([data-failed]) + .lead) {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      column-gap: 1.5em;
    }
    .picture + .lead {
      align-content: center;
    }
    .lead ~ * {
      grid-column: 1 / -1;
    }
    .card > .picture:has(+ .lead) {
      inline-size: 100%;
      margin: 0;
      border-radius: calc(var(--_radius) / 2);
    }
    .card > .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 1em 1.5em;
    }
    /* Under the picture and beside it. */
    .card:has(> .picture:not([data-failed]) + .lead) > .facts {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
    .card > .facts > div {
      grid-template-columns: none;
      align-content: start;
    }
  }
`;
