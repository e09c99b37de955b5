import { css } from 'lit';

/** The look of the text and of the findings beside it. */
export const findingsStyles = css`
  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
    align-items: start;
  }
  .text,
  .findings {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr);
    overflow: clip;
  }
  .editor {
    block-size: min(60vh, 28rem);
    border-radius: 0 0 1rem 1rem;
  }
  .summary {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    color: var(--_quiet);
    font-size: 0.9375rem;
  }
  /* What is written for screen readers alone stays where it is written. */
  .scroll {
    position: relative;
  }
  .scroll[aria-busy='true'] {
    opacity: 0.6;
  }
  .list > li {
    display: grid;
    gap: 0.5rem;
    padding: 1.125rem clamp(1rem, 2.5vw, 1.5rem);
  }
  h2:focus-visible {
    outline-offset: 0.25rem;
    border-radius: 0.25rem;
  }
  .list > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
    font-size: 0.875rem;
  }
  .severity {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    color: var(--_warn);
    font-weight: 600;
  }
  .error .severity {
    color: var(--_bad);
  }
  /* Two shapes, because not everybody tells the colours apart. */
  .severity::before {
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border-radius: 1px;
    background: currentColor;
    content: '';
    rotate: 45deg;
  }
  .error .severity::before {
    border-radius: 50%;
  }
  span.line {
    color: var(--_quiet);
  }
  button.line {
    min-block-size: 1.75rem;
    padding: 0.125rem 0.375rem;
    margin-inline-start: -0.375rem;
    border: 0;
    border-radius: 0.375rem;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  button.line:hover {
    background: var(--_tint);
  }
  .sentence {
    overflow-wrap: anywhere;
    line-height: 1.5;
  }
  .path {
    color: var(--_quiet);
    font: 0.8125rem/1.4 var(--_mono);
    overflow-wrap: anywhere;
  }
  .mend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    justify-content: space-between;
    padding: 0.625rem 0.625rem 0.625rem 0.875rem;
    border-radius: 0.625rem;
    background: var(--_well);
  }
  .change {
    display: grid;
    flex: 1 1 10rem;
    gap: 0.25rem;
    font: 0.8125rem/1.5 var(--_mono);
    overflow-wrap: anywhere;
  }
  del {
    color: var(--_bad);
  }
  ins {
    color: var(--_good);
    text-decoration: none;
  }
  .none {
    display: grid;
    gap: 0.25rem;
    padding: clamp(1.5rem, 4vw, 2.5rem) clamp(1rem, 2.5vw, 1.5rem);
  }
  .none strong {
    color: var(--_good);
    font-size: 1.0625rem;
  }
  .foot {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
    padding: 1rem clamp(1rem, 2.5vw, 1.5rem);
    border-block-start: 1px solid var(--_line);
  }
  @container studio-check (inline-size > 56rem) {
    .desk {
      grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
    }
    .text,
    .findings {
      block-size: max(32rem, 100vh - 14rem);
    }
    .editor {
      block-size: 100%;
    }
    .scroll {
      overflow: auto;
    }
  }
`;
