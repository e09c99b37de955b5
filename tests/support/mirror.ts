import { blockOf, elementsIn, name, textsIn, view } from './boxes.js';
import { difference, pixelsOf, takePicture } from './picture.js';

/** Where something begins and ends sideways, from the edge at which its host's text begins. */
export interface Extent {
  readonly what: string;
  readonly from: number;
  readonly to: number;
  readonly slack: number;
}

/** Browsers lay out in fractions of a pixel, and round them from the left. */
const SLACK = 1.5;
/** Signs stand closer to letters that run their way. */
const SLACK_OF_TEXT = 6;
/** How much colours may differ: what lies between two pixels is smoothed from the left. */
const SHADE = 24;

/** Every box, and in every block the widest lines of its text, from where the text of the direction begins. */
export function extentsOf(host: Element, direction: 'ltr' | 'rtl'): Extent[] {
  const edge = host.getBoundingClientRect();
  const extent = (what: string, { left, right }: DOMRect, slack = SLACK): Extent =>
    direction === 'ltr'
      ? { what, from: left - edge.left, to: right - edge.left, slack }
      : { what, from: edge.right - right, to: edge.right - left, slack };
  const boxes = elementsIn(host.shadowRoot!).filter(
    (element) => isDrawn(element) && !/^(inline|contents)$/.test(view(element).getComputedStyle(element).display),
  );
  // What a closed menu says in its list stands nowhere.
  const texts = textsIn(host.shadowRoot!).filter(
    ({ parentElement }) => isDrawn(parentElement!) && !parentElement!.closest('select'),
  );
  const blocks = new Set(texts.map(blockOf));
  return [
    ...boxes.map((box) => extent(name(box), box.getBoundingClientRect())),
    ...[...blocks].map((block) =>
      extent(`the text of ${name(block)} "${textOf(block)}"`, linesOf(block), SLACK_OF_TEXT),
    ),
  ];
}

/** Whether it has a place in the page, as what is left out of a narrow element has none, nor in WebKit what is scrolled away. */
function isDrawn(element: Element): boolean {
  return [...element.getClientRects()].some(({ width, height }) => width > 0 || height > 0);
}

/** What of one layout does not stand in the other where a mirror would show it. */
export function findUnmirrored(ltr: readonly Extent[], rtl: readonly Extent[]): string[] {
  if (ltr.length !== rtl.length) return [`${ltr.length} boxes, and ${rtl.length} from right to left`];
  return ltr.flatMap((one, index) => {
    const other = rtl[index]!;
    if (Math.abs(one.from - other.from) <= one.slack && Math.abs(one.to - other.to) <= one.slack) return [];
    const say = ({ from, to }: Extent) => `${from.toFixed(1)} to ${to.toFixed(1)}`;
    return [`${one.what}: ${say(one)}, from right to left ${say(other)}`];
  });
}

/**
 * Leaves boxes, lines and icons: texts are not mirrored, and neither is what pictures show. What stands in the direction
 * of a language of its own follows its surroundings.
 */
export function hideTexts(host: Element): void {
  for (const inside of host.shadowRoot!.querySelectorAll('.frame [dir]')) inside.removeAttribute('dir');
  const sheet = new (view(host).CSSStyleSheet)();
  sheet.replaceSync(`
    *, ::before { -webkit-text-fill-color: transparent !important; text-decoration: none !important; }
    .arrow { -webkit-text-fill-color: currentColor !important; }
    ::marker { color: transparent !important; }
    img { object-fit: none !important; object-position: -10000px !important; background: currentColor !important; }
  `);
  host.shadowRoot!.adoptedStyleSheets.push(sheet);
  // What the host gave to stand in is its own.
  for (const child of host.children) (child as HTMLElement).style.visibility = 'hidden';
}

/** What an element in a frame looks like; undefined where the engine's driver cannot tell. */
export async function pictureOf(host: Element): Promise<ImageData | undefined> {
  const address = await takePicture(host);
  return address ? pixelsOf(address) : undefined;
}

/** How many pixels of a picture have nothing alike near the place where a mirror would show them. */
export function countUnmirrored(ltr: ImageData, rtl: ImageData): number {
  return unlike(ltr, rtl) + unlike(rtl, ltr);
}

/** How much there is to see: pixels that differ from the one before them. */
export function countEdges({ data, width }: ImageData): number {
  let edges = 0;
  for (let at = 4; at < data.length; at += 4)
    if ((at / 4) % width > 0 && difference(data, at, data, at - 4) > SHADE) edges++;
  return edges;
}

function unlike(one: ImageData, other: ImageData): number {
  let count = 0;
  for (let y = 0; y < one.height; y++)
    for (let x = 0; x < one.width; x++) if (!hasLike(one, x, y, other, one.width - 1 - x)) count++;
  return count;
}

function hasLike(one: ImageData, x: number, y: number, other: ImageData, mirrored: number): boolean {
  const at = (y * one.width + x) * 4;
  const isLike = (nearX: number, nearY: number) =>
    nearX >= 0 &&
    nearY >= 0 &&
    nearX < other.width &&
    nearY < other.height &&
    difference(one.data, at, other.data, (nearY * other.width + nearX) * 4) <= SHADE;
  if (isLike(mirrored, y)) return true;
  return [-1, 0, 1].some((dy) => [-1, 0, 1].some((dx) => isLike(mirrored + dx, y + dy)));
}

function linesOf(block: Element): DOMRect {
  const range = block.ownerDocument.createRange();
  range.selectNodeContents(block);
  return range.getBoundingClientRect();
}

function textOf(block: Element): string {
  return (block.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
}
