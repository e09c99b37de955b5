import type { Words } from '../locale/words.js';

/** In which language, at what moment and for whose clock things are described. */
export interface Setting {
  readonly words: Words;
  /** The BCP 47 tag that the surroundings ask for; `words` may be of another language if there is no catalogue. */
  readonly language: string;
  /** The present, in milliseconds since 1970. */
  readonly now: number;
  /** The IANA zone on whose clock times are shown; absent where every training is shown on its own. */
  readonly clock?: string | undefined;
  /** The reader's own IANA zone. */
  readonly viewerZone: string;
}
