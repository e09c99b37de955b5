import type { CSSResult } from 'lit';

const adopted = new WeakMap<ShadowRoot, Map<string, CSSResult>>();

/**
 * Gives a shadow root what is new of these styles: two parts may bring the same rules, and later ones must go on to win
 * over them. A sheet holds in the document only that it was made in, so this is asked again after a move to another one.
 */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[] = []): void {
  const known = adopted.get(root) ?? new Map<string, CSSResult>();
  adopted.set(root, known);
  for (const style of styles) if (!known.has(style.cssText)) known.set(style.cssText, style);
  const page = root.ownerDocument.defaultView;
  // A document that nobody sees has no styles: the move to one that is seen brings them.
  if (page) root.adoptedStyleSheets = [...known.values()].map((style) => sheetOf(style, page));
}

function sheetOf({ cssText, styleSheet }: CSSResult, page: Window & typeof globalThis): CSSStyleSheet {
  if (page === window) return styleSheet!;
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
}
