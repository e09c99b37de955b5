import { css } from 'lit';

/** A training as a short card among others: as high as its neighbours, with what can be done at its foot. */
export const teaserStyles = css`
  .teaser {
    --_gap: 0.75em;
    --_pad: 1em;
    display: flex;
    flex-direction: column;
  }
  .teaser > .picture {
    aspect-ratio: 2;
  }
  /* The leaf and the chips on one line, and the title below them, as wide as the card. */
  .teaser > .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .teaser .title {
    order: 1;
    flex: 1 1 100%;
    font-size: 1.15em;
  }
  .teaser .block {
    display: flex;
    gap: 0.35em;
    align-items: baseline;
    min-inline-size: 0;
    padding: 0.2em 0.6em;
    border-block-start: 1px solid var(--_line);
    border-inline-start: 0.25em solid var(--_accent);
  }
  .teaser.over .block,
  .teaser.off .block {
    border-color: var(--_line);
  }
  .teaser .day {
    font-size: 1.15em;
  }
  .short {
    display: grid;
    gap: 0.25em;
    font-size: 0.95em;
  }
  .short > .glance {
    display: contents;
  }
  /* The reader's own time below that of the place. */
  .short > .glance > :first-child {
    order: -2;
  }
  .short > .yours {
    order: -1;
  }
  .teaser > .actions {
    margin-block-start: auto;
  }
  .teaser > .actions .button {
    flex: 1 1 auto;
    text-align: center;
  }
  /* Only a title that leads to all of itself is shortened; who points at it or comes to it by the keyboard sees the rest. */
  @container training (inline-size >= 20em) {
    .teaser .title a:not(:hover, :focus-visible) {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 4;
    }
  }
  /* Beside cards with pictures, one without has its date in the place of it, so that what follows stands on one line. */
  @container frame (inline-size >= 42em) {
    .cards:has(.picture:not([data-failed])) .teaser:not(:has(> .picture:not([data-failed]))) .block {
      flex: 0 0 calc(100% + 2 * var(--_pad));
      flex-direction: column;
      justify-content: center;
      align-items: center;
      aspect-ratio: 2;
      margin: calc(-1 * var(--_pad)) calc(-1 * var(--_pad)) 0.25em;
      border-width: 0.5em 0 1px;
      border-block-start: 0.5em solid var(--_accent);
      border-radius: 0;
    }
    .cards:has(.picture:not([data-failed])) .teaser:not(:has(> .picture:not([data-failed]))) .day {
      font-size: 3em;
    }
  }
  @media print {
    .frame .teaser .title a:not(:hover, :focus-visible) {
      display: inline;
      overflow: visible;
      -webkit-line-clamp: none;
    }
  }
`;
