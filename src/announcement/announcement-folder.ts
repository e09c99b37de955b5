import { problems, type Problem } from '../check/problems.js';
import { baseNameOf } from './folder-path.js';

/** A file of the folder and when it was last changed: what tells whether it has to be read again. */
export interface FolderFile {
  /** From the folder on, with `/` on every system. */
  readonly path: string;
  /** Its size, time of change and place on the disk. */
  readonly stamp: string;
}

/** The files that one announcement is written in: its own, and its translations beside it. */
export interface AnnouncementSource {
  /** The file's name without its ending: the announcement's id, unless it gives itself another. */
  readonly name: string;
  readonly main: FolderFile;
  readonly translations: readonly { readonly language: string; readonly file: FolderFile }[];
}

/** A file that cannot be what its name says. */
export interface MisplacedFile {
  readonly path: string;
  readonly problem: Problem;
}

/** What lies in a folder of announcements. */
export interface AnnouncementFolder {
  readonly sources: readonly AnnouncementSource[];
  /** The same by the paths of their files, those of translations included. */
  readonly announcements: ReadonlyMap<string, AnnouncementSource>;
  readonly misplaced: readonly MisplacedFile[];
  /** Pictures and documents, by their paths. */
  readonly files: ReadonlyMap<string, FolderFile>;
  /** What stands in the site as it is. */
  readonly pages: readonly FolderFile[];
}

/** The folder of the texts, and of what they lead to. */
export const ANNOUNCEMENTS = 'announcements';

/** The folder of what stands in the site as it is. */
export const PAGES = 'pages';

/**
 * Tells announcements, their translations and other files from one another, by their names alone.
 *
 * @param written Every file below `announcements`.
 * @param pages Every file below `pages`.
 * @param misplaced What was found wrong while the files were listed.
 */
export function toAnnouncementFolder(
  written: readonly FolderFile[],
  pages: readonly FolderFile[],
  misplaced: readonly MisplacedFile[] = [],
): AnnouncementFolder {
  const texts = written.filter((file) => isText(file) && !isReadme(file));
  const paths = new Set(texts.map(({ path }) => path.normalize('NFC')));
  const sources: (AnnouncementSource & { translations: Translation[] })[] = [];
  const translations: { language: string; file: FolderFile; of: string }[] = [];
  for (const file of texts) {
    // On every disk the same, as it becomes an id and an address.
    const path = file.path.normalize('NFC');
    const translated = translationOf(path, paths);
    if (translated) translations.push({ ...translated, file });
    else sources.push({ name: baseNameOf(path).replace(/\.\w+$/, ''), main: file, translations: [] });
  }
  const originals = new Map(sources.map((source) => [source.main.path.normalize('NFC'), source]));
  const strays = translations.flatMap(({ language, file, of }): MisplacedFile[] => {
    const source = originals.get(of);
    if (!source) return [{ path: file.path, problem: problems.noOriginal(of) }];
    const other = source.translations.find((one) => one.language === language)?.file.path;
    if (other) return [{ path: file.path, problem: problems.twoTranslations(other) }];
    source.translations.push({ language, file });
    return [];
  });
  return {
    sources,
    announcements: new Map(sources.flatMap((one) => filesOf(one).map(({ path }) => [path, one] as const))),
    misplaced: [...misplaced, ...strays],
    files: new Map(written.filter((file) => !isText(file)).map((file) => [file.path, file])),
    pages,
  };
}

/** The files that an announcement is written in, its own first. */
export function filesOf({ main, translations }: AnnouncementSource): FolderFile[] {
  return [main, ...translations.map(({ file }) => file)];
}

/**
 * Tells whether what an announcement leads to has changed: a picture, a document, or another announcement, to whose
 * translation it leads where that has a page. Empty where there is nothing yet.
 */
export function stampOf(path: string, { files, announcements }: AnnouncementFolder): string {
  const source = announcements.get(path);
  if (!source) return files.get(path)?.stamp ?? '';
  return filesOf(source)
    .map(({ path: own, stamp }) => `${own} ${stamp}`)
    .join(' ');
}

type Translation = AnnouncementSource['translations'][number];

function isText({ path }: FolderFile): boolean {
  return /\.(md|json)$/i.test(path);
}

function isReadme({ path }: FolderFile): boolean {
  return /(^|\/)README(\.[\w-]+)?\.md$/i.test(path);
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
