/**
 * How often a file that did not come is asked for again in a page with an import map: under this many addresses more, `?1`
 * and so on, which its `integrity` has to list. See docs/decisions/lazy-parts.md.
 */
export const RETRIES = 3;

/**
 * The addresses that a page with an import map may ask for a file under.
 *
 * @param {string} address
 */
export function addressesOf(address) {
  return [address, ...Array.from({ length: RETRIES }, (_, index) => `${address}?${index + 1}`)];
}

/**
 * What stands first in a file that loads others from beside it: `loadBeside(path)`. Browsers remember that an address failed
 * as long as the page is there, so the next attempt takes the next address: of those of `addressesOf`, where there may be an
 * `integrity` that knows no others, and for ever new ones elsewhere.
 */
export const LOAD_BESIDE = `const failedBeside = {};
const loadBeside = (path) => {
  const before = failedBeside[path] || 0;
  return import(before ? path + '?' + before : path).catch((error) => {
    // Not one more: several elements may have waited for the same answer.
    failedBeside[path] =
      before < ${RETRIES} || !document.querySelector('script[type=importmap]') ? before + 1 : before;
    throw error;
  });
};`;
