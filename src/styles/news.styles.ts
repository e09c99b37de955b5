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
    .list .news:has(> .picture:not([data-failed])) {
      grid-template-columns: minmax(10em, 14em) 1fr;
    }
  }
  @container training (inline-size >= 44em) {
    .compact .news {
      grid-template-columns: 1fr auto;
      align-items: baseline;
    }
    .compact .kicker {
      justify-content: end;
    }
  }
`;
