import { css } from 'lit';

/** Announcements in a feed of news. */
export const newsStyles = css`
  .news {
    display: grid;
    gap: 0.75em 1.25em;
    align-content: start;
  }
  .kicker {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: center;
    font-size: 0.95em;
  }
  /* Above the title for who sees it, after it for who hears it: one may come by the headings. */
  .news > .heading > .kicker {
    order: -1;
  }
  .compact .news {
    gap: 0.1em;
  }
  .compact .title {
    font-size: 1em;
    font-weight: 600;
  }
  .cards .news {
    block-size: 100%;
    padding-block-end: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .cards .news > .heading {
    padding-inline: 1.25em;
  }
  .cards .news > .heading:first-child {
    padding-block-start: 1.25em;
  }
  .cards .picture {
    border-radius: calc(var(--_radius) - 1px) calc(var(--_radius) - 1px) 0 0;
  }
  @container training (inline-size >= 34em) {
    /* At the end of the line, so that all titles begin on one, with a picture and without. */
    .list .news:has(> .picture:not([data-failed])) {
      grid-template-columns: 1fr minmax(10em, 14em);
    }
    .list .news > .picture:not([data-failed]) {
      grid-column: 2;
    }
    .list .news:has(> .picture:not([data-failed])) > :not(.picture) {
      grid-column: 1;
      grid-row: 1;
    }
  }
  @container training (inline-size >= 44em) {
    .compact .news {
      grid-template-columns: minmax(0, 1fr) 18em;
      column-gap: 1.5em;
    }
    /* All dates begin on one line, with a sign and without. */
    .compact .kicker > .line {
      padding-inline-start: 1.45em;
    }
  }
`;
