import type { Feed, Item } from '../../feed/feed.js';
import { readFeed } from '../../feed/read-feed.js';
import type { Steps } from '../../parts/steps.js';
import { inTurn } from '../../parts/turn.js';
import type { Source } from '../source.js';
import type { Suggestions } from './options/option-form.js';

/** The feed of a source as the elements read it; undefined where there is none. The page answers while it is read. */
export async function shownFeed(source: Source | undefined): Promise<Feed | undefined> {
  return source?.feed === undefined ? undefined : inTurn(read(source));
}

function* read({ feed: json, url }: Source): Steps<Feed | undefined> {
  const feed = readFeed(json, url ?? 'https://example.org/');
  for (const item of feed?.items ?? []) {
    yield;
    readAhead(item);
  }
  return feed;
}

/** What the room asks of every item is read when it is first asked for, and then kept. */
function readAhead({ fields, kind, span, publishedAt }: Item): unknown {
  return [fields.title, fields.tags, kind, span, publishedAt];
}

/** Where a reader is led while there is no feed to show; undefined where the feed does not say. */
export function fallbackOf(feed: Feed | undefined): { readonly url: string; readonly title: string } | undefined {
  const { home_page_url: url, title } = feed?.fields ?? {};
  return url ? { url, title: title || url } : undefined;
}

/** What a feed has to choose from for options that name something in it. */
export function suggestionsOf(
  feed: Feed | undefined,
  tag: string,
  say: { readonly nextItem: string; readonly untitled: string },
): Suggestions {
  const items = feed?.items.filter((item) => tag !== 'training-agenda' || item.training.agenda) ?? [];
  const tags = new Set(feed?.items.flatMap((item) => item.fields.tags ?? []));
  const zones = ['event', 'viewer', 'Europe/Kyiv', 'Europe/Brussels', 'America/New_York'];
  return {
    item: [['', say.nextItem], ...items.map(({ id, fields }) => [id, fields.title || say.untitled] as const)],
    tags: [...tags].map((one) => [one, one] as const),
    'time-zone': zones.map((zone) => [zone, zone] as const),
  };
}
