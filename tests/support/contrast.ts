import { childrenOf, view } from './boxes.js';

/** The contrast ratio of two colours as browsers tell them, `rgb(…)`, from 1 to 21 (WCAG 2.2, definition). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, the definition of relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = colour.match(/[\d.]+/g)!.map((value) => {
    const part = Number(value) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What nobody sees, and what is not there to be used (WCAG 2.2, 1.4.3). */
const UNSEEN = '.unseen, script, style, :disabled';

/**
 * The texts of an element, its shadow root included, whose contrast with what they stand on is below `least`.
 *
 * @param except A selector of what is not looked at.
 */
export function faintTexts(host: Element, least: number, except?: string): string[] {
  return faintIn(host, groundOf(host), least, except ? `${UNSEEN}, ${except}` : UNSEEN);
}

function faintIn(element: Element, behind: string, least: number, except: string): string[] {
  const style = view(element).getComputedStyle(element);
  if (style.display === 'none' || element.matches(except)) return [];
  const ground = layer(behind, style.backgroundColor);
  const ratio = contrast(layer(ground, style.color), ground);
  return childrenOf(element).flatMap((child) => {
    if (child.nodeType === Node.ELEMENT_NODE) return faintIn(child as Element, ground, least, except);
    const text = child.nodeType === Node.TEXT_NODE ? child.textContent!.trim() : '';
    return text && ratio < least
      ? [`${element.localName}.${element.className} “${text.slice(0, 40)}” ${ratio.toFixed(2)}`]
      : [];
  });
}

/** What an element of a page stands on. */
function groundOf(element: Element): string {
  const outer = element.parentElement;
  return layer(outer ? groundOf(outer) : '#fff', outer ? view(outer).getComputedStyle(outer).backgroundColor : '#fff');
}

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
const layered = new Map<string, string>();

/** A colour laid over another by the browser itself, whatever the space in which it was written. */
export function layer(behind: string, colour: string): string {
  const key = `${behind} ${colour}`;
  if (!layered.has(key)) {
    for (const fill of [behind, colour]) {
      canvas.fillStyle = fill;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
    layered.set(key, `rgb(${red}, ${green}, ${blue})`);
  }
  return layered.get(key)!;
}
