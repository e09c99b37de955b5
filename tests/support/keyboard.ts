import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { childrenOf, view } from './boxes.js';

/** The least width of an outline that shows where the focus is. */
const LEAST_OUTLINE = 2;
const STOPS = 'a[href], button, select, input, textarea, summary, [tabindex]';

/** Presses keys one after another, as a reader without a mouse does. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await executeServerCommand('press', key);
}

/** What has the focus, in whatever shadow root or frame. */
export function focusedIn(page: Document): Element {
  let element = page.activeElement!;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** What the keyboard stops at inside an element, in order. */
export function stopsIn(element: Element): Element[] {
  const isStop =
    element.matches(STOPS) &&
    (element as HTMLElement).tabIndex >= 0 &&
    !(element as HTMLButtonElement).disabled &&
    element.getClientRects().length > 0 &&
    view(element).getComputedStyle(element).visibility === 'visible';
  const inside = childrenOf(element).flatMap((child) =>
    child.nodeType === Node.ELEMENT_NODE ? stopsIn(child as Element) : [],
  );
  return isStop ? [element, ...inside] : inside;
}

/** Words for a focused element in a message of a test. */
export function sayStop(element: Element): string {
  const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return `${element.localName} "${words.replace(/\s+/g, ' ').trim().slice(0, 60)}"`;
}

/** What keeps a reader from seeing where the focus is; nothing if it is in view, uncovered, with an outline. */
export function whyUnseen(element: Element): string | undefined {
  const page = view(element);
  const { outlineStyle, outlineWidth } = page.getComputedStyle(element);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < LEAST_OUTLINE) return 'it has no outline';
  const { left, right, top, bottom } = element.getBoundingClientRect();
  if (right <= 0 || bottom <= 0 || left >= page.innerWidth || top >= page.innerHeight) return 'it is out of view';
  // Any part of it will do: 2.4.11 asks that it is not covered whole.
  const points = [...element.getClientRects()].flatMap((rect) => [
    [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2] as const,
    [rect.left + 2, rect.top + 2] as const,
    [rect.right - 2, rect.bottom - 2] as const,
  ]);
  return points.some(([x, y]) => isOver(element, x, y)) ? undefined : 'something covers it';
}

function isOver(element: Element, x: number, y: number): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(x, y);
  return element.contains(hit);
}

/** Asserts what has the focus, by its words, and that a reader sees it there. */
export function expectFocus(page: Document, words: string | RegExp): void {
  const element = focusedIn(page);
  expect(sayStop(element)).to.match(typeof words === 'string' ? new RegExp(escape(words)) : words);
  expect(whyUnseen(element), sayStop(element)).to.equal(undefined);
}

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
