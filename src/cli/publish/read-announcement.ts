import type { Announcement, ReadingContext } from './announcement.js';
import { readJson } from './read-json.js';
import { readMarkdown } from './read-markdown.js';
import type { Source } from './source-files.js';

/** Reads an announcement and its translations. Nothing is thrown: whatever is wrong is among its issues. */
export function readAnnouncement(source: Source, context: ReadingContext): Announcement[] {
  return source.main.path.toLowerCase().endsWith('.json') ? readJson(source, context) : readMarkdown(source, context);
}
