import { css } from 'lit';

/** What the controls of all rooms look like; colours and sizes come from the shell. */
export const controlStyles = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  h2,
  h3,
  p,
  fieldset,
  figure {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  h2 {
    font-size: 1.1875rem;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  h3 {
    font-size: 1rem;
    line-height: 1.4;
  }
  .card {
    padding: clamp(1.125rem, 2.5vw, 1.75rem);
    border: 1px solid var(--line);
    border-radius: 1rem;
    background: var(--sheet);
    box-shadow: 0 1px 2px rgb(0 0 0 / 4%);
  }
  .hint {
    color: var(--quiet);
    font-size: 0.875rem;
    line-height: 1.45;
  }
  .hint code {
    font-size: 0.9em;
  }
  label,
  legend,
  .label {
    display: block;
    padding: 0;
    font-size: 0.9375rem;
    font-weight: 600;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  input:not([type='radio'], [type='checkbox'], [type='range'], [type='file']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--edge);
    border-radius: 0.625rem;
    background: var(--field);
    font-weight: 400;
  }
  textarea {
    min-block-size: 9rem;
    font: 0.8125rem/1.5 var(--mono);
    resize: vertical;
  }
  input::placeholder,
  textarea::placeholder {
    color: var(--quiet);
    opacity: 1;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    padding: 0.5rem 1.125rem;
    border: 1px solid var(--edge);
    border-radius: 0.625rem;
    background: var(--sheet);
    font-weight: 600;
    cursor: pointer;
  }
  .button:hover {
    background: var(--tint);
  }
  .button.main {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .button.main:hover {
    background: var(--accent-strong);
  }
  .button:disabled {
    border-color: var(--line);
    background: var(--well);
    color: var(--quiet);
    cursor: progress;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a {
    color: var(--accent);
  }
`;
