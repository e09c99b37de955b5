import { css } from 'lit';

/** The ways to follow a feed, side by side. */
export const subscribeStyles = css`
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
`;
