import { css } from 'lit';

/** On paper there is nothing to press, an address is of use only where it is written out, and nothing is torn apart. */
export const printStyles = css`
  @media print {
    .frame {
      color: inherit;
    }
    .frame :is(button:not([part='link']), select, input, label),
    .frame :is(.skeleton, .back, .clock:has(select), .turn > .button) {
      display: none;
    }
    .frame a.button {
      display: block;
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }
    .frame a:is([href^='http'], .button[href^='mailto'])::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
      font-weight: 400;
      overflow-wrap: anywhere;
    }
    .frame :is(.card, .row, .news, .session, .slot, .contact, .people > li) {
      break-inside: avoid;
    }
    .frame .title {
      break-after: avoid;
    }
    .frame .rows.cards {
      display: block;
    }
    .frame .rows.cards > li + li {
      margin-block-start: 1.25em;
    }
    .frame .picture {
      max-block-size: 12em;
    }
    .frame .panel {
      break-inside: avoid;
    }
  }
`;
