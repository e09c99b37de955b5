/**
 * Why a feed could not be had. `part`: a file of ours that lies beside the script could not be loaded. A browser says
 * `network` of a server that cannot be reached, and of one that does not let other sites read it (CORS).
 */
export type FeedErrorReason = 'network' | 'status' | 'timeout' | 'too-large' | 'not-json' | 'not-a-feed' | 'part';

interface About {
  /** The HTTP status, for the reason `status`. */
  readonly status?: number;
  /** When the server wants to be asked again, in milliseconds since 1970, where it says so and a browser may read it. */
  readonly retryAt?: number | undefined;
  /** Whether an HTML page came instead of JSON. */
  readonly isPage?: boolean;
  readonly cause?: unknown;
}

/** A feed that could not be had; `message` is for developers, in English. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly status?: number | undefined;
  readonly retryAt?: number | undefined;

  constructor(
    readonly reason: FeedErrorReason,
    /** The feed's address; empty for a feed that stands in the page. */
    readonly url: string,
    { status, retryAt, isPage, cause }: About = {},
  ) {
    const likely = isPage ? 'an HTML page came instead' : explain(reason);
    super(`The feed could not be had (${status ?? reason}${likely && `; ${likely}`}) ${url}`, { cause });
    this.status = status;
    this.retryAt = retryAt;
  }

  /** Whether a second attempt may go better by itself: never when the server says that the request was wrong (4xx). */
  get mayPass(): boolean {
    return /^(network|timeout|part)$/.test(this.reason) || (this.status ?? 0) >= 500;
  }
}

function explain(reason: FeedErrorReason): string {
  if (reason === 'part') return 'a file beside the script is missing';
  if (reason !== 'network') return '';
  return navigator.onLine ? 'unknown host, or no CORS header' : 'offline';
}
