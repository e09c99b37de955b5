import { css } from 'lit';

/** Rows of items, one below the other or side by side. */
export const listStyles = css`
  .rows.list > li,
  .rows.compact > li {
    padding-block: 1.1em;
    border-block-end: 1px solid var(--_line);
  }
  .rows.list > li:first-child,
  .rows.compact > li:first-child {
    padding-block-start: 0;
  }
  .rows.compact > li {
    padding-block: 0.6em;
  }
  .rows.cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: 1.25em;
  }
  .rows.cards > li {
    container: training / inline-size;
  }
  /* Where a row has no room for its facts side by side, the reader's own time stays below that of the place. */
  @container training (inline-size < 55em) {
    .row .glance {
      display: contents;
    }
    .row .yours {
      order: 1;
    }
    .row .glance > :nth-child(2) {
      order: 2;
    }
    .row .note {
      order: 3;
    }
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1em;
    margin-block-start: 1.25em;
  }
`;
