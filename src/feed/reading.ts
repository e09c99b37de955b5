import { Lazy } from '../parts/lazy.js';

/** What makes a feed of JSON: loaded beside the feed itself, so that a page waits for the longer of the two only. */
export const reading = new Lazy(() => import('./reading.lazy.js'));

/** The functions of the part. */
export type Reading = NonNullable<typeof reading.module>;
