import { css } from 'lit';

/** The ways to follow a feed, side by side. */
export const subscribeStyles = css`
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  @media (prefers-contrast: more) {
    .frame {
      --_accent: currentColor;
    }
  }
  @media print {
    .button {
      border: 0;
      padding: 0;
    }
    .button::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
    }
  }
`;
