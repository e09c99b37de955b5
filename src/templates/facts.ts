import { html, nothing } from 'lit';

/** A list of facts with their names, without those that nothing is known of. */
export function renderFacts(facts: readonly (readonly [name: string, value: unknown])[]): unknown {
  const known = facts.filter(([, value]) => !isEmpty(value));
  if (known.length === 0) return nothing;
  return html`<dl class="facts" part="facts">
    ${known.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  return value === undefined || value === nothing || value === '';
}
