import { posix } from 'node:path';
import { listFiles, type ReportLink, type SourceFile } from './list-files.js';

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
  readonly why: 'noOriginal' | 'twoTranslations' | 'brokenLink' | 'endlessLink' | 'linkOut';
  /** The file that is missing or there already; of a link, the link itself. */
  readonly other: string;
}

export const ANNOUNCEMENTS = 'announcements';
const PAGES = 'pages';

/** Looks through the folder, without opening any file. */
export function readFolder(folder: string): Folder {
  const misfits: Misfit[] = [];
  const reportLink: ReportLink = (path, why) => misfits.push({ path, why, other: path });
  const all = listFiles(folder, ANNOUNCEMENTS, reportLink);
  const pages = listFiles(folder, PAGES, reportLink);
  const isText = ({ path }: SourceFile) => /\.(md|json)$/i.test(path);
  const written = all.filter((file) => isText(file) && !/(^|\/)README(\.[\w-]+)?\.md$/i.test(file.path));
  const paths = new Set(written.map(({ path }) => path.normalize('NFC')));
  const sources: { name: string; main: SourceFile; translations: { language: string; file: SourceFile }[] }[] = [];
  const translations: { language: string; file: SourceFile; of: string }[] = [];
  for (const file of written) {
    // On every disk the same, as it becomes an id and an address.
    const path = file.path.normalize('NFC');
    const translated = translationOf(path, paths);
    if (translated) translations.push({ ...translated, file });
    else sources.push({ name: posix.basename(path).replace(/\.\w+$/, ''), main: file, translations: [] });
  }
  const originals = new Map(sources.map((source) => [source.main.path.normalize('NFC'), source]));
  for (const { language, file, of } of translations) {
    const source = originals.get(of);
    const other = source?.translations.find((one) => one.language === language)?.file.path;
    if (!source) misfits.push({ path: file.path, why: 'noOriginal', other: of });
    else if (other) misfits.push({ path: file.path, why: 'twoTranslations', other });
    else source.translations.push({ language, file });
  }
  return {
    sources,
    announcements: new Map(sources.flatMap((one) => filesOf(one).map(({ path }) => [path, one] as const))),
    misfits,
    files: new Map(all.filter((file) => !isText(file)).map((file) => [file.path, file])),
    pages,
  };
}

/**
 * What a file translates, and into which language: `name.en.md` translates `name.md`. A name with another point in it is
 * only a name; so is `name.EN.md`, unless there is something that it translates.
 */
function translationOf(path: string, written: ReadonlySet<string>): { of: string; language: string } | undefined {
  const [, of, tag] = /^(.+)\.([a-z]{2,3}(?:-[a-z\d]{2,8})*)\.md$/i.exec(path) ?? [];
  if (!of || !tag) return undefined;
  const original = `${of}.md`;
  if (!/^[a-z]{2,3}(-|$)/.test(tag) && !written.has(original)) return undefined;
  try {
    return { of: original, language: Intl.getCanonicalLocales(tag)[0]! };
  } catch {
    return undefined;
  }
}

/**
 * Tells whether what an announcement leads to has changed: a picture, a document, or another announcement, to whose
 * translation it leads where that has a page. Empty where there is nothing yet.
 */
export function stampOf(path: string, { files, announcements }: Folder): string {
  const source = announcements.get(path);
  if (!source) return files.get(path)?.stamp ?? '';
  return filesOf(source)
    .map(({ path: own, stamp }) => `${own} ${stamp}`)
    .join(' ');
}

/** The files that a source is written in, its own first. */
export function filesOf({ main, translations }: Source): SourceFile[] {
  return [main, ...translations.map(({ file }) => file)];
}
