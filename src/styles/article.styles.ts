import { css } from 'lit';

/** What only an article in full has: its text, its people, its contacts. */
export const articleStyles = css`
  .opening,
  .rest {
    display: grid;
    gap: var(--_gap);
    align-content: start;
    justify-items: start;
  }
  .rest > * {
    inline-size: 100%;
  }
  /* As wide as its ratio allows for a third of the window's height, so that a host may set another ratio. */
  .article > .picture {
    --_ratio: 5 / 2;
    aspect-ratio: var(--_ratio);
    inline-size: min(100%, 33vh * var(--_ratio));
    inline-size: min(100%, 33svh * var(--_ratio));
  }
  .panel {
    display: grid;
    gap: var(--_gap);
    align-content: start;
    padding: 1.1em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .panel > .clock {
    margin: 0;
  }
  /* What a reader decides by stays in sight beside all the rest, and scrolls by itself where the window is low. */
  @media screen and (min-height: 24em) {
    @container training (inline-size >= 50em) {
      .article:has(> .panel) {
        grid-template-columns: minmax(0, 1fr) 20em;
        grid-template-rows: auto auto 1fr;
        column-gap: 2em;
      }
      .article:has(> .panel) > .opening {
        grid-column: 1 / -1;
      }
      .article > .panel {
        grid-area: 2 / 2 / span 2;
        align-self: start;
        position: sticky;
        inset-block-start: 1em;
        overflow-y: auto;
        max-block-size: calc(100vh - 2em);
        max-block-size: calc(100svh - 2em);
      }
      .panel > .facts > div {
        grid-template-columns: none;
      }
      .article:has(> .panel) > .rest {
        grid-column: 1;
      }
    }
  }
  .people {
    display: grid;
    gap: 0.75em;
  }
  .people > li {
    display: flex;
    gap: 0.75em;
  }
  .portrait {
    flex: none;
    inline-size: 4em;
    block-size: 4em;
    /* Round by default, and as square as the host's other corners. */
    border-radius: calc(4 * var(--_radius));
    object-fit: cover;
  }
  .organizer {
    display: flex;
    gap: 0.6em;
  }
  .logo {
    flex: none;
    inline-size: 2.5em;
    block-size: 2.5em;
    object-fit: contain;
  }
  .contact + .contact {
    margin-block-start: 0.6em;
  }
  /* A day is less than the training that it belongs to. */
  .article .agenda-day > .title {
    font-size: 1.15em;
  }
  .programme > .title + .agenda-day {
    margin-block-start: 0.75em;
  }
  .prose {
    max-inline-size: 48em;
  }
  .prose > div > :first-child {
    margin-block-start: 0;
  }
  .prose :is(p, ul, ol, dl, blockquote, figure, .table, pre) {
    margin-block: 0 1em;
  }
  .prose :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  .prose :is(h3, h4, h5, h6) {
    margin-block: 1.4em 0.5em;
    font-size: 1.1em;
    line-height: 1.3;
  }
  /* What leads nowhere does not look as if it did. */
  .prose a:not([href]) {
    color: inherit;
  }
  .as-written {
    white-space: pre-line;
  }
  .prose blockquote {
    margin-inline: 0;
    padding: 0.2em 0;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_accent);
  }
  .prose blockquote > :last-child {
    margin-block-end: 0;
  }
  .prose figure {
    margin-inline: 0;
  }
  .prose figcaption,
  .prose caption {
    color: var(--_quiet);
    font-size: 0.9em;
    text-align: start;
  }
  .prose img {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: calc(var(--_radius) / 2);
  }
  .prose .table,
  .prose pre {
    overflow-x: auto;
  }
  .prose table {
    border-collapse: collapse;
  }
  .prose :is(th, td) {
    padding: 0.4em 0.8em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: normal;
    hyphens: manual;
  }
  .prose a {
    overflow-wrap: anywhere;
  }
`;
