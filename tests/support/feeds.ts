import type { JsonFeed, JsonFeedItem, TrainingItemExtension } from '../../src/feed/format.js';

/** A feed of the given items, in Kyiv. */
export function feedOf(...items: JsonFeedItem[]): JsonFeed {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Trainings',
    language: 'en',
    _training: { version: 1, timeZone: 'Europe/Kyiv' },
    items,
  };
}

/** A training from 16 to 18 November 2026, with whatever else a test is about. */
export function training(
  id: string,
  extension: TrainingItemExtension = {},
  item: Partial<JsonFeedItem> = {},
): JsonFeedItem {
  return {
    id,
    title: `Training ${id}`,
    content_text: 'Text',
    ...item,
    _training: { startDate: '2026-11-16T09:30', endDate: '2026-11-18T17:00', ...extension },
  };
}

export function news(id: string, item: Partial<JsonFeedItem> = {}): JsonFeedItem {
  return { id, title: `News ${id}`, content_text: 'Text', date_published: '2026-11-10T09:00:00+02:00', ...item };
}
