import { html, type TemplateResult } from 'lit';

/** A heading of the level asked for, 2 to 6; `tabindex` lets it take the focus when what it heads has been opened. */
export function renderHeading(level: number, id: string, content: unknown): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 part="title" class="title" id=${id} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 part="title" class="title" id=${id} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 part="title" class="title" id=${id} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 part="title" class="title" id=${id} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 part="title" class="title" id=${id} tabindex="-1">${content}</h6>`;
  }
}
