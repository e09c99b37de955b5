import { FeedError, type FeedErrorReason } from './feed-error.js';

/** How long an answer may take, in milliseconds, from the request to its last byte. */
const TIMEOUT = 10_000;

/** What a server answered. */
export interface Answer {
  readonly bytes: Uint8Array;
  /** Its content type, as the server names it. */
  readonly type: string;
  /** Where it came from in the end: relative addresses resolve against it. */
  readonly url: string;
  /** When it was fetched, in milliseconds since 1970. */
  readonly fetchedAt: number;
  /** Until when the server says that it stays good; `fetchedAt` if it does not say. */
  readonly goodUntil: number;
}

export interface FetchOptions {
  readonly signal: AbortSignal;
  readonly cache: RequestCache;
  /** How large an answer may be, in bytes as unpacked. */
  readonly bytes: number;
}

/**
 * Fetches what is at an address. Rejects with a `FeedError`, or with the signal's reason when it is aborted from outside.
 *
 * @param url An absolute address.
 */
export async function fetchAnswer(url: string, { signal, cache, bytes }: FetchOptions): Promise<Answer> {
  const stop = new AbortController();
  const fail = (reason: FeedErrorReason, about?: ConstructorParameters<typeof FeedError>[2]) =>
    new FeedError(reason, url, about);
  const timer = setTimeout(() => stop.abort(fail('timeout')), TIMEOUT);
  const leave = () => stop.abort(signal.reason);
  signal.addEventListener('abort', leave);
  if (signal.aborted) leave();
  try {
    const response = await fetch(url, {
      cache,
      credentials: 'omit',
      headers: { accept: 'application/feed+json, application/json' },
      signal: stop.signal,
    });
    const { ok, status, headers } = response;
    if (!ok) throw fail('status', { status, retryAt: readRetryAfter(headers.get('retry-after') ?? '') });
    const body = await readBytes(response, bytes, () => fail('too-large'));
    const fetchedAt = Date.now();
    const maxAge = /(?:^|[\s,])max-age=(\d+)/.exec(headers.get('cache-control') ?? '')?.[1] ?? 0;
    return {
      bytes: body,
      type: headers.get('content-type') ?? '',
      url: response.url || url,
      fetchedAt,
      goodUntil: fetchedAt + Number(maxAge) * 1000,
    };
  } catch (error) {
    if (stop.signal.aborted) throw stop.signal.reason;
    throw error instanceof FeedError ? error : fail('network', { cause: error });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', leave);
    // Frees the connection of a body that was not read to its end.
    stop.abort();
  }
}

/** When the server wants to be asked again (RFC 9110, section 10.2.3): seconds, or a date. */
function readRetryAfter(written: string): number | undefined {
  const at = /^\d+$/.test(written) ? Date.now() + Number(written) * 1000 : Date.parse(written);
  return at > 0 ? at : undefined;
}

/** The body, read no further than the limit, so that what unpacks to a thousand times its size does no harm. */
async function readBytes(response: Response, limit: number, tooLarge: () => FeedError): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) throw tooLarge();
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
