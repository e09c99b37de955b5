import type { Part } from '../controllers/part-controller.js';
import type { renderStale } from '../templates/stale.js';

/** A part that draws what an element has selected, and what is said above that when it is old. */
export interface DrawingPart extends Part {
  readonly renderStale: typeof renderStale;
}
