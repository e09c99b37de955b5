import { css } from 'lit';

/** A training as a card or an article: what both have. */
export const eventStyles = css`
  .card,
  .article {
    display: grid;
    gap: var(--_gap);
    align-content: start;
    block-size: 100%;
  }
  .picture {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_line);
  }
  .picture[data-failed] {
    position: absolute;
    inline-size: 0;
  }
  .note {
    padding-inline-start: 0.75em;
    border-inline-start: 0.2em solid var(--_line);
    font-size: 0.95em;
  }
  .facts {
    display: grid;
    gap: 0.6em;
  }
  .facts > div {
    display: grid;
    gap: 0 1.25em;
  }
  dt {
    color: var(--_quiet);
    font-size: 0.875em;
    line-height: 1.7;
  }
  dd > ul:not([role]) {
    padding-inline-start: 1.1em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .calendar {
    display: contents;
  }
  .ways {
    flex: 1 1 100%;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    font-size: 0.875em;
  }
  .tags > li {
    padding: 0.05em 0.6em;
    border: 1px solid var(--_line);
    border-radius: calc(2 * var(--_radius));
    color: var(--_quiet);
  }
  @container training (inline-size >= 26em) {
    .facts > div {
      grid-template-columns: 8em 1fr;
    }
  }
  @container training (inline-size >= 44em) {
    .title {
      font-size: 1.4em;
    }
  }
`;
