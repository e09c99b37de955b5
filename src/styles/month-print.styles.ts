import { css } from 'lit';

/** A month on paper: an overview, where no title is cut, and a line for each training with its days and its address. */
export const monthPrintStyles = css`
  @media print {
    .turn .name.unseen {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      white-space: normal;
    }
    .months .day-list,
    .frame .entry a::after {
      display: none;
    }
    .months tr {
      break-inside: avoid;
    }
    .months td[aria-selected] > time {
      outline: none;
    }
    .entry {
      outline: 1px solid;
    }
    .entry > * {
      display: block;
    }
    .lines {
      display: grid;
      gap: 0.35em;
    }
  }
`;
