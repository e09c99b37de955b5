import { messages as calendar } from '../locale/generated/uk/calendar.js';
import { messages as pages } from '../locale/generated/uk/pages.js';
import { addCatalogue, catalogueTagOf } from '../locale/catalogues.js';
import { pages as load } from '../locale/generated/load/pages.js';
import { addMessages } from '../locale/words.js';

export { writeArticle, writeRow, type ArticleParts, type PictureSizes } from './article.js';
export { writeEmbedPage } from './embed-page.js';
export { writeIndex } from './index-page.js';
export { siteStyles, writePage, writeWidget, type PageHead } from './page.js';
export { writeForMachines } from './structured-data.js';
export { harmless, html, withoutForbidden } from './html.js';

/** Takes in what pages and calendars say in these languages; wait for it before the first of them is written. */
export async function addPageMessages(languages: readonly string[]): Promise<void> {
  addMessages('uk', { ...calendar, ...pages });
  for (const tag of new Set(languages.map(catalogueTagOf))) {
    const loaded = await load[tag]?.();
    if (loaded) addCatalogue(tag, loaded.catalogue);
  }
}
