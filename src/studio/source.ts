/** What is shown and checked in the studio, wherever it came from. */
export interface Source {
  readonly name: string;
  /** The text as it came. */
  readonly text: string;
  /** Its absolute address, where it came from one. */
  readonly url?: string;
  readonly kind: 'feed' | 'announcement' | 'other';
  /** The JSON Feed value made of it; undefined where nothing could be made. */
  readonly feed?: unknown;
}
