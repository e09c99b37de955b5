import { css } from 'lit';

/** The look of the room; colours come from the shell, and stand on their own without it. */
export const checkStyles = css`
  :host {
    --_sheet: var(--sheet, light-dark(#ffffff, #1a2028));
    --_well: var(--well, light-dark(#eef1f5, #12161c));
    --_text: var(--text, light-dark(#18212c, #e9edf2));
    --_quiet: var(--quiet, light-dark(#556070, #a6b0be));
    --_line: var(--line, light-dark(#e1e6ec, #2c3540));
    --_edge: var(--edge, light-dark(#8a94a3, #6b7686));
    --_accent: var(--accent, light-dark(#1a4fb5, #94bbff));
    --_accent-strong: var(--accent-strong, light-dark(#143f93, #b5d0ff));
    --_on-accent: var(--on-accent, light-dark(#ffffff, #0d1a30));
    --_tint: var(--tint, light-dark(#eef4ff, #22304a));
    --_bad: var(--bad, light-dark(#b3261e, #ff9d94));
    --_good: var(--good, light-dark(#17663a, #7fd8a2));
    --_warn: light-dark(#8a5300, #f0bd6a);
    --_string: light-dark(#17663a, #8fd9ac);
    --_value: light-dark(#8f2d78, #f0a3da);
    --_mono: var(--mono, ui-monospace, 'Cascadia Code', 'SF Mono', 'DejaVu Sans Mono', monospace);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
    container: studio-check / inline-size;
    color: var(--_text);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  h2 {
    font-size: 1.1875rem;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  h3 {
    font-size: 1rem;
  }
  button {
    font: inherit;
    color: inherit;
  }
  .card {
    min-inline-size: 0;
    border: 1px solid var(--_line);
    border-radius: 1rem;
    background: var(--_sheet);
    box-shadow: 0 1px 2px rgb(0 0 0 / 4%);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1rem;
    align-items: center;
    justify-content: space-between;
    min-block-size: 4.25rem;
    padding: 0.75rem clamp(1rem, 2.5vw, 1.5rem);
    border-block-end: 1px solid var(--_line);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .button {
    min-block-size: 2.5rem;
    padding: 0.375rem 0.875rem;
    border: 1px solid var(--_edge);
    border-radius: 0.625rem;
    background: var(--_sheet);
    font-weight: 600;
    font-size: 0.9375rem;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_tint);
  }
  .button.main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.main:hover {
    background: var(--_accent-strong);
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .hint {
    color: var(--_quiet);
    font-size: 0.875rem;
    line-height: 1.5;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
