import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A file of the folder and when it was last changed: what tells whether it has to be read again. */
export interface SourceFile {
  /** From the folder on, with `/` on every system. */
  readonly path: string;
  /** Its size, time of change and place on the disk. */
  readonly stamp: string;
  /** Whether it is a symbolic link to something that is not in the folder for such files. */
  readonly isElsewhere?: true;
}

/** An announcement: one file, and its translations beside it. */
export interface Source {
  /** The file's name without its ending: the announcement's id, unless it gives itself another. */
  readonly name: string;
  readonly main: SourceFile;
  readonly translations: readonly { readonly language: string; readonly file: SourceFile }[];
}

export interface Folder {
  readonly sources: readonly Source[];
  /** The same by the paths of their files, those of translations included. */
  readonly announcements: ReadonlyMap<string, Source>;
  /** Translations of nothing, by their own path and that of the missing file. */
  readonly orphans: readonly { readonly path: string; readonly missing: string }[];
  /** Pictures and documents, by their paths. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** What stands in the site as it is. */
  readonly pages: readonly SourceFile[];
  /** Symbolic links that lead out of the folder. */
  readonly linksOut: readonly string[];
}

export const ANNOUNCEMENTS = 'announcements';
const PAGES = 'pages';
/** What programs and systems leave beside the files that somebody wrote; nobody has to be told of it. */
const LEFT_BEHIND = /^(\..*|~\$.*|thumbs\.db|desktop\.ini|node_modules)$/i;

/** Looks through the folder, without opening any file. */
export function readFolder(folder: string): Folder {
  const all = list(folder, ANNOUNCEMENTS);
  const pages = list(folder, PAGES);
  const files = new Map<string, SourceFile>();
  const written = new Map<string, SourceFile>();
  for (const file of all) (/\.(md|json)$/i.test(file.path) ? written : files).set(file.path, file);
  const sources = new Map<
    string,
    { name: string; main: SourceFile; translations: { language: string; file: SourceFile }[] }
  >();
  const translations: { language: string; file: SourceFile; of: string }[] = [];
  for (const file of written.values()) {
    // `name.en.md` translates `name.md`; a name with another point in it is only a name.
    const [, of, language] = /^(.+)\.([a-z]{2,3}(?:-[A-Za-z\d]{2,8})*)\.md$/.exec(file.path) ?? [];
    if (of && language && !/^README/i.test(file.path)) translations.push({ language, file, of: `${of}.md` });
    else if (!/(^|\/)README\.md$/i.test(file.path)) {
      const name = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
      sources.set(file.path, { name, main: file, translations: [] });
    }
  }
  const orphans = translations.flatMap(({ language, file, of }) => {
    const source = sources.get(of);
    source?.translations.push({ language, file });
    return source ? [] : { path: file.path, missing: of };
  });
  return {
    sources: [...sources.values()],
    announcements: new Map(
      [...sources.values()].flatMap((one) => filesOf(one).map(({ path }) => [path, one] as const)),
    ),
    orphans,
    files,
    pages,
    linksOut: linksOut(folder, [...all, ...pages]),
  };
}

/** Every file below, in the order of their names on any system. */
function list(folder: string, below: string): SourceFile[] {
  let entries;
  try {
    entries = readdirSync(join(folder, below), { withFileTypes: true });
  } catch {
    return [];
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = `${below}/${entry.name}`;
    if (LEFT_BEHIND.test(entry.name)) return [];
    if (entry.isDirectory()) return list(folder, path);
    const { size, mtimeMs, ino } = statSync(join(folder, path));
    const isElsewhere = entry.isSymbolicLink() && leadsOut(folder, path);
    return { path, stamp: `${size} ${mtimeMs} ${ino}`, ...(isElsewhere && { isElsewhere }) };
  });
}

/** Whether a symbolic link leads out of the folder that its path begins with. */
function leadsOut(folder: string, path: string): boolean {
  const top = join(realpathSync(folder), path.slice(0, path.indexOf('/')));
  return !realpathSync(join(folder, path)).startsWith(top + sep);
}

/** What is published must have been put into the folder: a link could lead to anything that the computer holds. */
function linksOut(folder: string, files: readonly SourceFile[]): string[] {
  const tops = [ANNOUNCEMENTS, PAGES].filter((top) =>
    lstatSync(join(folder, top), { throwIfNoEntry: false })?.isSymbolicLink(),
  );
  return [...tops, ...files.filter(({ isElsewhere }) => isElsewhere).map(({ path }) => path)];
}

/**
 * Tells whether what an announcement leads to has changed: a picture, a document, or another announcement, to whose
 * translation it leads where there is one. Empty where there is nothing yet.
 */
export function stampOf(path: string, { files, announcements }: Folder): string {
  const source = announcements.get(path);
  if (!source) return files.get(path)?.stamp ?? '';
  return [source.main.stamp, ...source.translations.map(({ language }) => language)].join(' ');
}

/** The files that a source is written in, its own first. */
export function filesOf({ main, translations }: Source): SourceFile[] {
  return [main, ...translations.map(({ file }) => file)];
}
