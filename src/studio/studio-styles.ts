import { css } from 'lit';

/** The colours and sizes that all rooms share, and the shell's own layout. */
export const studioStyles = css`
  :host {
    --page: light-dark(#f6f7f9, #12161c);
    --sheet: light-dark(#ffffff, #1a2028);
    --well: light-dark(#eef1f5, #12161c);
    --field: light-dark(#ffffff, #12161c);
    --tint: light-dark(#eef4ff, #22304a);
    --text: light-dark(#18212c, #e9edf2);
    --quiet: light-dark(#556070, #a6b0be);
    --line: light-dark(#e1e6ec, #2c3540);
    --edge: light-dark(#8a94a3, #6b7686);
    --accent: light-dark(#1a4fb5, #94bbff);
    --accent-strong: light-dark(#143f93, #b5d0ff);
    --on-accent: light-dark(#ffffff, #0d1a30);
    --bad: light-dark(#b3261e, #ff9d94);
    --good: light-dark(#17663a, #7fd8a2);
    --mono: ui-monospace, 'Cascadia Code', 'SF Mono', 'DejaVu Sans Mono', monospace;
    display: block;
    min-block-size: 100vh;
    background: var(--page);
    color: var(--text);
  }
  .inner {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
    max-inline-size: 88rem;
    margin-inline: auto;
    padding: clamp(1rem, 3vw, 2.5rem);
    padding-block-end: 5rem;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem 2rem;
    align-items: start;
    justify-content: space-between;
  }
  h1 {
    margin: 0;
    font-size: clamp(1.625rem, 4vw, 2.25rem);
    line-height: 1.15;
    letter-spacing: -0.02em;
  }
  header p {
    max-inline-size: 38rem;
    margin-block-start: 0.5rem;
    color: var(--quiet);
    font-size: 1.0625rem;
  }
  .tabs {
    display: flex;
    gap: 0.5rem;
    border-block-end: 1px solid var(--line);
  }
  .tabs button {
    min-block-size: 2.75rem;
    margin-block-end: -1px;
    padding: 0.5rem 1rem;
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    color: var(--quiet);
    font-size: 1.0625rem;
    font-weight: 600;
    cursor: pointer;
  }
  .tabs button:hover {
    color: var(--text);
  }
  .tabs button[aria-selected='true'] {
    border-color: var(--accent);
    color: var(--accent);
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
  }
  footer {
    font-size: 0.9375rem;
  }
  .drop {
    position: fixed;
    inset: 1rem;
    z-index: 2;
    display: grid;
    place-items: center;
    border: 3px dashed var(--accent);
    border-radius: 1rem;
    background: color-mix(in srgb, var(--sheet) 90%, transparent);
    font-size: 1.5rem;
    font-weight: 600;
    pointer-events: none;
  }
`;
