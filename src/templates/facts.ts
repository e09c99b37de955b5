import { html, nothing } from 'lit';
import { renderIcon } from './icon.js';

/** A list of facts with their names, without those that nothing is known of. */
export function renderFacts(facts: readonly (readonly [name: string, value: unknown, icon?: string])[]): unknown {
  const known = facts.filter(([, value]) => !isEmpty(value));
  if (known.length === 0) return nothing;
  return html`<dl class="facts" part="facts">
    ${known.map(
      ([name, value, icon]) =>
        html`<div>
          <dt part="label">${icon ? renderIcon(icon) : nothing}${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  return value === undefined || value === nothing || value === '';
}
