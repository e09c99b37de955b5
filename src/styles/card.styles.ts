import { css } from 'lit';

/** A training or an announcement as a card or a row of a list, beside the styles of an event. */
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
    min-inline-size: 7.25em;
    padding: 0.45em 0.6em;
    border-block-start: 0.25em solid var(--_accent);
    border-radius: 0.25em;
    background: color-mix(in srgb, var(--_accent) 9%, transparent);
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
  .over .block {
    border-color: var(--_line);
    background: color-mix(in srgb, currentColor 6%, transparent);
  }
  .row .title {
    font-size: 1.1em;
  }
  .row .aside {
    display: grid;
    gap: 0.4em;
    justify-items: start;
    flex: 0 1 15em;
    font-size: 0.95em;
  }
  @container training (inline-size < 40em) {
    .row {
      flex-wrap: wrap;
    }
    .row .aside {
      flex: 1 1 100%;
    }
  }
  @container training (inline-size < 22em) {
    .head,
    .row {
      flex-direction: column;
    }
    .block {
      display: flex;
      gap: 0.35em;
      align-items: baseline;
      justify-content: center;
    }
  }
  @container training (inline-size >= 44em) {
    .card {
      --_pad: 1.75em;
    }
    .card > .picture {
      max-block-size: 20em;
    }
  }
`;
