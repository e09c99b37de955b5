/** The page's address without its hash; whole, because a page may have another `<base>`. */
export function pageAddress(): string {
  return location.href.split('#')[0]!;
}

/** Gives the page another address in place; a preview in a frame of its own may have none that can be changed. */
export function changeAddress(address: string, how: 'pushState' | 'replaceState'): void {
  try {
    history[how](history.state, '', address);
  } catch {
    // What it stands for is shown all the same.
  }
}
