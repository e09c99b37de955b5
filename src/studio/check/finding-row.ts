import { html, nothing, type TemplateResult } from 'lit';
import { explain } from '../../check/explain.js';
import type { StudioLanguage } from '../words.js';
import type { Found } from './find.js';
import { messages } from './messages.js';
import type { Edit } from './mends/edit.js';

/** What can be done about a finding. */
export interface RowActions {
  readonly goTo: (found: Found) => void;
  readonly mend: (found: Found) => void;
}

/** So much of a change that somebody sees what it does. In characters. */
const SHOWN = 60;

/** One finding: how much it matters, where it is, what is wrong, and what would mend it. */
export function findingRow(
  found: Found,
  text: string,
  language: StudioLanguage,
  { goTo, mend }: RowActions,
): TemplateResult {
  const say = messages[language];
  const { severity, position, path, cause, syntax, mend: edits, isGuess } = found;
  const where = position ? say.line(position.line) : say.wholeText;
  return html`<li class="finding ${severity}">
    <p class="where">
      <span class="severity">${say.severity[severity]}</span>
      ${
        position
          ? html`<button class="line" type="button" @click=${() => goTo(found)}>${where}</button>`
          : html`<span class="line">${where}</span>`
      }
    </p>
    <p class="sentence">${explain(cause, language, syntax).text}</p>
    ${path ? html`<p class="path">${path}</p>` : nothing}
    ${
      edits
        ? html`<div class="mend">
            ${isGuess ? html`<p class="hint guess">${say.guess}</p>` : nothing}
            <p class="change">${change(edits, text, say)}</p>
            <button
              class="button"
              type="button"
              aria-label=${isGuess ? say.guessThis(where) : say.mendThis(where)}
              @click=${() => mend(found)}
            >
              ${say.mend}
            </button>
          </div>`
        : nothing
    }
  </li>`;
}

function change(edits: readonly Edit[], text: string, say: { changes: string; removed: string }): TemplateResult[] {
  return edits.map(({ from, to, insert }) => {
    const before = shortened(text.slice(from, to));
    const after = shortened(insert);
    return html`<span>
      ${before ? html`<del>${before}</del>` : nothing}
      ${before && after ? html`<span class="unseen">${say.changes}</span><span aria-hidden="true">→</span>` : nothing}
      ${after ? html`<ins>${after}</ins>` : nothing}
    </span>`;
  });
}

/** Without the breaks and commas round it, which nobody has to read. */
function shortened(written: string): string {
  const plain = written.replace(/\s+/g, ' ').trim();
  const bare = plain.length > 1 ? plain.replace(/^,\s*|,\s*$/g, '') : plain;
  return bare.length > SHOWN ? `${bare.slice(0, SHOWN - 1)}…` : bare;
}
