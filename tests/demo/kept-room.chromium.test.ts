import { expect } from '@open-wc/testing';
import { still, until } from '../support/demo.js';
import { ELEMENTS_WITH_ROOM, MAY_BE_EMPTY, MAY_SHIFT, NOW, shiftOf } from '../support/kept-room.js';

const ELEMENTS = [...ELEMENTS_WITH_ROOM, '<training-subscribe>'];
/** The widths of an element, in pixels, from a small phone to a wide page, and on both sides of where a layout changes. */
const WIDTHS = [288, 328, 358, 448, 488, 528, 568, 608, 668, 736, 802, 868, 928, 992, 1068, 1148, 1248, 1408];
/** So high that what is kept is not cut off at the window, which is reckoned with afterwards. */
const HIGH = 6000;

/** The window in which an element of a width is likely to stand. */
function windowAround(width: number): { width: number; height: number } {
  const height = width < 480 ? 844 : width < 960 ? 1024 : 800;
  return { width: width + 32, height };
}

for (const lang of ['uk', 'en', 'de'])
  it(`the room that is kept fits every element and layout, at any width (${lang})`, async () => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { width: '1700', height: String(HIGH) });
    const elements = ELEMENTS.map((start) => {
      const tag = /\w+-\w+/.exec(start)![0];
      return `${start.replace('>', ` src="/demo/feeds/training.json" now="${NOW}">`)}</${tag}>`;
    });
    frame.srcdoc = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
      <link rel="stylesheet" href="/cdn/space.css"><style>body { font: 16px/1.5 sans-serif }</style></head>
      <body><main>${elements.join('\n')}</main></body></html>`;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const page = frame.contentDocument!;
    const main = page.querySelector('main')!;
    const all = [...main.children] as HTMLElement[];

    // Before the script is there, as a page looks while it is on its way.
    const kept = WIDTHS.map((width) => {
      main.style.width = `${width}px`;
      return all.map((element) => parseFloat(frame.contentWindow!.getComputedStyle(element, '::before').height));
    });

    page.head.append(Object.assign(page.createElement('script'), { type: 'module', src: '/cdn/training-widgets.js' }));
    const frameOf = (element: HTMLElement) => element.shadowRoot!.querySelector<HTMLElement>('.frame')!;
    await until(() => all.every((element) => element.matches(':defined:state(ready)')));
    await until(() => all.every((element) => !element.shadowRoot!.querySelector('.skeleton')));

    const wrong: string[] = [];
    for (const [at, width] of WIDTHS.entries()) {
      main.style.width = `${width}px`;
      await still(() => all.reduce((sum, element) => sum + frameOf(element).offsetHeight, 0));
      const around = windowAround(width);
      for (const [index, element] of all.entries()) {
        const room = Math.min(kept[at]![index]!, around.height);
        const shown = frameOf(element).offsetHeight;
        expect(shown).to.be.at.least(40);
        const empty = 1 - shown / room;
        const shift = shiftOf(room, shown, around);
        if (empty > MAY_BE_EMPTY || shift > MAY_SHIFT)
          wrong.push(`${ELEMENTS[index]} at ${width}: kept ${room}, shown ${shown}`);
      }
    }
    expect(wrong).to.deep.equal([]);
    frame.remove();
  });
