import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isKnownZone } from '../../time/zone-name.js';
import { decodeText } from '../input/decode-text.js';
import { readFrontMatter, readYaml } from '../publish/front-matter.js';
import { SETTINGS_FILE, type Settings } from '../publish/settings.js';
import { ANNOUNCEMENTS, readFolder } from '../publish/source-files.js';

/** What an import has to know of the site that the announcements are for. */
export interface Site extends Pick<Settings, 'languages'> {
  readonly timeZone: string | undefined;
  /** The announcements that are there already, by id: their files in the folder of announcements, without `.md`. */
  readonly names: ReadonlyMap<string, string>;
}

/** What the settings of a folder say, whole or not; without them, what `init` would write. */
export function siteIn(folder: string): Site {
  const { timeZone, languages } = fieldsIn(join(folder, SETTINGS_FILE));
  const tags = Array.isArray(languages) ? (languages as unknown[]).map(String) : [];
  return {
    timeZone: typeof timeZone === 'string' && isKnownZone(timeZone) ? timeZone : undefined,
    languages: tags.length > 0 ? (tags as [string, ...string[]]) : ['uk', 'en'],
    names: namesIn(folder),
  };
}

function fieldsIn(file: string): Record<string, unknown> {
  try {
    const read = readYaml(readFileSync(file, 'utf8'));
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
      const id = 'why' in matter ? undefined : matter.fields.id;
      return [String((id as string | undefined) ?? name), path.slice(ANNOUNCEMENTS.length + 1, -'.md'.length)];
    }),
  );
}
