// A page that reads what is typed into it and makes a site of it, with nothing but the rooms that it shares with the command.
import { AnnouncementFiles } from '../../src/announcement/write/announcement-files.js';
import { checkFeedText } from '../../src/check/check-feed-text.js';
import type { Diagnostic } from '../../src/check/diagnostic.js';
import { explain } from '../../src/check/explain.js';
import { detectFormat } from '../../src/import/detect-format.js';
import { readItems } from '../../src/import/read-items.js';
import { buildSite } from '../../src/site/build-site.js';

const SETTINGS =
  'title: Trainings\nurl: https://ministry.example/trainings/\nlanguages: [uk, en]\ntimeZone: Europe/Kyiv\n';
const NOW = Date.UTC(2026, 10, 1);

const typed = document.querySelector('textarea')!;
typed.addEventListener('input', () => void show(typed.value));

async function show(text: string): Promise<void> {
  const announcements = announcementsIn(text);
  const { files, diagnostics } = await buildSite(new Map([['training-widgets.yaml', SETTINGS], ...announcements]), NOW);
  const lines = [...checkedFeed(text), ...diagnostics].map(
    ({ position, cause }) => `${position ? `${position.line}:${position.column} ` : ''}${explain(cause, 'en').text}`,
  );
  const page = [...files.keys()].find((path) => path.endsWith('/index.html') && !path.startsWith('en/')) ?? '';
  fill('announcement', [...announcements.values()][0]);
  fill('findings', lines.join('\n'));
  fill('feed', files.get('feed.json'));
  fill('page', files.get(page));
  fill('calendar', files.get('calendar.ics'));
  document.body.dataset.shown = text;
}

/** The announcement that was typed, or those that another format holds. */
function announcementsIn(text: string): Map<string, string> {
  const detected = text.startsWith('---') ? undefined : detectFormat(text);
  if (!detected || 'problem' in detected) return new Map([['announcements/typed.md', text]]);
  const site = { timeZone: 'Europe/Kyiv', languages: ['uk', 'en'] as [string, string], names: new Map() };
  const files = new AnnouncementFiles(undefined, site, 'Untitled');
  const { items } = readItems(detected.format, detected.node);
  return new Map(
    items.flatMap((item) => files.toFiles(item)).map(({ name, text: file }) => [`announcements/${name}`, file]),
  );
}

/** What is wrong with a feed as it was typed. */
function checkedFeed(text: string): Diagnostic[] {
  return text.startsWith('{') ? checkFeedText({ text, bytes: text.length, encoding: 'utf-8' }) : [];
}

function fill(id: string, text = ''): void {
  document.getElementById(id)!.textContent = text;
}
