import { messages as calendar } from '../locale/generated/uk/calendar.js';
import { messages as pages } from '../locale/generated/uk/pages.js';
import { addCatalogue, catalogueTagOf } from '../locale/catalogues.js';
import { catalogues } from '../locale/generated/pages.js';
import { addMessages } from '../locale/words.js';

export { articleHtml, rowHtml, type ArticleParts, type PictureSizes } from './article.js';
export { embedHtml } from './embed-page.js';
export { indexHtml } from './index-page.js';
export { siteStyles, pageHtml, widgetHtml, type PageHead } from './page.js';
export { structuredData } from './structured-data.js';
export { harmless, html, withoutForbidden } from '../content/html.js';

/** Takes in what pages and calendars say in these languages; wait for it before the first of them is written. */
export async function addPageMessages(languages: readonly string[]): Promise<void> {
  addMessages('uk', { ...calendar, ...pages });
  for (const tag of new Set(languages.map(catalogueTagOf))) {
    const loaded = await catalogues[tag]?.();
    if (loaded) addCatalogue(tag, loaded.catalogue);
  }
}
