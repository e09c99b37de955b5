import type { Feed } from './feed.js';
import { FeedError, type FeedErrorReason } from './feed-error.js';
import { reading } from './reading.js';

/** How long a feed may take, in milliseconds, from the request to its last byte. */
const TIMEOUT = 10_000;
/** How large a feed may be, in bytes as unpacked. */
const LARGEST = 8 * 1024 * 1024;

/**
 * Fetches a feed. Rejects with a `FeedError`, or with the signal's reason when it is aborted from outside.
 *
 * @param url An absolute address.
 */
export async function fetchFeed(url: string, signal: AbortSignal, cache: RequestCache = 'default'): Promise<Feed> {
  const stop = new AbortController();
  const fail = (reason: FeedErrorReason, status?: number) => new FeedError(reason, url, status);
  const timer = setTimeout(() => stop.abort(fail('timeout')), TIMEOUT);
  const leave = () => stop.abort(signal.reason);
  signal.addEventListener('abort', leave);
  if (signal.aborted) leave();
  // What reads the feed comes while the feed does; whether it came is asked when it is needed.
  const arriving = reading.load();
  arriving.catch(() => undefined);
  try {
    const response = await fetch(url, {
      cache,
      credentials: 'omit',
      headers: { accept: 'application/feed+json, application/json' },
      signal: stop.signal,
    });
    if (!response.ok) throw fail('status', response.status);
    const json = parse(await readText(response, () => fail('too-large')), () => fail('not-json'));
    const { readFeed } = await arriving.catch((cause: unknown) => {
      throw new FeedError('part', url, undefined, { cause });
    });
    const feed = readFeed(json, response.url || url);
    if (!feed) throw fail('not-a-feed');
    return feed;
  } catch (error) {
    if (stop.signal.aborted) throw stop.signal.reason;
    throw error instanceof FeedError ? error : new FeedError('network', url, undefined, { cause: error });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', leave);
    // Frees the connection of a body that was not read to its end.
    stop.abort();
  }
}

/** The body as text, read no further than the limit. */
async function readText(response: Response, tooLarge: () => FeedError): Promise<string> {
  if (!response.body) return response.text();
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > LARGEST) throw tooLarge();
    text += decoder.decode(value, { stream: true });
  }
}

function parse(text: string, notJson: () => FeedError): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notJson();
  }
}
