/** What came of asking an address, as far as it can be seen from where it was asked. */
export interface Outcome {
  /** The address that was asked. */
  readonly asked: string;
  /** Where it was in the end. */
  readonly url: string;
  /** The status of the answer; 0 where nothing of it may be read. */
  readonly status: number;
  /** Whether something answers there at all. */
  readonly isThere: boolean;
  readonly headers: Headers;
  readonly redirects: readonly { readonly status: number; readonly to: string }[];
  readonly bytes: number;
  readonly text: string;
  /** Whether every header could be seen, or only those that browsers show to other sites. */
  readonly seesAll: boolean;
}
