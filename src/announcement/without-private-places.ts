import type { JsonFeedItem, Place, VirtualPlace } from '../feed/format.js';
import { isReserved } from '../feed/read-value.js';

/**
 * An announcement as everybody may read it: of a place that is told after registration nothing is left but that there is
 * one. Pages hide the rest, but a feed is public, and so is everything made of it.
 */
export function withoutPrivatePlaces(item: JsonFeedItem): JsonFeedItem {
  const { location } = item._training ?? {};
  if (!location) return item;
  const places = Array.isArray(location) ? location : [location];
  if (!places.some((place) => isReserved(place?.afterRegistration))) return item;
  const open = places.map((place) => (isReserved(place?.afterRegistration) ? withheld(place) : place));
  return { ...item, _training: { ...item._training, location: open } };
}

function withheld({ type }: Place | VirtualPlace): Place | VirtualPlace {
  return { ...(type && { type }), afterRegistration: true };
}
