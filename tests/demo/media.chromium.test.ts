import { expect } from '@open-wc/testing';
import { childrenOf, textsIn, view } from '../support/boxes.js';
import { contrast } from '../support/contrast.js';
import { Demo, states } from '../support/demo.js';
import { flatten } from '../support/flatten.js';
import { sayStop } from '../support/keyboard.js';
import { setMedia, type Media } from '../support/media.js';

/** Everything that is drawn of a state, in the host's own tree and in the shadow root. */
function drawn(host: Element): Element[] {
  return childrenOf(host).flatMap((child) =>
    child.nodeType === Node.ELEMENT_NODE ? [child as Element, ...drawn(child as Element)] : [],
  );
}

function isSeen(element: Element): boolean {
  return element.getClientRects().length > 0 && view(element).getComputedStyle(element).visibility === 'visible';
}

/** Tests of every state, as a reader's settings show it. */
function withMedia(what: string, media: Media, theme: 'light' | 'dark', look: (host: Element) => string[]): void {
  describe(what, () => {
    let demo: Demo;

    before(async () => {
      await setMedia(media);
      demo = await Demo.open({ lang: 'en', theme, width: 1024 });
    });

    after(async () => {
      demo.close();
      await setMedia();
    });

    for (const { id } of states) it(id, () => expect(look(demo.element(id))).to.deep.equal([]));
  });
}

withMedia(
  'For a reader who wants less motion, nothing moves:',
  { features: { 'prefers-reduced-motion': 'reduce' } },
  'light',
  (host) => {
    const moves = (element: Element, pseudo?: string) => {
      const style = view(element).getComputedStyle(element, pseudo);
      const lasts = style.transitionDuration.split(', ').some((duration) => parseFloat(duration) > 0);
      return style.animationName !== 'none' || lasts || style.scrollBehavior === 'smooth';
    };
    return [host, ...drawn(host)]
      .filter((element) => moves(element) || moves(element, '::before') || moves(element, '::after'))
      .map(sayStop);
  },
);

withMedia('On paper there is nothing to press, and addresses are written out:', { type: 'print' }, 'light', (host) => {
  const all = drawn(host).filter(isSeen);
  const inside = all.filter((element) => element.getRootNode() === host.shadowRoot);
  // A title that opens its item in place is, on paper, its words.
  const pressed = inside.filter((element) =>
    element.matches('button:not([part="link"]), select, input, [role="button"]'),
  );
  const silent = inside
    .filter((element) => element.matches('a[href^="http"], a[href^="webcal"], a[href^="mailto"]'))
    // Some links are called what they lead to.
    .filter((link) => !link.getAttribute('href')!.endsWith(link.textContent.trim()))
    .filter((link) => !/attr\(href|https?:|webcal:|mailto:/.test(view(link).getComputedStyle(link, '::after').content));
  return [...pressed, ...silent].map(sayStop);
});

withMedia(
  'In a reader’s own colours, what can be pressed has a line round or under it:',
  { features: { 'forced-colors': 'active' } },
  'dark',
  (host) =>
    drawn(host)
      .filter((element) => isSeen(element) && element.matches('a[href], button:enabled, select, .notice'))
      .filter((element) => {
        const { borderBlockEndStyle, borderBlockEndWidth } = view(element).getComputedStyle(element);
        const hasBorder = borderBlockEndStyle !== 'none' && parseFloat(borderBlockEndWidth) >= 1;
        // Some are underlined in what they are called only, not in what is said beside it.
        const isUnderlined = [element, ...element.querySelectorAll('span')].some((one) =>
          view(one).getComputedStyle(one).textDecorationLine.includes('underline'),
        );
        return !hasBorder && !isUnderlined;
      })
      .map(sayStop),
);

for (const theme of ['light', 'dark'] as const)
  describe(`For a reader who wants more contrast, in the ${theme} theme,`, () => {
    let frame: HTMLIFrameElement;
    let demo: Demo;

    before(async () => {
      await setMedia({ features: { 'prefers-contrast': 'more' } });
      demo = await Demo.open({ lang: 'en', theme, width: 1024 });
      frame = await flatten(demo);
    });

    after(async () => {
      frame.remove();
      demo.close();
      await setMedia();
    });

    for (const { id } of states)
      it(`"${id}" has text at 7 to 1`, () => {
        const host = frame.contentDocument!.querySelector(`#state-${id} > .frame`)!;
        const faint = textsIn(host).flatMap(({ data, parentElement }) => {
          const style = view(parentElement!).getComputedStyle(parentElement!);
          const ratio = contrast(style.color, style.backgroundColor);
          return style.display === 'none' || ratio >= 7 ? [] : [`"${data.trim().slice(0, 40)}" ${ratio.toFixed(2)}`];
        });
        expect(faint).to.deep.equal([]);
      });
  });
