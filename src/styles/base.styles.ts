import { css } from 'lit';

/**
 * The tokens, and what every element needs before its feed is there. Colours lean on the text colour of the host, so that they hold on whatever
 * background it chose, light or dark; a theme that sets colours of its own brings text and background with them. What is quiet is so by its size, and what
 * could be filled has a line: of a text that is just dark enough, nothing can be taken away. Sizes are in `em`, so that a host's own root size does not matter.
 */
export const baseStyles = css`
  :host {
    --_accent: var(--training-accent, currentColor);
    --_line: var(--training-line, color-mix(in srgb, currentColor 20%, transparent));
    --_quiet: var(--training-quiet, currentColor);
    --_surface: var(--training-surface, transparent);
    --_tint: var(--training-tint, transparent);
    --_radius: var(--training-radius, 0.5em);
    --_gap: var(--training-gap, 1em);
    display: block;
    min-inline-size: 0;
    hyphens: auto;
    /* The rim takes no room, and lies behind the page's own words. */
    background: var(--training-background);
    box-shadow: 0 0 0 0.5em var(--training-background, transparent);
  }
  /* A blue beside dark text, and the text itself where that is light: no blue can be read on every colour that white can. */
  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --_accent: var(--training-accent, oklch(from currentColor max(l, 0.42) max(0, 0.17 - l * 0.31) 262));
    }
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before {
    box-sizing: border-box;
    min-inline-size: 0;
  }
  /*
   * Not on the host, where the page's own rules would win. The size counts only where nothing else gives a width. No
   * text-wrap: pretty, by which WebKit 2.50 crashes where letters are set wide.
   */
  .frame {
    container: training frame / inline-size;
    contain-intrinsic-inline-size: 20em;
    position: relative;
    color: var(--training-text);
    /* No text-wrap: pretty beside it: WebKitGTK 2.50 ends its process over some long texts (tests/host/attack). */
    overflow-wrap: anywhere;
    text-indent: 0;
    white-space: normal;
    line-height: 1.5;
    text-align: start;
  }
  p,
  dl,
  dd,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  ul[role],
  ol[role] {
    list-style: none;
  }
  a {
    color: var(--_accent);
  }
  :focus-visible {
    outline: 0.2em solid var(--_accent);
    outline-offset: 0.15em;
    border-radius: 0.15em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .button {
    display: inline-block;
    min-block-size: 2.75em;
    padding: 0.55em 1.1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.5;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    text-decoration: underline;
  }
  .message {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
    padding: 0.9em 1.1em;
    border: 1px solid var(--_line);
    border-inline-start-width: 0.3em;
    border-radius: var(--_radius);
    margin-block: 0.5em 1em;
  }
  .message > p {
    flex: 1 1 16em;
  }
  .skeleton {
    display: grid;
    gap: 0.75em;
    align-content: start;
    min-block-size: 9em;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  /* Borders, which stay where a reader's own colours take backgrounds away. */
  .skeleton i {
    border: 0.625em solid var(--_line);
  }
`;
