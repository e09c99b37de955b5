import { css, html, type TemplateResult } from 'lit';

/** A few words of which one is chosen, side by side. */
export interface Segments<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly value: Value;
  readonly choices: readonly (readonly [value: Value, label: string])[];
  readonly choose: (value: Value) => void;
  /** Whether the legend is for those only who do not see. */
  readonly quiet?: boolean;
}

/** Draws the words as radio buttons that look like one control. */
export function segments<Value extends string>({
  name,
  legend,
  value,
  choices,
  choose,
  quiet,
}: Segments<Value>): TemplateResult {
  return html`<fieldset class="segments">
    <legend class=${quiet ? 'unseen' : ''}>${legend}</legend>
    <div class="row">
      ${choices.map(
        ([one, label]) =>
          html`<label
            ><input
              type="radio"
              name=${name}
              value=${one}
              .checked=${one === value}
              @change=${() => choose(one)}
            /><span>${label}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

export const segmentStyles = css`
  .segments .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    inline-size: fit-content;
    max-inline-size: 100%;
    padding: 0.25rem;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--well);
  }
  .segments legend:not(.unseen) {
    margin-block-end: 0.375rem;
  }
  .segments label {
    position: relative;
    font-weight: 500;
  }
  .segments input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segments span {
    display: block;
    padding: 0.375rem 0.75rem;
    border-radius: 0.5rem;
    font-size: 0.9375rem;
  }
  @media (width < 30rem) {
    .segments span {
      padding-inline: 0.5625rem;
    }
  }
  .segments input:checked + span {
    background: var(--sheet);
    color: var(--accent);
    font-weight: 600;
    box-shadow: 0 0 0 1px var(--edge);
  }
  .segments input:hover + span {
    color: var(--accent);
  }
  .segments input:focus-visible + span {
    outline: 3px solid var(--accent);
    outline-offset: 1px;
  }
`;
