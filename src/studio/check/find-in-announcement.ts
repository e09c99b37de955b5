import type { Diagnostic } from '../../check/diagnostic.js';
import { buildSite } from '../../site/build-site.js';
import { SETTINGS_FILE } from '../../site/settings.js';

/** In a page an announcement has no folder round it: this stands in for its settings. */
const SETTINGS =
  'title: Trainings\nurl: https://ministry.example/trainings/\nlanguages: [uk, en]\ntimeZone: Europe/Kyiv\n';
const ANNOUNCEMENT = 'announcements/announcement.md';

/** Everything wrong with a written announcement, as far as it can be told without the folder that it lies in. */
export async function findInAnnouncement(text: string, now: number): Promise<Diagnostic[]> {
  const texts = new Map([
    [SETTINGS_FILE, SETTINGS],
    [ANNOUNCEMENT, text],
  ]);
  const { diagnostics } = await buildSite(texts, now);
  return diagnostics.filter(({ file, cause }) => file === ANNOUNCEMENT && !isOfFolder(cause));
}

/** Which files lie beside the announcement, a page cannot know. */
function isOfFolder(cause: Diagnostic['cause']): boolean {
  return 'problem' in cause && /^(missingFile|noTranslation|notLedTo)$/.test(cause.problem);
}
