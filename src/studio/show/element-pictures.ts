import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const bar = (x: number, y: number, width: number, kind = 'soft') =>
  svg`<rect class=${kind} x=${x} y=${y} width=${width} height="5" rx="2.5" />`;
const box = (x: number, y: number, width: number, height: number, kind = 'box') =>
  svg`<rect class=${kind} x=${x} y=${y} width=${width} height=${height} rx="5" />`;

const DRAWINGS: Readonly<Record<string, readonly SVGTemplateResult[]>> = {
  'training-event': [
    box(22, 8, 76, 64),
    box(30, 16, 16, 18, 'fill'),
    bar(52, 18, 38, 'strong'),
    bar(52, 28, 26),
    bar(30, 42, 58),
    bar(30, 51, 46),
    box(30, 60, 26, 7, 'fill'),
  ],
  'training-list': [0, 1, 2].flatMap((row) => [
    box(12, 8 + row * 23, 96, 18),
    box(17, 12 + row * 23, 10, 10, 'fill'),
    bar(33, 12 + row * 23, 44, 'strong'),
    bar(33, 19.5 + row * 23, 30),
  ]),
  'training-agenda': [
    svg`<path class="line" d="M30 8v64" />`,
    ...[0, 1, 2].flatMap((row) => [
      svg`<circle class="fill" cx="30" cy=${16 + row * 24} r="4" />`,
      bar(10, 13.5 + row * 24, 12),
      box(42, 7 + row * 24, 68 - row * 12, 18),
      bar(48, 13.5 + row * 24, 36, row ? 'soft' : 'strong'),
    ]),
  ],
  'training-news': [0, 1].flatMap((row) => [
    box(14, 8 + row * 34, 30, 28, 'fill'),
    bar(52, 10 + row * 34, 50, 'strong'),
    bar(52, 19 + row * 34, 54),
    bar(52, 28 + row * 34, 38),
  ]),
  'training-subscribe': [
    ...[0, 1, 2].flatMap((column) => [box(12 + column * 34, 26, 28, 28), bar(18 + column * 34, 46, 16)]),
    svg`<path class="line" d="M20 32h12v8H20z M20 35h12" />`,
    svg`<path class="line" d="M55 32a8 8 0 0 1 8 8 M55 36a4 4 0 0 1 4 4" />`,
    svg`<path class="line" d="M92 32l-4 4 4 4 M98 32l4 4-4 4" />`,
  ],
};

/** A small drawing of what an element looks like. */
export function elementPicture(tag: string): TemplateResult {
  return html`<svg viewBox="0 0 120 80" aria-hidden="true">${DRAWINGS[tag]}</svg>`;
}
