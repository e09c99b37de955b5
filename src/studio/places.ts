/** The folder of the studio's own files; all its modules lie in it once they are bundled. */
export const STUDIO = new URL('./', import.meta.url).href;

/** The folder of the one file, of its parts and of the themes, beside the studio. */
export const CDN = new URL('../cdn/', STUDIO).href;

/** The folder of the example feeds. */
export const EXAMPLES = new URL('../demo/feeds/', STUDIO).href;
