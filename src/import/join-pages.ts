import { isRecord } from '../feed/read-value.js';

/** The lists that pages are, as one list. */
export function joinLists(pages: readonly unknown[]): unknown {
  const [first] = pages;
  return Array.isArray(first) ? pages.flatMap((page) => (Array.isArray(page) ? (page as unknown[]) : [])) : first;
}

/** The first page with the entries of all pages in the list of that name. */
export function joinUnder(name: string, pages: readonly unknown[]): unknown {
  const [first] = pages;
  if (!isRecord(first) || !Array.isArray(first[name])) return first;
  return { ...first, [name]: joinLists(pages.map((page) => (isRecord(page) ? page[name] : []))) };
}
