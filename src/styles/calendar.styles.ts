import { css } from 'lit';

/** The ways into a calendar, below the button that shows them. */
export const calendarStyles = css`
  .ways > ul {
    display: grid;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .ways li + li {
    border-block-start: 1px solid var(--_line);
  }
  .way {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.55em 1.1em;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.5;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .way > span {
    color: var(--_accent);
    text-decoration: underline;
  }
  .way:hover > span {
    text-decoration-thickness: 0.12em;
  }
  .way > .quiet {
    display: inline-block;
  }
`;
