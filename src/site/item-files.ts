import { folderOf, toAddress } from '../announcement/site-address.js';
import { calendarText } from '../calendar/calendar-text.js';
import { describeSummary, describeTitle } from '../describe/headline.js';
import { localize, localizeField } from '../describe/localized-text.js';
import { articleHtml, structuredData, pageHtml, widgetHtml, type ArticleParts } from '../pages/pages.js';
import { feedHead, feedText } from './feed-head.js';
import { settingFor } from './setting-for.js';
import { inLanguage, type Settings } from './settings.js';
import type { SiteItem } from './site-item.js';
import { itemAddress, itemFolder, rootFrom } from './site-paths.js';

/** An item's own files, by their paths in the site. */
export function itemFiles(siteItem: SiteItem, settings: Settings, parts: ArticleParts): Map<string, string> {
  const { entry, calendars } = siteItem;
  const files = new Map<string, string>();
  for (const language of entry.languages) {
    const folder = itemFolder(entry.id, language, settings);
    if (language === settings.languages[0]) files.set(`${folder}feed.json`, ownFeed(siteItem, settings));
    const calendar = calendars.get(language)!;
    if (calendar.length) files.set(`${folder}calendar.ics`, calendarText(calendar));
    files.set(`${folder}index.html`, itemPageHtml(siteItem, language, settings, parts));
  }
  return files;
}

/** The feed of one item beside its page, so that a single card does not cost the whole feed. */
function ownFeed({ entry, json }: SiteItem, settings: Settings): string {
  const url = `${settings.url}${toAddress(folderOf(entry.id))}/`;
  return feedText({ ...feedHead(settings), home_page_url: url, feed_url: `${url}feed.json` }, [json]);
}

function itemPageHtml(
  { item, entry, calendars }: SiteItem,
  language: string,
  settings: Settings,
  parts: ArticleParts,
): string {
  const setting = settingFor(language, settings);
  const path = itemFolder(item.id, language, settings);
  const root = rootFrom(path);
  const hasCalendar = calendars.get(language)!.length > 0;
  const feed = language === settings.languages[0] ? 'feed.json' : `${root}${toAddress(folderOf(item.id))}/feed.json`;
  const article = articleHtml(item, setting, parts);
  const widget = widgetHtml(
    'training-event',
    { src: feed, item: item.id, layout: 'full', 'heading-level': '2' },
    article,
  );
  const url = localizeField(item, 'url', setting)?.text;
  return pageHtml(
    {
      title: describeTitle(item, setting).text,
      description: describeSummary(item, setting)?.text,
      url: url ?? settings.url + toAddress(path),
      site: inLanguage(settings.title, language)!,
      home: '../',
      root,
      languages: entry.languages.map((other) => {
        const address = itemAddress(item.id, other, settings);
        return { language: other, address: root + address, url: settings.url + address };
      }),
      follow: [
        { type: 'application/feed+json', address: feed, title: 'JSON Feed' },
        ...(hasCalendar ? [{ type: 'text/calendar', address: 'calendar.ics', title: 'iCalendar' }] : []),
      ],
      image: item.fields.image,
      imageAlt: localize(item.training.imageAlt, item, setting)?.text,
      type: 'article',
      data: structuredData(item, setting),
      script: settings.script ?? `${root}training-widgets.js`,
    },
    widget,
    setting,
  );
}
