/** Why a feed could not be had; `part`: a file of ours that lies beside the script could not be loaded. */
export type FeedErrorReason = 'network' | 'status' | 'timeout' | 'too-large' | 'not-json' | 'not-a-feed' | 'part';

/** A feed that could not be had; `message` is for developers, in English. */
export class FeedError extends Error {
  override readonly name = 'FeedError';

  constructor(
    readonly reason: FeedErrorReason,
    /** The feed's address; empty for a feed that stands in the page. */
    readonly url: string,
    /** The HTTP status, for the reason `status`. */
    readonly status?: number,
    options?: ErrorOptions,
  ) {
    const likely = reason === 'network' ? '; offline, an unknown host, or no CORS header' : '';
    super(`The feed could not be had (${status ?? reason}${likely}) ${url}`, options);
  }
}
