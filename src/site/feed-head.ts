import type { JsonFeed } from '../feed/format.js';
import { inLanguage, uidHostOf, type Settings } from './settings.js';

/** What the feed says of itself, without its items. */
export function feedHead(settings: Settings): Omit<JsonFeed, 'items'> {
  const [language] = settings.languages;
  const description = inLanguage(settings.description, language);
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: inLanguage(settings.title, language)!,
    home_page_url: settings.url,
    feed_url: `${settings.url}feed.json`,
    ...(description && { description }),
    ...(settings.icon && { icon: settings.icon }),
    ...(settings.favicon && { favicon: settings.favicon }),
    ...(settings.authors && { authors: settings.authors }),
    language,
    _training: {
      version: 1,
      languages: [...settings.languages],
      timeZone: settings.timeZone,
      ...(settings.organizer !== undefined && { organizer: settings.organizer as never }),
      // Each announcement has a feed of its own as well, at another address.
      uidHost: uidHostOf(settings),
    },
  };
}

/** A feed of items that are JSON already. */
export function feedText(head: object, items: readonly string[]): string {
  return `${JSON.stringify(head).slice(0, -1)},"items":[\n${items.join(',\n')}\n]}\n`;
}
