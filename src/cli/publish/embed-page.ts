import type { Item } from '../../feed/feed.js';
import { harmless, writeEmbedPage } from '../../pages/pages.js';
import { folderOf, toAddress } from './addresses.js';
import { finishPage } from './index-pages.js';
import { settingFor } from './item-files.js';
import { inLanguage, type Settings } from './settings.js';

/** The page with the lines to copy into other pages. A preview's own address is of no use there. */
export function writeEmbedPageOf(items: readonly Item[], language: string, settings: Settings): string {
  const { url, publishedUrl, script = `${publishedUrl}training-widgets.js` } = settings;
  const setting = settingFor(language, settings);
  const home = publishedUrl + (language === settings.languages[0] ? '' : `${language}/`);
  const title = inLanguage(settings.title, language)!;
  const site = {
    title,
    home,
    script,
    feed: `${publishedUrl}feed.json`,
    calendar: `${home}calendar.ics`,
    rss: `${publishedUrl}feed.xml`,
    feedOf: ({ id }: Item) => `${publishedUrl}${toAddress(folderOf(id))}/feed.json`,
  };
  const content = harmless(writeEmbedPage(items, site, setting).text.replaceAll(url, publishedUrl));
  const name = setting.words.msg('On your page', { id: 'page.embed' });
  return finishPage('embed.html', name, [], content, language, settings);
}
