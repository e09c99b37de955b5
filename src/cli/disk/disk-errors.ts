import { statSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { UiLanguage, Translated } from '../../locale/ui-language.js';

type Words = Translated<Readonly<Record<string, (file: string) => string>>>;

/** What the disk would refuse, found before it is asked. */
export class DiskError extends Error {
  constructor(
    readonly code: string,
    readonly path: string,
  ) {
    super(`${code}: ${path}`);
  }
}

/** Why a file could not be read or written, by the system's name of the reason. */
export const messages: Words = {
  en: {
    EACCES: (file) => `There is no permission for ${file}. Look who may change it, or take another folder.`,
    EBUSY: (file) => `${file} is in use by another program. Close that and try again.`,
    EEXIST: (file) => `${file} is a file, and a folder is needed in its place. Rename it or delete it.`,
    EISDIR: (file) => `${file} is a folder, and a file is needed in its place. Rename it or delete it.`,
    ENAMETOOLONG: (file) => `The name of ${file} is too long for this disk. Make it shorter.`,
    ENOENT: (file) => `${file} has vanished meanwhile. Try again.`,
    ENOSPC: (file) => `The disk is full: ${file} could not be written. Make room on it.`,
    EROFS: (file) => `${file} is on a disk that may only be read. Take another folder.`,
    OUTSIDE: (file) =>
      `${file} is a symbolic link, or reached by one, and nothing is read or written where that leads. Put a file or folder of its own there.`,
  },
  uk: {
    EACCES: (file) => `Немає доступу до ${file}. Перевірте, хто може це змінювати, або виберіть іншу теку.`,
    EBUSY: (file) => `${file} відкрито в іншій програмі. Закрийте її та спробуйте ще раз.`,
    EEXIST: (file) => `${file} – це файл, а на його місці має бути тека. Перейменуйте або видаліть його.`,
    EISDIR: (file) => `${file} – це тека, а на її місці має бути файл. Перейменуйте або видаліть її.`,
    ENAMETOOLONG: (file) => `Назва ${file} задовга для цього диска. Скоротіть її.`,
    ENOENT: (file) => `Тим часом зник файл ${file}. Спробуйте ще раз.`,
    ENOSPC: (file) => `На диску немає місця: ${file} не вдалося записати. Звільніть місце.`,
    EROFS: (file) => `${file} лежить на диску, доступному лише для читання. Виберіть іншу теку.`,
    OUTSIDE: (file) =>
      `${file} – символічне посилання або лежить за ним. За такими посиланнями нічого не читається й не записується. Покладіть на це місце сам файл або теку.`,
  },
};

/** What else the system calls the same. */
const SAME: Readonly<Record<string, string>> = {
  EPERM: 'EACCES',
  ENOTDIR: 'EEXIST',
  EDQUOT: 'ENOSPC',
  ENOTEMPTY: 'EISDIR',
};

/** A sentence for what the disk refused; undefined for any other error. */
export function whyNotOnDisk(error: unknown, language: UiLanguage): string | undefined {
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  if (!code || !path) return undefined;
  const file = inTheWay(dest ?? path);
  return messages[language][SAME[code] ?? code]?.(relative('', file) || file);
}

/** The file that stands where a folder above was meant; else the path itself. */
function inTheWay(path: string): string {
  const isFile = (one: string) => statSync(one, { throwIfNoEntry: false })?.isFile() ?? false;
  for (let above = path; above !== dirname(above); above = dirname(above)) {
    try {
      if (isFile(above)) return above;
    } catch {
      // Below a file there is nothing to look at.
    }
  }
  return path;
}
