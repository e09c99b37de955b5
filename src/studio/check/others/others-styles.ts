import { css } from 'lit';

/** The look of what others see. */
export const othersStyles = css`
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2rem;
    padding: 1.25rem clamp(1rem, 2.5vw, 1.5rem) 1.75rem;
  }
  label {
    display: grid;
    gap: 0.375rem;
    max-inline-size: 32rem;
    font-weight: 600;
    font-size: 0.9375rem;
  }
  select {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_edge);
    border-radius: 0.625rem;
    background: var(--_sheet);
    color: inherit;
    font: inherit;
    font-weight: 400;
  }
  .views {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2rem;
  }
  .view {
    display: grid;
    gap: 0.75rem;
    align-content: start;
    min-inline-size: 0;
  }
  .result {
    display: grid;
    gap: 0.25rem;
    padding: 1rem 1.125rem;
    border: 1px solid var(--_line);
    border-radius: 0.75rem;
    overflow-wrap: anywhere;
  }
  .result .url {
    color: var(--_good);
    font-size: 0.875rem;
  }
  .result .title {
    color: var(--_accent);
    font-size: 1.125rem;
    line-height: 1.35;
  }
  .missing li {
    display: inline-block;
    margin: 0.25rem 0.375rem 0 0;
    padding: 0.125rem 0.5rem;
    border-radius: 0.375rem;
    background: var(--_well);
    font: 0.8125rem/1.6 var(--_mono);
  }
  .needed {
    color: var(--_bad);
    font-size: 0.9375rem;
  }
  .good {
    color: var(--_good);
    font-size: 0.9375rem;
  }
  summary {
    min-block-size: 1.75rem;
    color: var(--_accent);
    font-size: 0.9375rem;
    cursor: pointer;
  }
  pre {
    max-block-size: 18rem;
    margin: 0.5rem 0 0;
    padding: 0.875rem 1rem;
    overflow: auto;
    border-radius: 0.625rem;
    background: var(--_well);
    font: 0.8125rem/1.5 var(--_mono);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  iframe {
    color-scheme: light;
    inline-size: 100%;
    block-size: 26rem;
    border: 1px solid var(--_line);
    border-radius: 0.75rem;
    background: #fff;
  }
  @container studio-check (inline-size > 56rem) {
    .views {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`;
