import { Lazy } from '../parts/lazy.js';

/** What finds mistakes in an element's attributes: loaded where there are any that could have one. */
export const mistakes = new Lazy(() => import('./mistakes.lazy.js'));
