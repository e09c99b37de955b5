import { expect } from '@open-wc/testing';
import { Demo, still, until, type DemoWindow } from '../support/demo.js';

type HostWindow = DemoWindow & { answer?: () => void };

const WIDTH = 768;

/** The snippet that the demo gives for a state, to be put on a page of one's own as it stands. */
async function snippetOf(demo: Demo, id: string): Promise<string> {
  const details = demo.document.querySelector<HTMLDetailsElement>(`#state-${id} details`)!;
  details.open = true;
  const code = details.querySelector('code')!;
  await until(() => code.textContent !== '');
  return code.textContent;
}

/** A page with a snippet and an element after it, as wide as in the demo; its feed waits to be let through. */
function openHost(snippet: string, shown: HTMLElement): HTMLIFrameElement {
  const { fontSize } = getComputedStyle(shown);
  const here = snippet
    .replace(/src="https:\/\/example\.org\/training-widgets\//, 'src="/cdn/')
    .replaceAll('https://example.org/feeds/', '/demo/feeds/')
    .replace(/<training-\w+/g, (tag) => `${tag} now="${shown.getAttribute('now')}" heading-level="4"`);
  const frame = document.createElement('iframe');
  frame.width = String(WIDTH);
  frame.srcdoc = `<!doctype html><html lang="uk"><head><meta charset="utf-8"><base href="/demo/">
    <link rel="stylesheet" href="demo.css">
    <style>body { inline-size: ${shown.getBoundingClientRect().width}px; font-size: ${fontSize} }</style>
    <script>
      const real = globalThis.fetch;
      globalThis.fetch = async (...request) => {
        await new Promise((resolve) => (globalThis.answer = resolve));
        return real(...request);
      };
    </script></head><body>${here}<p id="next">Next</p></body></html>`;
  document.body.append(frame);
  return frame;
}

describe('A page with the snippet of the demo', () => {
  for (const id of ['card-open', 'list', 'agenda', 'news']) {
    it(`stays where it is when the feed of "${id}" comes late`, async () => {
      const demo = await Demo.open({ width: WIDTH, state: id });
      const frame = openHost(await snippetOf(demo, id), demo.element(id));
      const page = (): HostWindow => frame.contentWindow as HostWindow;
      const widget = (): HTMLElement | null => page().document.querySelector('body > :defined[src][now]');
      const top = (): number => page().document.querySelector('#next')!.getBoundingClientRect().top;

      await until(() => page().answer !== undefined && widget()?.matches(':state(loading)') === true);
      await page().document.fonts.ready;
      await still(top);
      const before = top();
      page().answer!();
      await until(() => widget()!.matches(':state(ready)') && !widget()!.shadowRoot!.querySelector('.skeleton'));
      await still(top);

      expect(widget()!.shadowRoot!.querySelectorAll('.title')).not.to.have.length(0);
      expect(top()).to.equal(before);
      frame.remove();
      demo.close();
    });
  }
});
