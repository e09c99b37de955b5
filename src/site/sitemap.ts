import { html } from '../pages/pages.js';
import { formatWallTime } from '../time/wall-time.js';
import { sortingTime } from './feed-pages.js';
import type { SiteEntry } from './site-item.js';
import { itemAddress, languageFolder } from './site-paths.js';
import type { Settings } from './settings.js';

/** More than these in one file no search engine reads. */
const MOST = 50_000;

/** The pages of the site for search engines (sitemaps.org). When one has changed, its announcement says, and no clock does. */
export function sitemapText(entries: readonly SiteEntry[], settings: Settings): string {
  const latest = sortingTime(entries);
  const pages = [
    ...settings.languages.map((language) => ({
      path: languageFolder(language, settings),
      stamp: latest,
    })),
    ...entries.flatMap(({ id, languages, stampedAt = -Infinity }) =>
      languages.map((language) => ({
        path: itemAddress(id, language, settings),
        stamp: stampedAt,
      })),
    ),
  ];
  const written = pages.slice(0, MOST).map(({ path, stamp }) => {
    const changed = Number.isFinite(stamp) && `${formatWallTime({ local: stamp, precision: 'time' })}Z`;
    return html`<url><loc>${settings.url + path}</loc>${changed && html`<lastmod>${changed}</lastmod>`}</url> `;
  });
  const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  return `<?xml version="1.0" encoding="UTF-8"?>\n${html`<urlset xmlns="${namespace}"> ${written}</urlset>`.text}\n`;
}
