const known = new WeakMap<readonly object[], ReadonlyMap<string, number>>();

/** Where in a list what has an id stands, or -1; found at once, because thousands of sessions ask for hundreds of rooms. */
export function placeOfId(id: string | undefined, list: readonly { readonly id?: string | undefined }[] = []): number {
  let places = known.get(list);
  // Of two with the same id the first is meant.
  if (!places) known.set(list, (places = new Map(list.map((one, index) => [one.id ?? '', index] as const).reverse())));
  return id ? (places.get(id) ?? -1) : -1;
}

/** What has an id in a list. */
export function findById<T extends { readonly id?: string | undefined }>(
  id: string | undefined,
  list: readonly T[] = [],
): T | undefined {
  return list[placeOfId(id, list)];
}
