import { css } from 'lit';

/** What all that is drawn of a feed has in common: headings, lines, chips, the main button. */
export const contentStyles = css`
  /* A word of which little would be left is not parted. */
  .frame {
    hyphenate-limit-chars: 10 4 4;
  }
  .title {
    margin: 0;
    font-size: 1.25em;
    line-height: 1.25;
    font-weight: 700;
  }
  [part='link'],
  .files a {
    display: inline-block;
    min-block-size: 24px;
  }
  [part='link'] {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  /* A title is told from text by its weight, and one that leads somewhere by its colour: no line is needed below it too. */
  .title > [part='link'] {
    color: var(--_accent);
    text-decoration: none;
  }
  .title > [part='link']:is(:hover, :focus-visible) {
    text-decoration: underline;
  }
  /* A reader's own colours may be one for text and links alike. */
  @media (forced-colors: active) {
    .title > [part='link'] {
      text-decoration: underline;
    }
  }
  /* Of whole pixels, so that its lines are as sharp from either side. */
  .icon {
    inline-size: round(1em, 2px);
    block-size: round(1em, 2px);
    margin-inline-end: 0.45em;
    vertical-align: -0.125em;
    fill: none;
    /* Nothing is told by it alone, so it may be fainter than any text. */
    color: var(--training-quiet, color-mix(in srgb, currentColor 76%, transparent));
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .glance {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  /* The second line of a fact begins below its first, not below its sign. */
  .fact,
  .yours {
    padding-inline-start: 1.45em;
  }
  .fact > .icon {
    margin-inline-start: -1.45em;
  }
  .line {
    display: block;
  }
  .line a,
  dd a {
    padding-block: 0.2em;
    line-height: max(1.5em, 24px);
  }
  .quiet {
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .button.main {
    border-color: transparent;
    background: var(--training-button, #17479e);
    color: var(--training-button-text, #fff);
  }
  .notices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
  }
  .notice {
    --_tone: currentColor;
    padding: 0.1em 0.6em;
    border: 1px solid color-mix(in srgb, var(--_tone) 45%, transparent);
    border-inline-start-width: 0.3em;
    border-radius: calc(var(--_radius) / 2);
    font-size: 0.875em;
  }
  .stand {
    --_tone: currentColor;
    font-weight: 600;
  }
  .stand::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.45em;
    border: 0.3em solid var(--_tone);
    border-radius: 50%;
  }
  /* Beginning a line of its own, it keeps its second line clear of its dot. */
  p:has(> .stand) {
    position: relative;
    padding-inline-start: 1.05em;
  }
  p > .stand::before {
    position: absolute;
    inset-block-start: 0.45em;
    inset-inline-start: 0;
  }
  .bad {
    --_tone: var(--training-bad, #d3343b);
  }
  .warn {
    --_tone: var(--training-warn, #c77700);
  }
  .good {
    --_tone: var(--training-good, #1f8a4c);
  }
  .now {
    --_tone: var(--_accent);
  }
  /* What has become of a training is louder than anything else there, and white on these can be read on any page (7:1). */
  @media screen {
    .notice:is(.bad, .warn) {
      border-color: transparent;
      background: #7a4400;
      color: #fff;
    }
    .notice.bad {
      background: #a3151c;
    }
  }
  @media (prefers-contrast: more) {
    .frame {
      --_line: currentColor;
      --_quiet: currentColor;
      --_accent: currentColor;
    }
    .notice {
      border-color: var(--_tone);
    }
  }
`;
