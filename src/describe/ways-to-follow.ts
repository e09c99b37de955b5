import { safeUrl } from '../feed/safe-url.js';
import type { Words } from '../locale/words.js';

/** Where a feed can be had: addresses as a host writes them, relative ones and several divided by spaces among them. */
export interface Followed {
  readonly src: string;
  readonly ics: string;
  readonly rss: string;
  readonly baseURI: string;
}

/** A way to follow a feed. */
export interface WayToFollow {
  readonly label: string;
  readonly url: string;
  /** The media type of what is there. */
  readonly type: string;
  /** What tells it from others of its kind. */
  readonly of?: string | undefined;
  readonly isFile?: boolean;
}

/** The ways to follow a feed, in the order in which they are offered: calendar, RSS, JSON. */
export function describeWays({ src, ics, rss, baseURI }: Followed, { msg }: Words): WayToFollow[] {
  const [calendar] = addresses(ics, baseURI);
  const feeds = addresses(src, baseURI);
  const type = 'text/calendar';
  return [
    ...(calendar
      ? [
          {
            label: msg('Subscribe in a calendar app', { id: 'subscribe.calendar' }),
            // Calendar apps are asked by this scheme, and fetch by https.
            url: calendar.replace(/^https?:/, 'webcal:'),
            type,
          },
          { label: msg('Download the calendar (.ics)', { id: 'subscribe.file' }), url: calendar, type, isFile: true },
        ]
      : []),
    ...addresses(rss, baseURI).map((url) => ({
      label: msg('RSS feed', { id: 'subscribe.rss' }),
      url,
      type: 'application/rss+xml',
    })),
    ...feeds.map((url) => ({
      label: msg('JSON feed', { id: 'subscribe.json' }),
      url,
      type: 'application/feed+json',
      of: feeds.length > 1 ? url.replace(/^\w+:\/\//, '') : undefined,
    })),
  ];
}

/** The absolute addresses in an attribute, without those of scripts in the page. */
function addresses(written: string, base: string): string[] {
  return written
    .split(/\s+/)
    .filter((address) => address && !address.startsWith('#'))
    .flatMap((address) => safeUrl(address, base, 'file') ?? []);
}
