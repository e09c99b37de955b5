import { css } from 'lit';

/**
 * A month with room for words. A week's lines are shared by its days, so that a bar, which is as wide as its days together,
 * has its line for itself on all of them.
 */
export const monthBarsStyles = css`
  .entry {
    --_from: 0px;
    --_to: 0px;
    --_days: 1;
  }
  .entry.first {
    --_from: 0.25em;
  }
  .entry.last {
    --_to: 0.25em;
  }
  .days-2 {
    --_days: 2;
  }
  .days-3 {
    --_days: 3;
  }
  .days-4 {
    --_days: 4;
  }
  .days-5 {
    --_days: 5;
  }
  .days-6 {
    --_days: 6;
  }
  .days-7 {
    --_days: 7;
  }
  .entry > * {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    min-block-size: 24px;
    padding-block: 0.15em;
    color: inherit;
    text-decoration-color: var(--_line);
  }
  .entry > [part='link']:hover {
    text-decoration-color: currentColor;
  }
  .entry.off > * {
    text-decoration-color: currentColor;
    text-decoration-line: line-through;
  }
  @media (forced-colors: active) {
    .entry.off > [part='link'] {
      text-decoration-line: underline line-through;
    }
  }
  .entry.over {
    color: var(--_quiet);
  }
  .entry.over .quiet {
    color: inherit;
  }
  .more-entries {
    min-block-size: 24px;
    margin-inline-start: 0.25em;
    padding: 0.1em 0.4em;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-size: 0.875em;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }
  @container training (inline-size >= 44em) {
    .months tbody > tr {
      grid-template-rows: auto repeat(5, auto) 1fr;
      min-block-size: 6em;
    }
    .months td {
      grid-row: 1 / -1;
      display: grid;
      grid-template-rows: subgrid;
      align-items: start;
      gap: 0;
      padding-block-end: 0.35em;
      cursor: auto;
    }
    .months td > time {
      justify-self: start;
      margin-inline-start: 0.3em;
    }
    .months:not(.open) td[aria-selected] > time {
      outline: none;
    }
    .marks,
    .months:not(.open) > .day-list {
      display: none;
    }
    .months td > ul {
      position: static;
      grid-row: 2 / -1;
      display: grid;
      grid-template-rows: subgrid;
      align-items: stretch;
      overflow: visible;
      clip-path: none;
    }
    .entry {
      z-index: 1;
      inline-size: calc(var(--_days) * 100% - var(--_from) - var(--_to));
      margin-block-start: 0.2em;
      margin-inline-start: var(--_from);
      padding-inline: 0.4em;
      background: var(--_tint);
      box-shadow: inset 0 0 0 1px var(--_line);
      font-size: 0.875em;
      line-height: 1.3;
    }
    .entry.first {
      border-inline-start: 0.25em solid var(--_accent);
      border-start-start-radius: 0.25em;
      border-end-start-radius: 0.25em;
    }
    .entry.last {
      border-start-end-radius: 0.25em;
      border-end-end-radius: 0.25em;
    }
    .entry.over,
    .entry.off {
      border-color: var(--_line);
    }
    .entry.off {
      background: none;
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
    .more-line {
      grid-row: 5;
    }
  }
  /* Two short lines are the title's: when it begins is said, and stands in the day's list. */
  @container training (44em <= inline-size < 60em) {
    .entry .quiet {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @media (forced-colors: active) {
    .entry {
      border: 1px solid;
    }
  }
`;
