import type { TrainingElement } from '../../src/elements/training-element.js';
// Parts that are here already come without the network, when an element asks for them.
import '../../src/elements/controls.lazy.js';
import '../../src/elements/training-agenda/programme.lazy.js';
import '../../src/elements/training-event/card.lazy.js';
import '../../src/elements/training-list/list.lazy.js';
import '../../src/elements/training-news/news.lazy.js';
import '../../src/elements/training-subscribe/ways.lazy.js';
import '../../src/feed/reading.lazy.js';
import '../../src/index.js';
import { drawTheRest } from '../../src/templates/gradually.js';
import { turn } from './held-network.js';

const mounted: HTMLElement[] = [];

/** Puts HTML on the page and returns its first element; `unmountAll` takes everything away again. */
export function mount<E extends HTMLElement = TrainingElement>(html: string): E {
  const place = document.createElement('div');
  place.lang = 'en';
  place.innerHTML = html;
  document.body.append(place);
  mounted.push(place);
  return place.firstElementChild as E;
}

/** Takes everything away, and lets the elements notice: one that is only moved is removed for a moment too. */
export async function unmountAll(): Promise<void> {
  for (const place of mounted.splice(0)) place.remove();
  await turn();
}

/** Waits until an element has nothing more to render: lazy parts and feeds that the test has answered included. */
export async function settle(element: TrainingElement): Promise<void> {
  await element.updateComplete;
  // What is loaded comes in tasks, all else in microtasks.
  if (element.matches(':state(loading)')) await turn();
  for (let turns = 0; turns < 20; turns++) {
    await new Promise<void>((resolve) => queueMicrotask(resolve));
    await element.updateComplete;
  }
  drawTheRest();
}

/** Waits until something is drawn, such as what a lazy part brings. */
export async function rendered(element: TrainingElement, selector: string): Promise<void> {
  await settle(element);
  await new Promise<void>((resolve) => {
    const look = () => {
      if (!element.renderRoot.querySelector(selector)) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(element.renderRoot, { childList: true, attributes: true, subtree: true });
    look();
  });
  await settle(element);
}

/** The text that a reader sees in an element, on one line. */
export function seen(element: TrainingElement): string {
  const root = element.renderRoot as ShadowRoot;
  return (root.querySelector('.frame')?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The one element in a shadow root that matches. */
export function find<E extends Element = HTMLElement>(element: TrainingElement, selector: string): E {
  const match = element.renderRoot.querySelector<E>(selector);
  if (!match) throw new Error(`No ${selector} in ${element.localName}: ${seen(element)}`);
  return match;
}
