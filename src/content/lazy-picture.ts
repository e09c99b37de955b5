/** Where scripts look for the address of a picture that they load later, the surest first, and lists of addresses by size. */
const ADDRESSES = ['data-lazy-src', 'data-src', 'data-original', 'src'];
const LISTS = ['srcset', 'data-srcset', 'data-lazy-srcset'];

export const LAZY_ATTRIBUTES: readonly string[] = [...ADDRESSES.filter((name) => name !== 'src'), ...LISTS];

/** Where a picture may be, the best place first. */
export function pictureAddresses(attribute: (name: string) => string | undefined): readonly string[] {
  return [
    ...ADDRESSES.map((name) => attribute(name)),
    ...LISTS.map((name) => largestOf(attribute(name) ?? '')),
  ].flatMap((address) => address?.trim() || []);
}

/** Whether an address is the picture itself, as what stands there until a script loads another. */
export function isPlaceholder(address: string): boolean {
  return /^data:/i.test(address);
}

/** Whether a picture for readers without scripts is none to look at: one of one pixel counts them. */
export function isCounter(attribute: (name: string) => string | undefined): boolean {
  return [attribute('width'), attribute('height')].some((size) => /^[01]$/.test(size?.trim() ?? ''));
}

/** The address that a list of them names for the largest screens. */
function largestOf(srcset: string): string {
  const choices = srcset.split(/,\s+/).map((choice) => choice.trim().split(/\s+/));
  return choices.sort(([, a = ''], [, b = '']) => parseFloat(b) - parseFloat(a))[0]![0]!;
}
