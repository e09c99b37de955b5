import type { JsonFeedItem, Place, VirtualPlace } from '../../feed/format.js';

/**
 * An announcement as everybody may read it: of a place that is told after registration nothing is left but that there is
 * one. Pages hide the rest, but a feed is public, and so is everything made of it.
 */
export function withoutPrivatePlaces(item: JsonFeedItem): JsonFeedItem {
  const { location } = item._training ?? {};
  if (!location) return item;
  const places = Array.isArray(location) ? location : [location];
  if (!places.some((place) => place?.afterRegistration === true)) return item;
  const open = places.map((place) => (place?.afterRegistration === true ? withheld(place) : place));
  return { ...item, _training: { ...item._training, location: open } };
}

function withheld({ type }: Place | VirtualPlace): Place | VirtualPlace {
  return { ...(type && { type }), afterRegistration: true };
}
