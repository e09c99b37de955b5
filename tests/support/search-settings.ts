import type { Search } from './slow-texts.js';

/** What `npm run search-slow` was told; nothing in `npm test`. */
const told = (await (await fetch('/strict/search.json')).json()) as Partial<Pick<Search, 'seconds' | 'seed'>>;

/** How long a test looks for what is slow: as long as it is told to, else so many seconds. */
export function searchFor(seconds: number): Pick<Search, 'seconds' | 'seed'> {
  return { seconds, ...told };
}

/** How long such a test may take, in milliseconds: what it has found is made smaller. */
export function timeoutOf(seconds: number): number {
  return 1000 * (2 * searchFor(seconds).seconds + 120);
}
