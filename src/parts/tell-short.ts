/**
 * Tells when an element takes much less than the room that its page has kept for it, once it has been laid out: to ask before
 * would make every element of a page do so once more. By no ResizeObserver, which reports an error to the page where elements
 * come while it tells of others.
 */
export function tellShort(element: Element, tell: () => void): void {
  const observer = new IntersectionObserver(([whole, drawn]) => {
    if (whole!.boundingClientRect.height > drawn!.boundingClientRect.height * 1.5) tell();
    observer.disconnect();
  });
  observer.observe(element);
  observer.observe(element.shadowRoot!.firstElementChild!);
}
