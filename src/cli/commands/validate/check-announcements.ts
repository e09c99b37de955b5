import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, type AnnouncementFolder } from '../../../announcement/announcement-folder.js';
import { readAnnouncement } from '../../../announcement/read-announcement.js';
import { decodeText } from '../../../check/decode-text.js';
import { inOrder, type FileDiagnostic } from '../../../check/diagnostic.js';
import { problems } from '../../../check/problems.js';
import type { UiLanguage } from '../../../locale/ui-language.js';
import { addPageMessages } from '../../../pages/pages.js';
import { checkFolder } from '../../../site/check-folder.js';
import { checkPicture } from '../../../site/check-picture.js';
import { linkedFiles } from '../../../site/linked-files.js';
import { SETTINGS_FILE, type Settings } from '../../../site/settings.js';
import { toSiteItem, type SiteEntry } from '../../../site/site-item.js';
import { siteFiles } from '../../../site/site-files.js';
import { readFolder } from '../../folder/read-folder.js';
import { readSettings } from '../../folder/read-settings.js';
import { readState } from '../../folder/state-file.js';
import { contextFor } from '../../folder/announcement-context.js';
import { isPicture, PictureBook } from '../../publish/pictures/picture-book.js';
import { siteCopies } from '../../publish/site-copies.js';
import type { Checked } from './checked.js';

/** Checks a folder of announcements as `build` does, and writes nothing. */
export async function checkAnnouncements(folder: string, language: UiLanguage): Promise<Checked[]> {
  const { settings, diagnostics: ofSettings } = readSettings(folder, language);
  await addPageMessages(settings.languages);
  const found = readFolder(folder);
  const { items: before } = readState(folder, language);
  // Nothing is made of the pictures here: it is enough that they are there.
  const pictures = new PictureBook(folder, folder);
  const read = readAll(folder, found, settings, pictures);
  const textOf = (path: string) => decodeText(readFileSync(join(folder, path)));
  const linked = linkedFiles(found, settings, read.linked, textOf);
  const parts = {
    ...read,
    folder: found,
    settings,
    lists: siteFiles(
      read.announcements.map(({ entry }) => entry),
      settings,
    ).map(({ path }) => path),
    copies: siteCopies(found, linked, settings, pictures),
    linked,
    before,
  };
  const diagnostics = inOrder([
    ...ofSettings,
    ...read.diagnostics,
    ...checkFolder(parts, { now: Date.now() }),
    ...checkPictures(folder, linked),
  ]);
  const files = [SETTINGS_FILE, ...found.sources.flatMap(filesOf).map(({ path }) => path)];
  return [...new Set([...files, ...diagnostics.map(({ file }) => file)])].map((file) => ({
    name: join(folder, file),
    diagnostics: diagnostics.filter((one) => one.file === file),
  }));
}

/** What is wrong with the pictures that go into the site, as far as they need not be opened for it. */
function checkPictures(folder: string, linked: ReadonlySet<string>): FileDiagnostic[] {
  return [...linked]
    .filter((path) => isPicture({ path }))
    .flatMap((file) => {
      const problem = checkPicture(readFileSync(join(folder, file)));
      return problem ? [{ file, severity: 'warning' as const, cause: problems[problem]() }] : [];
    });
}

/** Reads all announcements, and plans their places in the site. */
function readAll(folder: string, found: AnnouncementFolder, settings: Settings, pictures: PictureBook) {
  const context = contextFor(folder, found, settings, pictures);
  const announcements: { file: string; entry: SiteEntry }[] = [];
  const diagnostics: FileDiagnostic[] = [];
  const linked = new Set<string>();
  const drafts = new Set<string>();
  for (const source of found.sources) {
    const file = source.main.path;
    for (const one of readAnnouncement(source, context)) {
      if (one.isDraft) drafts.add(file);
      else announcements.push({ file, entry: toSiteItem(one.item, JSON.stringify(one.raw), settings).entry });
      diagnostics.push(...one.diagnostics);
      for (const path of [...filesOf(source).map((own) => own.path), ...one.linked]) linked.add(path);
    }
  }
  return { announcements, diagnostics, linked, drafts };
}
