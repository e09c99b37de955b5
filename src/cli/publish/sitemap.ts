import { html } from '../../pages/pages.js';
import { writeWallTime } from '../../time/wall-time.js';
import { folderOf, toAddress } from './addresses.js';
import { lastMoment } from './feed-pages.js';
import { inFolderOf, type Entry } from './item-files.js';
import type { Settings } from './settings.js';

/** More than these in one file no search engine reads. */
const MOST = 50_000;

/** The pages of the site for search engines (sitemaps.org). When one has changed, its announcement says, and no clock does. */
export function writeSitemap(entries: readonly Entry[], settings: Settings): string {
  const latest = lastMoment(entries);
  const pages = [
    ...settings.languages.map((language) => ({
      path: language === settings.languages[0] ? '' : `${language}/`,
      stamp: latest,
    })),
    ...entries.flatMap(({ id, languages, stampedAt = -Infinity }) =>
      languages.map((language) => ({
        path: toAddress(inFolderOf(language, folderOf(id), settings)),
        stamp: stampedAt,
      })),
    ),
  ];
  const written = pages.slice(0, MOST).map(({ path, stamp }) => {
    const changed = Number.isFinite(stamp) && `${writeWallTime({ local: stamp, precision: 'time' })}Z`;
    return html`<url><loc>${settings.url + path}</loc>${changed && html`<lastmod>${changed}</lastmod>`}</url> `;
  });
  const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  return `<?xml version="1.0" encoding="UTF-8"?>\n${html`<urlset xmlns="${namespace}"> ${written}</urlset>`.text}\n`;
}
