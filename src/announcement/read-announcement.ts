import type { Announcement, AnnouncementContext } from './announcement.js';
import type { AnnouncementSource } from './announcement-folder.js';
import { readJsonAnnouncement } from './read-json-announcement.js';
import { readMarkdownAnnouncement } from './read-markdown-announcement.js';

/** Reads an announcement and its translations. Nothing is thrown: whatever is wrong is among its diagnostics. */
export function readAnnouncement(source: AnnouncementSource, context: AnnouncementContext): Announcement[] {
  return source.main.path.toLowerCase().endsWith('.json')
    ? readJsonAnnouncement(source, context)
    : readMarkdownAnnouncement(source, context);
}
