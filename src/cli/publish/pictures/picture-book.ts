import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureSizes } from '../../../pages/pages.js';
import { isPlainFile, putWhole, writeNew } from '../../disk/confined-folder.js';
import { makeFolder } from '../../disk/make-folder.js';
import { isRecord } from '../../../feed/read-value.js';
import type { Progress } from '../../terminal/terminal.js';
import type { FolderFile } from '../../../announcement/announcement-folder.js';
import { publishedPath, toAddress } from '../../../announcement/site-address.js';
import type { CopiedFile } from '../../../site/copied-files.js';
import { checkPicture } from '../../../site/check-picture.js';
import { PICTURE_WIDTHS, smallerPath } from '../../../site/picture-copies.js';

/** Why a picture cannot be made smaller, by the name of the sentence that says so. */
export type PictureFailure = 'notAPicture' | 'hugePicture' | 'heavyPicture';

/** Why a picture is not made smaller. */
class UnusablePicture extends Error {
  constructor(readonly why: PictureFailure) {
    super(why);
  }
}

function whyNot(error: Error): PictureFailure {
  if (error instanceof UnusablePicture) return error.why;
  return /memory|exceeded|allocation/i.test(error.message) ? 'hugePicture' : 'heavyPicture';
}

/** Whether a file is called what can be made smaller. */
export function isPicture({ path }: Pick<FolderFile, 'path'>): boolean {
  return /\.(jpe?g|png)$/i.test(path);
}

/** One picture as published. */
interface Picture {
  readonly stamp: string;
  readonly width: number;
  readonly height: number;
  /** The widths it was made smaller to, narrowest first, and the names of those files in the cache. */
  readonly made: readonly { readonly width: number; readonly file: string }[];
}

/** Whether a value of a cache file is what was made of a picture: each name in it is one that this file gives. */
export function isMadePicture(value: unknown): boolean {
  if (!isRecord(value) || typeof value.stamp !== 'string') return false;
  const isWidth = (one: unknown) => PICTURE_WIDTHS.some((width) => width === one);
  const isMade = (one: unknown) => isRecord(one) && isWidth(one.width) && /^[\da-f]{24}-\d+$/.test(String(one.file));
  return [value.width, value.height].every(Number.isInteger) && Array.isArray(value.made) && value.made.every(isMade);
}

/** The pictures of the folder, each also in the widths that it is shown in. What was made once is kept in the cache. */
export class PictureBook {
  readonly #pictures = new Map<string, Picture>();

  constructor(
    private readonly folder: string,
    private readonly cache: string,
    known: Readonly<Record<string, Picture>> = {},
  ) {
    for (const [path, picture] of Object.entries(known)) this.#pictures.set(path, picture);
  }

  /** Makes what is not there yet; what cannot be read as a picture is reported and stays as it is. */
  async prepare(
    files: Iterable<FolderFile>,
    progress: (count: number) => Progress,
    failed: (path: string, why: PictureFailure) => void,
  ): Promise<void> {
    const pictures = [...files].filter(isPicture);
    const fresh = pictures.filter(({ path, stamp }) => {
      const known = this.#pictures.get(path);
      return known?.stamp !== stamp || known.made.some(({ file }) => !isPlainFile(join(this.cache, file)));
    });
    const all = new Set(pictures.map(({ path }) => path));
    for (const path of this.#pictures.keys()) if (!all.has(path)) this.#pictures.delete(path);
    if (fresh.length === 0) return;
    const bar = progress(fresh.length);
    for (const file of fresh) {
      try {
        this.#pictures.set(file.path, await this.#make(file));
      } catch (error) {
        this.#pictures.delete(file.path);
        failed(file.path, whyNot(error as Error));
      }
      bar.step();
    }
    bar.stop();
  }

  async #make({ path, stamp }: FolderFile): Promise<Picture> {
    const original = readFileSync(join(this.folder, path));
    const problem = checkPicture(original);
    if (problem) throw new UnusablePicture(problem);
    const { Jimp } = await import('jimp');
    const image = await Jimp.read(original);
    const { width, height } = image.bitmap;
    const isPng = /png$/i.test(path);
    const hash = createHash('sha256').update(original).digest('hex').slice(0, 24);
    makeFolder(this.cache);
    const made = [];
    for (const wanted of PICTURE_WIDTHS.filter((one) => one < width)) {
      const file = `${hash}-${wanted}`;
      if (!isPlainFile(join(this.cache, file))) {
        const small = image.clone().resize({ w: wanted });
        const bytes = await (isPng ? small.getBuffer('image/png') : small.getBuffer('image/jpeg', { quality: 82 }));
        putWhole(join(this.cache, file), (unfinished) => writeNew(unfinished, bytes));
      }
      made.push({ width: wanted, file });
    }
    return { stamp, width, height, made };
  }

  /** The widest smaller copy, which feeds lead to; undefined if the picture itself is small enough. */
  bestOf(path: string): string | undefined {
    const widest = this.#pictures.get(path)?.made.at(-1);
    return widest && smallerPath(path, widest.width);
  }

  /**
   * What a page says of each picture, by its address.
   *
   * @param site Where the site is, with a slash at its end.
   */
  sizesByAddress(site: string): Map<string, PictureSizes> {
    const sizes = new Map<string, PictureSizes>();
    for (const [path, { width, height, made }] of this.#pictures) {
      const address = site + toAddress(this.bestOf(path) ?? publishedPath(path));
      const sources = made.map((one) => ({ url: site + toAddress(smallerPath(path, one.width)), width: one.width }));
      const shown = made.at(-1)?.width ?? width;
      sizes.set(address, {
        width: shown,
        height: Math.round((height * shown) / width),
        ...(sources.length > 1 && { sources }),
      });
    }
    return sizes;
  }

  /** Every smaller copy of these pictures: where it goes in the site, and its file in the cache. */
  copies(of: ReadonlySet<string>): CopiedFile[] {
    return [...this.#pictures]
      .filter(([path]) => of.has(path))
      .flatMap(([path, { made }]) =>
        made.map(({ width, file }) => ({
          path: smallerPath(path, width),
          of: path,
          within: 'pictures' as const,
          from: file,
          stamp: file,
        })),
      );
  }

  toJSON(): Record<string, Picture> {
    return Object.fromEntries(this.#pictures);
  }
}
