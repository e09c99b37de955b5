import { css } from 'lit';

/** Of the panel with the code: the code, what is said of it, and what can be brought back. */
export const snippetStyles = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }
  pre {
    overflow: auto;
    max-block-size: 28rem;
    margin: 0;
    padding: 1rem 1.125rem;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--well);
    font: 0.875rem/1.6 var(--mono);
    tab-size: 2;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1rem;
    align-items: center;
  }
  .said {
    color: var(--good);
    font-weight: 600;
  }
  .note {
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--accent);
    border-radius: 0.5rem;
    background: var(--tint);
  }
  .link {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-decoration: underline;
    cursor: pointer;
  }
  .more {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    gap: 1.5rem 2rem;
    padding-block-start: 1.25rem;
    border-block-start: 1px solid var(--line);
  }
  .more > div {
    display: grid;
    gap: 0.5rem;
    align-content: start;
    justify-items: start;
  }
  .more label,
  .more p {
    inline-size: 100%;
  }
  .more :is(input, textarea) {
    margin-block-start: 0.375rem;
  }
  textarea {
    min-block-size: 6.5rem;
  }
`;
