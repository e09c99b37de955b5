import { Lazy } from '../parts/lazy.js';

/** The search, the filters and the reader's plan: only where a host asks for them. */
export const controls = new Lazy(() => import('./controls.lazy.js'));
