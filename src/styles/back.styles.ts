import { css } from 'lit';

/** The way back from an open item, and other arrows. */
export const backStyles = css`
  .back {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em;
    margin-block-end: 1.25em;
  }
  .arrow {
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.125em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  /* Not :dir(): Chromium keeps what it found first when a host sets its own direction later. */
  .frame[dir='rtl'] .arrow,
  :host([dir='rtl']) .arrow {
    transform: scaleX(-1);
  }
`;
