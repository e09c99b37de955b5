import { css } from 'lit';

/** Announcements in a feed of news. */
export const newsStyles = css`
  .news {
    display: grid;
    gap: 1em;
    align-content: start;
  }
  .strong {
    font-weight: 600;
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
    overflow: clip;
  }
  .cards .news > .heading {
    padding-inline: 1.25em;
  }
  .cards .news > .heading:first-child {
    padding-block-start: 1.25em;
  }
  .cards .picture {
    border-radius: 0;
  }
  @container training (inline-size >= 34em) {
    .list .news:has(> .picture:not([data-failed])) {
      grid-template-columns: minmax(10em, 16em) 1fr;
    }
  }
`;
