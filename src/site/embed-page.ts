import type { Item } from '../feed/feed.js';
import { embedHtml } from '../pages/pages.js';
import { folderOf, toAddress } from '../announcement/site-address.js';
import { finishPage } from './index-pages.js';
import { settingFor } from './setting-for.js';
import { inLanguage, type Settings } from './settings.js';
import { languageFolder } from './site-paths.js';

/** The page with the lines to copy into other pages. A preview's own address is of no use there. */
export function embedPageHtml(items: readonly Item[], language: string, settings: Settings): string {
  const { url, publishedUrl, script = `${publishedUrl}training-widgets.js` } = settings;
  const setting = {
    ...settingFor(language, settings),
    addressOf: (address: string) => (address.startsWith(url) ? publishedUrl + address.slice(url.length) : address),
  };
  const home = publishedUrl + languageFolder(language, settings);
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
  const content = embedHtml(items, site, setting);
  const name = setting.words.msg('On your page', { id: 'page.embed' });
  return finishPage('embed.html', name, [], content, language, settings);
}
