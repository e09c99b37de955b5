import { ANNOUNCEMENTS, type AnnouncementFolder } from '../announcement/announcement-folder.js';
import { textInYaml } from '../announcement/yaml/yaml-text.js';
import { foldName, nameFault } from '../announcement/disk-names.js';
import { ReservedIds } from '../announcement/reserved-ids.js';
import type { FileDiagnostic } from '../check/diagnostic.js';
import { problems, type Problem } from '../check/problems.js';
import { DAY } from '../time/units.js';
import type { CopiedFile } from './copied-files.js';
import type { PublishedState } from './published-state.js';
import type { Settings } from './settings.js';
import type { SiteEntry } from './site-item.js';

/** All that a site is made of, as far as it can contradict itself. */
export interface SiteParts {
  readonly folder: AnnouncementFolder;
  readonly settings: Settings;
  /** The announcements, each with the file that it is written in. */
  readonly announcements: readonly { readonly file: string; readonly entry: SiteEntry }[];
  /** The files of which something is a draft. */
  readonly drafts: ReadonlySet<string>;
  /** The paths in the site of the files that are made of several announcements. */
  readonly lists: readonly string[];
  readonly copies: readonly CopiedFile[];
  /** The files of the folder that something in the site leads to. */
  readonly linked: ReadonlySet<string>;
  /** What has been published before. */
  readonly before: PublishedState;
}

/** What the checks of a folder depend on beside the folder. */
export interface FolderCheckOptions {
  /** The present, in milliseconds since 1970. */
  readonly now: number;
  /** Lets announcements vanish whose files are gone, or are drafts again. */
  readonly allowRemoval?: boolean | undefined;
}

/**
 * Everything that only a folder as a whole can have wrong. `build` refuses what is an error here, and `validate` says the
 * same, because both ask this one list.
 */
export function checkFolder(parts: SiteParts, options: FolderCheckOptions): FileDiagnostic[] {
  return [
    ...parts.folder.misplaced.map(({ path, problem }) => error(path, problem)),
    ...checkIds(parts),
    ...checkPlaces(parts),
    ...checkNames(parts),
    ...(options.allowRemoval ? [] : checkVanished(parts)),
    ...checkDatesAhead(parts, options.now),
    ...checkUnlinked(parts),
  ];
}

/** Ids that two announcements share, or that the site needs itself. */
function checkIds({ announcements, settings }: SiteParts): FileDiagnostic[] {
  const ids = new ReservedIds(settings);
  return announcements.flatMap(({ file, entry }) => {
    const problem = ids.reserve(entry.id, file);
    return problem ? error(file, problem) : [];
  });
}

/** Files that would hide one another in the site. Disks of two systems do not tell A from a. */
function checkPlaces({ announcements, lists, copies }: SiteParts): FileDiagnostic[] {
  const made = new Set([...announcements.flatMap(({ entry }) => entry.paths), ...lists].map(foldName));
  const madeFolders = new Set([...made].flatMap(foldersOf));
  const taken = new Map<string, CopiedFile>();
  for (const copy of copies) if (!taken.has(foldName(copy.path))) taken.set(foldName(copy.path), copy);
  return copies.flatMap((copy) => {
    const place = foldName(copy.path);
    // Where a file is no folder can be, and the other way round.
    const above = foldersOf(place);
    const isMade = made.has(place) || madeFolders.has(place) || above.some((folder) => made.has(folder));
    const others = [place, ...above].flatMap((one) => taken.get(one) ?? []).filter((other) => other !== copy);
    return [
      ...(isMade ? [error(copy.of, problems.samePath(copy.path))] : []),
      ...others.map((other) => error(copy.of, problems.samePlace(copy.path, other.of))),
    ];
  });
}

/** The folders above a path: `a`, `a/b` of `a/b/c`. */
function foldersOf(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

/** Names of files and folders of the site that some systems cannot keep; those of announcements are looked at with their ids. */
function checkNames({ copies }: SiteParts): FileDiagnostic[] {
  return copies.flatMap(({ path, of }) => {
    const name = path.split('/').find((one) => nameFault(one) !== undefined);
    return name === undefined ? [] : [error(of, problems.unkeptName(name, nameFault(name)!))];
  });
}

/** Announcements whose files are gone, or are drafts again, although they were not cancelled first. */
function checkVanished({ before, announcements, drafts }: SiteParts): FileDiagnostic[] {
  const ids = new Set(announcements.map(({ entry }) => entry.id));
  return [...before]
    .filter(([id, { cancelled }]) => !ids.has(id) && !cancelled)
    .map(([id, { file }]) =>
      error(file, drafts.has(file) ? problems.draftAgain() : problems.vanished(file, textInYaml(id))),
    );
}

/** A training that begins later than this was probably meant for another year. */
const FAR = 10 * 366 * DAY;

/**
 * Warns of what lies ahead. The same folder gives the same site at any time, so that a build cannot hold anything back by the
 * clock: what is to appear later is in the site at once, and only the widgets wait. Nothing else of a site knows the time.
 */
function checkDatesAhead({ announcements, settings }: SiteParts, now: number): FileDiagnostic[] {
  const day = (time: number) => ({ time, timeZone: settings.timeZone });
  return announcements.flatMap(({ file, entry: { publishedAt = 0, startsAt = 0 } }) => [
    ...(publishedAt > now ? [warning(file, problems.notYet(day(publishedAt)))] : []),
    ...(startsAt > now + FAR ? [warning(file, problems.farAhead(day(startsAt)))] : []),
  ]);
}

/** Texts that are announcements, and are not called so. */
const MISNAMED = /\.(txt|markdown|mdown|mkd|docx?|odt|rtf|html?|ya?ml)$/i;

/** What stays out of the site because nothing leads to it. */
function checkUnlinked({ folder: { files }, linked }: SiteParts): FileDiagnostic[] {
  const left = [...files.keys()].filter((path) => !linked.has(path));
  const others = left.filter((path) => !MISNAMED.test(path)).map((path) => path.slice(ANNOUNCEMENTS.length + 1));
  return [
    ...left.filter((path) => MISNAMED.test(path)).map((file) => warning(file, problems.notMarkdown())),
    ...(others.length > 0 ? [warning(ANNOUNCEMENTS, problems.notLedTo(others.join(', ')))] : []),
  ];
}

function error(file: string, cause: Problem): FileDiagnostic {
  return { file, severity: 'error', cause };
}

function warning(file: string, cause: Problem): FileDiagnostic {
  return { file, severity: 'warning', cause };
}
