import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TargetSite } from '../../../announcement/write/target-site.js';
import { isKnownZone } from '../../../time/zone-name.js';
import { decodeText } from '../../../check/decode-text.js';
import { readFrontMatter, readYaml } from '../../../announcement/front-matter.js';
import { SETTINGS_FILE } from '../../../site/settings.js';
import { ANNOUNCEMENTS } from '../../../announcement/announcement-folder.js';
import { readWithin } from '../../disk/confined-folder.js';
import { readFolder } from '../../folder/read-folder.js';

/** What the settings of a folder say, whole or not; without them, what `init` would write. */
export function readTargetSite(folder: string): TargetSite {
  const { timeZone, languages } = fieldsIn(folder);
  const tags = Array.isArray(languages) ? (languages as unknown[]).map(String) : [];
  return {
    timeZone: typeof timeZone === 'string' && isKnownZone(timeZone) ? timeZone : undefined,
    languages: tags.length > 0 ? (tags as [string, ...string[]]) : ['uk', 'en'],
    names: namesIn(folder),
  };
}

function fieldsIn(folder: string): Record<string, unknown> {
  try {
    const read = readYaml(readWithin(folder, SETTINGS_FILE)?.toString('utf8') ?? '');
    return 'fields' in read ? read.fields : {};
  } catch {
    return {};
  }
}

function namesIn(folder: string): ReadonlyMap<string, string> {
  const files = readFolder(folder).sources.filter(({ main }) => main.path.endsWith('.md'));
  return new Map(
    files.map(({ main: { path }, name }) => {
      const matter = readFrontMatter(decodeText(readFileSync(join(folder, path))));
      const id = 'errors' in matter ? undefined : matter.fields.id;
      return [String((id as string | undefined) ?? name), path.slice(ANNOUNCEMENTS.length + 1, -'.md'.length)];
    }),
  );
}
