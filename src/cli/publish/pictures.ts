import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureSizes } from '../../pages/pages.js';
import { makeFolder } from '../make-folder.js';
import type { Progress } from '../terminal.js';
import { publishedPath, toAddress } from './addresses.js';
import type { Copy } from './copies.js';
import type { SourceFile } from './list-files.js';

/** The width that the widgets give a picture, and the same for screens with two dots to the pixel. */
const WIDTHS = [640, 1280];

/** Why a picture cannot be made smaller, by the name of the sentence that says so. */
export type PictureFailure = 'notAPicture' | 'hugePicture' | 'heavyPicture';

function whyNot({ message }: Error): PictureFailure {
  if (/MIME/i.test(message)) return 'notAPicture';
  return /memory|exceeded|allocation/i.test(message) ? 'hugePicture' : 'heavyPicture';
}

/** One picture as published. */
interface Picture {
  readonly stamp: string;
  readonly width: number;
  readonly height: number;
  /** The widths it was made smaller to, narrowest first, and the names of those files in the cache. */
  readonly made: readonly { readonly width: number; readonly file: string }[];
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
    files: Iterable<SourceFile>,
    progress: (count: number) => Progress,
    failed: (path: string, why: PictureFailure) => void,
  ): Promise<void> {
    const pictures = [...files].filter(({ path }) => /\.(jpe?g|png)$/i.test(path));
    const fresh = pictures.filter(({ path, stamp }) => {
      const known = this.#pictures.get(path);
      return known?.stamp !== stamp || known.made.some(({ file }) => !existsSync(join(this.cache, file)));
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

  async #make({ path, stamp }: SourceFile): Promise<Picture> {
    const { Jimp } = await import('jimp');
    const original = readFileSync(join(this.folder, path));
    const image = await Jimp.read(original);
    const { width, height } = image.bitmap;
    const isPng = /png$/i.test(path);
    const hash = createHash('sha256').update(original).digest('hex').slice(0, 24);
    makeFolder(this.cache);
    const made = [];
    for (const wanted of WIDTHS.filter((one) => one < width)) {
      const file = `${hash}-${wanted}`;
      if (!existsSync(join(this.cache, file))) {
        const small = image.clone().resize({ w: wanted });
        const bytes = await (isPng ? small.getBuffer('image/png') : small.getBuffer('image/jpeg', { quality: 82 }));
        // Whole or not at all, whenever this is ended.
        writeFileSync(join(this.cache, `${file}.new`), bytes);
        renameSync(join(this.cache, `${file}.new`), join(this.cache, file));
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

  /** What a page says of a picture, by its address relative to the site. */
  sizesByAddress(root: string): Map<string, PictureSizes> {
    const sizes = new Map<string, PictureSizes>();
    for (const [path, { width, height, made }] of this.#pictures) {
      const address = root + toAddress(this.bestOf(path) ?? publishedPath(path));
      const srcset = made.map((one) => `${root}${toAddress(smallerPath(path, one.width))} ${one.width}w`).join(', ');
      const shown = made.at(-1)?.width ?? width;
      sizes.set(address, {
        width: shown,
        height: Math.round((height * shown) / width),
        ...(made.length > 1 && { srcset }),
      });
    }
    return sizes;
  }

  /** Every smaller copy of these pictures: where it goes in the site, and where it is in the cache. */
  copies(of: ReadonlySet<string>): Copy[] {
    return [...this.#pictures]
      .filter(([path]) => of.has(path))
      .flatMap(([path, { made }]) =>
        made.map(({ width, file }) => ({
          path: smallerPath(path, width),
          from: join(this.cache, file),
          of: path,
          stamp: file,
        })),
      );
  }

  toJSON(): Record<string, Picture> {
    return Object.fromEntries(this.#pictures);
  }
}

/** `files/a.jpg` of `files/a.w640.jpg`, in a path or in a text. */
export function unshrunk(text: string): string {
  return text.replace(/\.w(?:640|1280)(?=\.(?:jpe?g|png)\b)/gi, '');
}

/** `files/a.w640.jpg`. */
function smallerPath(path: string, width: number): string {
  return publishedPath(path).replace(/\.(\w+)$/, `.w${width}.$1`);
}
