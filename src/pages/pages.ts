import { messages as calendar } from '../locale/generated/uk/calendar.js';
import { messages as pages } from '../locale/generated/uk/pages.js';
import { addMessages } from '../locale/words.js';

export { writeArticle, writeRow, type ArticleParts, type PictureSizes } from './article.js';
export { writeEmbedPage, writeIndex } from './index-page.js';
export { siteStyles, writePage, writeWidget, type PageHead } from './page.js';
export { writeForMachines } from './structured-data.js';
export { harmless, html } from './html.js';

/** Takes in what pages and calendars say in other languages than English; call it before the first of them is written. */
export function addPageMessages(): void {
  addMessages('uk', { ...calendar, ...pages });
}
