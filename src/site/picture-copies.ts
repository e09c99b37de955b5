import { publishedPath } from '../announcement/site-address.js';

/** The widths that pictures are made smaller to: what the widgets give a picture, and the same for dense screens. In pixels. */
export const PICTURE_WIDTHS = [640, 1280] as const;

/** Where the smaller copy of a picture of the folder is in the site: `files/a.w640.jpg` of `announcements/a.jpg`. */
export function smallerPath(path: string, width: number): string {
  return publishedPath(path).replace(/\.(\w+)$/, `.w${width}.$1`);
}

/** `files/a.jpg` of `files/a.w640.jpg`, in a path or wherever it stands in a text. */
export function originalOf(text: string): string {
  return text.replace(/\.w(?:640|1280)(?=\.(?:jpe?g|png)\b)/gi, '');
}
