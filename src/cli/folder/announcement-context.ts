import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnouncementContext, AnnouncementPictures } from '../../announcement/announcement.js';
import type { AnnouncementFolder } from '../../announcement/announcement-folder.js';
import { decodeText } from '../../check/decode-text.js';
import { readFeed } from '../../feed/read-feed.js';
import { feedHead } from '../../site/feed-head.js';
import type { Settings } from '../../site/settings.js';

/** What the announcements of a folder on the disk are read with. */
export function contextFor(
  folder: string,
  found: AnnouncementFolder,
  settings: Settings,
  pictures: AnnouncementPictures,
): AnnouncementContext {
  const head = feedHead(settings);
  const feed = readFeed({ ...head, items: [] }, `${settings.url}feed.json`)!;
  let last: { path: string; text: string } | undefined;
  const textOf = (path: string) => {
    if (last?.path !== path) last = { path, text: decodeText(readFileSync(join(folder, path))) };
    return last.text;
  };
  return { site: settings, folder: found, pictures, feed, head, textOf };
}
