/** What a translation is marked with whose English has changed since: a state of XLIFF 1.2 that editors know. */
export const STALE = 'needs-review-translation';

/**
 * The units of an XLIFF file, as `npm run localize` writes it.
 *
 * @param {string} xliff
 * @returns {{ id: string, source: string, target: string, state: string | undefined }[]} A placeholder of a source is known
 *   by its number only: what the code calls it is nothing to a translator.
 */
export function unitsOf(xliff) {
  return [...xliff.matchAll(/<trans-unit id="([^"]+)">([^]*?)<\/trans-unit>/g)].map(([, id, body]) => ({
    id,
    source: (/<source>([^]*?)<\/source>/.exec(body)?.[1] ?? '').replace(/ equiv-text="[^"]*"/g, ''),
    target: /<target[^>]*>([^]*?)<\/target>/.exec(body)?.[1] ?? '',
    state: /<target[^>]* state="([^"]*)"/.exec(body)?.[1],
  }));
}

/** An XLIFF file with another state of some of its translations, by their ids; without one for undefined. */
export function withState(xliff, ids, state) {
  return xliff.replace(/<trans-unit id="([^"]+)">[^]*?<\/trans-unit>/g, (unit, id) => {
    if (!ids.includes(id)) return unit;
    return unit.replace(/<target\b([^>]*[^/>])?>/, (_, attributes = '') => {
      const others = attributes.replace(/ state="[^"]*"/, '');
      return `<target${others}${state ? ` state="${state}"` : ''}>`;
    });
  });
}

/** The file `after`, in which each translation is marked as stale whose English is another one than in `before`. */
export function markStale(before, after) {
  const known = new Map(unitsOf(before).map(({ id, source }) => [id, source]));
  const changed = unitsOf(after).filter(({ id, source }) => known.has(id) && known.get(id) !== source);
  return withState(
    after,
    changed.map(({ id }) => id),
    STALE,
  );
}
