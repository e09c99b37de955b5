import { css } from 'lit';

/** The search, the filters and the reader's plan, and the buttons that pick for it. */
export const controlsStyles = css`
  .controls {
    display: grid;
    gap: 0.75em;
    margin-block-end: 1.25em;
    padding-block-end: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  /* Of whole pixels, so that its lines are as sharp from either side. */
  .sign {
    flex: none;
    inline-size: round(1em, 2px);
    block-size: round(1em, 2px);
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .frame[dir='rtl'] .sign,
  :host([dir='rtl']) .sign {
    transform: scaleX(-1);
  }
  .ask {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em;
  }
  .search {
    flex: 1 1 10em;
  }
  .search > label,
  .controls legend {
    display: block;
    padding: 0;
    margin-block-end: 0.35em;
    font-weight: 600;
  }
  .field {
    position: relative;
  }
  .field > .sign {
    position: absolute;
    inset-block-start: calc(50% - 0.5em);
    inset-inline-start: 0.85em;
    color: var(--_quiet);
    pointer-events: none;
  }
  .field > input {
    inline-size: 100%;
    min-block-size: 2.75em;
    margin: 0;
    padding-block: 0.4em;
    padding-inline: 2.5em 0.85em;
    border: 1px solid color-mix(in srgb, currentColor 62%, transparent);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    appearance: none;
  }
  .ask > .button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  /* Not CSS columns: WebKit loses what is scrolled in them. */
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0 1.5em;
    align-items: start;
    padding: 1em 1.25em 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .controls fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0 0 1.25em;
    border: 0;
  }
  /* Room for the outline of what has the focus. */
  .options {
    margin-inline: -0.3em;
    padding-inline: 0.3em;
  }
  /* Many values scroll, and fade where there are more. */
  .options.many {
    overflow-y: auto;
    max-block-size: 16em;
    padding-block-end: 1.75em;
    scroll-padding-block-end: 2em;
    mask-image: linear-gradient(#000 calc(100% - 2.25em), transparent);
  }
  .option {
    display: flex;
    align-items: start;
    gap: 0.6em;
    padding-block: 0.35em;
    cursor: pointer;
  }
  .option > input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    min-inline-size: 24px;
    min-block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  .option:has(:disabled) {
    color: var(--_quiet);
    cursor: default;
  }
  .found,
  .plan {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    min-block-size: 2.5em;
  }
  .plan {
    margin-inline-start: auto;
  }
  .count {
    font-weight: 600;
  }
  .clear,
  .pick {
    min-block-size: max(1.75em, 24px);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    line-height: 1.5;
    text-decoration: underline;
    cursor: pointer;
  }
  /* It keeps its room: nothing moves when the first letter is typed. */
  .clear.off {
    visibility: hidden;
  }
  .pick:disabled {
    color: var(--_quiet);
    text-decoration: none;
    cursor: default;
  }
  .kept {
    flex: 1 1 100%;
    font-size: 0.875em;
    text-align: end;
  }
  .pick {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    justify-self: start;
    text-align: start;
  }
  .pick[data-picked] {
    font-weight: 600;
  }
  @container training (inline-size < 42em) {
    .plan {
      margin-inline-start: 0;
    }
    .kept {
      text-align: start;
    }
  }
  @media print {
    .controls,
    .pick {
      display: none;
    }
  }
`;
