import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the folder and when it was last changed: what tells whether it has to be read again. */
export interface SourceFile {
  /** From the folder on, with `/` on every system. */
  readonly path: string;
  /** Its size, time of change and place on the disk. */
  readonly stamp: string;
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
  /** Files that cannot be what their names say, and why. */
  readonly misfits: readonly Misfit[];
  /** Pictures and documents, by their paths. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** What stands in the site as it is. */
  readonly pages: readonly SourceFile[];
}

export interface Misfit {
  readonly path: string;
  readonly why: 'noOriginal' | 'twoTranslations';
  /** The file that is missing, or that is there already. */
  readonly other: string;
}

export const ANNOUNCEMENTS = 'announcements';
const PAGES = 'pages';

/** Looks through the folder, without opening any file. */
export function readFolder(folder: string): Folder {
  const all = list(folder, ANNOUNCEMENTS);
  const files = new Map<string, SourceFile>();
  const written = new Map<string, SourceFile>();
  for (const file of all) (/\.(md|json)$/i.test(file.path) ? written : files).set(file.path, file);
  const sources = new Map<
    string,
    { name: string; main: SourceFile; translations: { language: string; file: SourceFile }[] }
  >();
  const translations: { language: string; file: SourceFile; of: string }[] = [];
  for (const file of written.values()) {
    const translated = translationOf(file.path, written);
    if (translated) translations.push({ ...translated, file });
    else if (!/(^|\/)README(\.[\w-]+)?\.md$/i.test(file.path)) {
      const name = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
      sources.set(file.path, { name, main: file, translations: [] });
    }
  }
  const misfits = translations.flatMap(({ language, file, of }): Misfit[] => {
    const source = sources.get(of);
    const other = source?.translations.find((one) => one.language === language);
    if (other) return [{ path: file.path, why: 'twoTranslations', other: other.file.path }];
    source?.translations.push({ language, file });
    return source ? [] : [{ path: file.path, why: 'noOriginal', other: of }];
  });
  return {
    sources: [...sources.values()],
    announcements: new Map(
      [...sources.values()].flatMap((one) => filesOf(one).map(({ path }) => [path, one] as const)),
    ),
    misfits,
    files,
    pages: list(folder, PAGES),
  };
}

/**
 * What a file translates, and into which language: `name.en.md` translates `name.md`. A name with another point in it is
 * only a name; so is `name.EN.md`, unless there is something that it translates.
 */
function translationOf(
  path: string,
  written: ReadonlyMap<string, SourceFile>,
): { of: string; language: string } | undefined {
  const [, of, tag] = /^(.+)\.([a-z]{2,3}(?:-[a-z\d]{2,8})*)\.md$/i.exec(path) ?? [];
  if (!of || !tag || /(^|\/)README$/i.test(of)) return undefined;
  const original = `${of}.md`;
  if (!/^[a-z]{2,3}(-|$)/.test(tag) && !written.has(original)) return undefined;
  try {
    return { of: original, language: Intl.getCanonicalLocales(tag)[0]! };
  } catch {
    return undefined;
  }
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
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    if (entry.isDirectory()) return list(folder, path);
    const { size, mtimeMs, ino } = statSync(join(folder, path));
    return { path, stamp: `${size} ${mtimeMs} ${ino}` };
  });
}

/** Texts that no announcement leads to: some of them are announcements whose names have another ending. */
export function unledTexts({ files }: Folder, ledTo: ReadonlySet<string>): string[] {
  return [...files.keys()].filter(
    (path) => /\.(txt|markdown|mdown|mkd|docx?|odt|rtf|html?|ya?ml)$/i.test(path) && !ledTo.has(path),
  );
}

/**
 * Tells whether what an announcement leads to has changed: a picture, a document, or another announcement, to whose
 * translation it leads where that has a page.
 */
export function stampOf(path: string, { files, announcements }: Folder): string | undefined {
  const source = announcements.get(path);
  if (!source) return files.get(path)?.stamp;
  return filesOf(source)
    .map(({ path: own, stamp }) => `${own} ${stamp}`)
    .join(' ');
}

/** The files that a source is written in, its own first. */
export function filesOf({ main, translations }: Source): SourceFile[] {
  return [main, ...translations.map(({ file }) => file)];
}
