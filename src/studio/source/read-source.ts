import { isRecord } from '../../feed/read-value.js';
import type { Source } from '../source.js';
import { parseInTurns } from './parse-in-turns.js';

/** What of a source is known before it is read. */
export type RawSource = Pick<Source, 'name' | 'text' | 'url'>;

const VERSION = 'https://jsonfeed.org/version/1.1';

/** Reads a text in whatever format it is in; a text that nothing can be made of is a source all the same. */
export async function readSource(raw: RawSource): Promise<Source> {
  const start = raw.text.trimStart();
  const value = start.startsWith('{') ? await parseJson(raw.text) : undefined;
  if (isRecord(value) && Array.isArray(value.items)) return { ...raw, kind: 'feed', feed: value };
  // A feed that broke is still one to those who look for what is wrong with it.
  if (start.startsWith('{') && value === undefined) return { ...raw, kind: 'feed' };
  if (/^---\r?\n/.test(start)) return { ...raw, kind: 'announcement', feed: await feedOfAnnouncement(raw.text) };
  return { ...raw, kind: 'other', feed: await feedOfExport(raw) };
}

async function parseJson(text: string): Promise<unknown> {
  try {
    return await parseInTurns(text);
  } catch {
    return undefined;
  }
}

async function feedOfAnnouncement(text: string): Promise<unknown> {
  const { buildSite } = await import('../../site/build-site.js');
  const settings = 'title: Trainings\nurl: https://example.org/\nlanguages: [uk, en]\ntimeZone: Europe/Kyiv\n';
  const folder = new Map([
    ['training-widgets.yaml', settings],
    ['announcements/announcement.md', text],
  ]);
  try {
    const { files } = await buildSite(folder, Date.now());
    const feed = await parseJson(files.get('feed.json') ?? '');
    return isRecord(feed) && Array.isArray(feed.items) && feed.items.length > 0 ? feed : undefined;
  } catch {
    // Whatever somebody types ends in a feed or in none; what is wrong with it is told by the room that checks.
    return undefined;
  }
}

async function feedOfExport({ name, text }: RawSource): Promise<unknown> {
  const [{ detectFormat }, { readItems }] = await Promise.all([
    import('../../import/detect-format.js'),
    import('../../import/read-items.js'),
  ]);
  try {
    const detected = detectFormat(text);
    if ('problem' in detected) return undefined;
    const { feed, items } = readItems(detected.format, detected.node);
    const { title = name, description, language, timeZone, url } = feed;
    const training = timeZone ? { _training: { version: 1, timeZone } } : {};
    return { version: VERSION, title, description, language, home_page_url: url, ...training, items };
  } catch {
    return undefined;
  }
}
