import { difference } from './picture.js';

/** How much two pictures differ. */
export interface Difference {
  /** Pixels that differ, of all. */
  readonly share: number;
  readonly pixels: number;
  /** The square in which most differs: the share of its pixels, and where its corner is. */
  readonly worst: { readonly share: number; readonly x: number; readonly y: number };
}

/** How much a colour may differ: letters are smoothed a little otherwise by another version of the same engine. */
const SHADE = 48;
const SQUARE = 24;

/** Pixels that have nothing alike within one pixel's distance in the other picture; none where the sizes differ. */
export function comparePictures(one: ImageData, other: ImageData): Difference | undefined {
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return undefined;
  const columns = Math.ceil(width / SQUARE);
  const squares = new Uint32Array(columns * Math.ceil(height / SQUARE));
  let pixels = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (isLike(one, other, x, y) && isLike(other, one, x, y)) continue;
      pixels++;
      const square = Math.floor(y / SQUARE) * columns + Math.floor(x / SQUARE);
      squares[square] = squares[square]! + 1;
    }
  const most = squares.reduce((best, count, index) => (count > squares[best]! ? index : best), 0);
  return {
    pixels,
    share: pixels / (width * height),
    worst: {
      share: squares[most]! / SQUARE ** 2,
      x: (most % columns) * SQUARE,
      y: Math.floor(most / columns) * SQUARE,
    },
  };
}

function isLike(one: ImageData, other: ImageData, x: number, y: number): boolean {
  const { data, width, height } = one;
  const at = (y * width + x) * 4;
  if (difference(data, at, other.data, at) <= SHADE) return true;
  for (let nearY = Math.max(0, y - 1); nearY <= Math.min(height - 1, y + 1); nearY++)
    for (let nearX = Math.max(0, x - 1); nearX <= Math.min(width - 1, x + 1); nearX++)
      if (difference(data, at, other.data, (nearY * width + nearX) * 4) <= SHADE) return true;
  return false;
}
