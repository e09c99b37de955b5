import { Lazy } from '../parts/lazy.js';

/** What draws an item in full: the same part for a training and for an announcement that is opened. */
export const article = new Lazy(() => import('../templates/article.lazy.js'));

/** What the part exports. */
export type Article = NonNullable<typeof article.module>;
