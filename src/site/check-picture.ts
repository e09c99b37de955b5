import { imageSize } from 'image-size';

/** More dots than any camera of the day makes: what has more is told, and never opened. */
const MOST_DOTS = 50_000_000;

/** What is wrong with the bytes of a file that is called a JPEG or PNG picture, as far as its beginning tells. */
export function checkPicture(bytes: Uint8Array): 'notAPicture' | 'hugePicture' | undefined {
  if (!isJpegOrPng(bytes)) return 'notAPicture';
  try {
    const { width, height } = imageSize(bytes);
    return width * height > MOST_DOTS ? 'hugePicture' : undefined;
  } catch {
    // One that is damaged is told by whoever opens it.
    return undefined;
  }
}

function isJpegOrPng([first, second, third]: Uint8Array): boolean {
  return (first === 0xff && second === 0xd8 && third === 0xff) || (first === 0x89 && second === 0x50 && third === 0x4e);
}
