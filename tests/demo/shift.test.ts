import { expect } from '@open-wc/testing';
import { still, until, type DemoWindow } from '../support/demo.js';
import { ELEMENTS_WITH_ROOM, MAY_BE_EMPTY, MAY_SHIFT, NOW, shiftOf } from '../support/kept-room.js';

type HostWindow = DemoWindow & { answer?: () => void };

const WINDOWS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];
/** The lines that the README tells hosts to write, with another element in the place of its own. */
async function snippetWith(start: string): Promise<string> {
  const readme = await (await fetch('/README.md')).text();
  const [, snippet] = /```html\n([^]*?)\n```/.exec(readme)!;
  const tag = /\w+-\w+/.exec(start)![0];
  return snippet!
    .replaceAll('https://example.org/training-widgets/', '/cdn/')
    .replace(/<training-\w+[^>]*>/, start.replace('>', ` src="/demo/feeds/training.json" now="${NOW}">`))
    .replace(/<\/training-\w+>/, `</${tag}>`);
}

/** A page with a snippet and much after it; its feed waits to be let through. */
function openHost(snippet: string, lang: string, { width, height }: (typeof WINDOWS)[number]): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  Object.assign(frame, { width: String(width), height: String(height) });
  frame.style.border = '0';
  frame.srcdoc = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><base href="/demo/">
    <style>body { font: 16px/1.5 sans-serif; margin: 16px }</style>
    <script>
      const real = globalThis.fetch;
      globalThis.fetch = async (...request) => {
        await new Promise((resolve) => (globalThis.answer = resolve));
        return real(...request);
      };
    </script></head><body><h1>Trainings</h1>${snippet}<p id="next">${'What follows. '.repeat(400)}</p></body></html>`;
  document.body.append(frame);
  return frame;
}

for (const size of WINDOWS)
  describe(`A page ${size.width} pixels wide, with the snippet of the README,`, () => {
    for (const start of ELEMENTS_WITH_ROOM)
      for (const lang of ['uk', 'en'])
        it(`stays where it is when the feed of ${start} comes late (${lang})`, async () => {
          const frame = openHost(await snippetWith(start), lang, size);
          const page = (): HostWindow => frame.contentWindow as HostWindow;
          const widget = () => page().document.querySelector<HTMLElement>('body > :defined[src][now]');
          const top = () => Math.min(size.height, page().document.querySelector('#next')!.getBoundingClientRect().top);

          await until(() => page().answer !== undefined && widget()?.matches(':state(loading)') === true);
          await page().document.fonts.ready;
          await still(top);
          const before = top();
          page().answer!();
          await until(() => widget()!.matches(':state(ready)') && !widget()!.shadowRoot!.querySelector('.skeleton'));
          await still(top);

          expect(shiftOf(before, top(), size)).to.be.at.most(MAY_SHIFT);
          const shown = widget()!.shadowRoot!.querySelector<HTMLElement>('.frame')!.offsetHeight;
          expect(shown).to.be.at.least(40);
          expect(1 - shown / widget()!.offsetHeight).to.be.at.most(MAY_BE_EMPTY);
          frame.remove();
        });
  });

describe('The room that is kept', () => {
  it('is given back where a feed has next to nothing', async () => {
    const few = '<training-list tags="no-such-tag">';
    const frame = openHost(await snippetWith(few), 'en', WINDOWS[1]!);
    const page = (): HostWindow => frame.contentWindow as HostWindow;
    const widget = () => page().document.querySelector<HTMLElement>('body > :defined[src][now]');
    await until(() => page().answer !== undefined);
    expect(page().document.querySelector<HTMLElement>('training-list')!.offsetHeight).to.equal(WINDOWS[1]!.height);
    page().answer!();
    await until(() => widget()?.matches(':state(short)') === true);
    expect(widget()!.offsetHeight).to.be.below(200);
    frame.remove();
  });

  it('is what the page says it is', async () => {
    const frame = openHost(await snippetWith('<training-list>'), 'en', WINDOWS[1]!);
    const list = () => frame.contentDocument?.querySelector<HTMLElement>('training-list');
    await until(() => !!list());
    list()!.style.setProperty('--training-space', '20em');
    await until(() => list()!.offsetHeight === 320);
    list()!.hidden = true;
    expect(getComputedStyle(list()!).display).to.equal('none');
    frame.remove();
  });
});
