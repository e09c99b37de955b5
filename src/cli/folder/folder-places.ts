/** Where what was made before is kept; it may be deleted at any time, and belongs into no version control. */
export const CACHE_FOLDER = '.cache';

/** The pictures that were made smaller, from the folder on. */
export const PICTURES = `${CACHE_FOLDER}/pictures`;

/** The site that `preview` shows. */
export const PREVIEW_SITE = `${CACHE_FOLDER}/preview/site`;

/** Says that the folder is being built, and by whom. */
export const LOCK = `${CACHE_FOLDER}/building`;
