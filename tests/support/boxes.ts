/** What is wrong with where things stand in a shadow root; one readable line for each. */

const TARGETS = 'a[href], button, select, summary, input, [tabindex="0"]';
/** The least size of a target: WCAG 2.2, 2.5.8. */
const LEAST = 24;
/** Browsers lay out in fractions of a pixel. */
const SLACK = 1;

/** Boxes and lines of text that stick out of the host, and lines that stick out of the block they are written in. */
export function findOutside(host: Element): string[] {
  const root = host.shadowRoot!;
  const edge = host.getBoundingClientRect();
  const boxes = elementsIn(root)
    .filter((element) => sticksOut(element, edge) && !isInScroller(element))
    .map((element) => `${name(element)} sticks out of <${host.localName}>`);
  const lines = textsIn(root)
    .filter((text) => {
      const block = blockOf(text).getBoundingClientRect();
      return linesOf(text).some((line) => sticksOutSideways(line, block)) && !isInScroller(text.parentElement!);
    })
    .map((text) => `"${text.data.trim()}" sticks out of ${name(blockOf(text))}`);
  return [...boxes, ...lines];
}

/** What may be cut in a month: titles in bars and small days, which the chosen day's list has whole. */
const SHORTENED = '[role="gridcell"] > ul, [part="entry"] > *';

/** Boxes that hide a part of what is in them. */
export function findCut(host: Element): string[] {
  return elementsIn(host.shadowRoot!)
    .filter((element) => !(element instanceof view(element).HTMLImageElement) && !element.matches(SHORTENED))
    .filter((element) => {
      const { overflowX, overflowY } = view(element).getComputedStyle(element);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      return (
        (/hidden|clip/.test(overflowX) && scrollWidth > clientWidth + SLACK) ||
        (/hidden|clip/.test(overflowY) && scrollHeight > clientHeight + SLACK)
      );
    })
    .map((element) => `${name(element)} hides a part of "${(element.textContent ?? '').trim().slice(0, 60)}"`);
}

/** Words in tables that are broken to make them fit: a table scrolls instead, but for the grid of a month. */
export function findBroken(host: Element): string[] {
  const cells = [...host.shadowRoot!.querySelectorAll('table:not([role="grid"]) :is(th, td)')];
  return cells.flatMap(textsIn).flatMap((text) =>
    [...text.data.matchAll(/\p{L}{1,20}/gu)]
      .filter(({ 0: word, index }) => {
        const range = text.ownerDocument.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
      })
      .map(([word]) => `"${word}" is broken`),
  );
}

/** Targets that are too small to hit, where none of the exceptions of WCAG 2.2, 2.5.8 holds: inline, or spacing. */
export function findSmallTargets(host: Element, all: readonly Element[]): string[] {
  return all
    .filter((target) => target.getRootNode() === host.shadowRoot)
    .filter((target) => !isLargeEnough(target) && !isInSentence(target) && !hasSpace(target, all))
    .map((target) => {
      const { width, height } = target.getBoundingClientRect();
      return `${name(target)} "${target.textContent?.trim()}" is ${width.toFixed(1)} × ${height.toFixed(1)} px`;
    });
}

/** Everything on a page that can be hit, in the page itself and in the shadow roots. */
export function targetsOf(page: Document): Element[] {
  const hosts = [...page.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
  return [page, ...hosts.map(({ shadowRoot }) => shadowRoot!)]
    .flatMap((root) => [...root.querySelectorAll(TARGETS)])
    .filter((target) => target.getClientRects().length > 0);
}

function isLargeEnough(target: Element): boolean {
  // WebKit tells of what is scrolled away in a frame only the part that is seen.
  const { offsetWidth, offsetHeight } = target as HTMLElement;
  const isBox = view(target).getComputedStyle(target).display !== 'inline';
  if (isBox && offsetWidth >= LEAST && offsetHeight >= LEAST) return true;
  return [...target.getClientRects()].some(({ width, height }) => width >= LEAST && height >= LEAST);
}

/** A link within a line of text is as high as the line. */
function isInSentence(target: Element): boolean {
  if (view(target).getComputedStyle(target).display !== 'inline') return false;
  const around = textsIn(blockOf(target)).filter((text) => !target.contains(text));
  return around.some((text) => /[\p{L}\p{N}]{2}/u.test(text.data));
}

/** A circle round the middle of the target meets neither another target nor the circle of another small one. */
function hasSpace(target: Element, all: readonly Element[]): boolean {
  const [x, y] = middle(target);
  return all.every((other) => {
    if (other === target || other.contains(target)) return true;
    if (!isLargeEnough(other)) {
      const [otherX, otherY] = middle(other);
      if (Math.hypot(x - otherX, y - otherY) < LEAST) return false;
    }
    return [...other.getClientRects()].every(({ left, right, top, bottom }) => {
      const [nearX, nearY] = [Math.max(left, Math.min(x, right)), Math.max(top, Math.min(y, bottom))];
      return Math.hypot(x - nearX, y - nearY) >= LEAST / 2;
    });
  });
}

function middle(target: Element): [x: number, y: number] {
  const { left, right, top, bottom } = target.getBoundingClientRect();
  return [(left + right) / 2, (top + bottom) / 2];
}

function sticksOut(element: Element, edge: DOMRect): boolean {
  const box = element.getBoundingClientRect();
  if (sticksOutSideways(box, edge)) return true;
  // Text in a line is as high as its font likes, whatever the line's height.
  const isInline = view(element).getComputedStyle(element).display === 'inline';
  return !isInline && (box.top < edge.top - SLACK || box.bottom > edge.bottom + SLACK);
}

function sticksOutSideways(box: DOMRect, edge: DOMRect): boolean {
  return box.width > 0 && (box.left < edge.left - SLACK || box.right > edge.right + SLACK);
}

/** What is seen: not what only a screen reader says, nor the lines of an icon, which its frame cuts off. */
export function elementsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].filter(
    (element) => !isForEars(element) && !element.matches('svg *') && element.getClientRects().length > 0,
  );
}

export function textsIn(root: Node): Text[] {
  const walker = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(
    ({ data, parentElement }) => data.trim() && !parentElement!.closest('style') && !isForEars(parentElement!),
  );
}

/** What is there for who listens alone; in a grid, what the head of its column says to the eye. */
function isForEars(element: Element): boolean {
  if (element.closest('.unseen')) return true;
  const told = element.closest('.below-track .track, .below-rooms .rooms');
  return told !== null && view(told).getComputedStyle(told).clipPath === 'inset(50%)';
}

function linesOf(text: Text): DOMRect[] {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()];
}

export function blockOf(node: Node): Element {
  let block = node.parentElement!;
  while (/^(inline|contents)$/.test(view(block).getComputedStyle(block).display)) block = block.parentElement!;
  return block;
}

/** Whether an element can be scrolled into view in a frame of its own, as a wide table can. */
function isInScroller(element: Element): boolean {
  for (let above = element.parentElement; above; above = above.parentElement)
    if (/auto|scroll/.test(view(above).getComputedStyle(above).overflowX)) return true;
  return false;
}

/** What is drawn inside an element: of its shadow root, and for a slot what was put into it. */
export function childrenOf(element: Element): Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
  return assigned.length > 0 ? assigned : [...element.childNodes];
}

export function view(element: Element): Window & typeof globalThis {
  return element.ownerDocument.defaultView!;
}

export function name({ localName, classList }: Element): string {
  return [localName, ...classList].join('.');
}
