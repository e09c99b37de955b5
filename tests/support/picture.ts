import { executeServerCommand } from '@web/test-runner-commands';
import { view } from './boxes.js';

/** What an element in a frame looks like, as the address of a PNG; undefined where the engine's driver cannot tell. */
export async function takePicture(element: Element, tallest = Infinity): Promise<string | undefined> {
  const frame = view(element).frameElement!.getBoundingClientRect();
  const { left, top, width, height } = element.getBoundingClientRect();
  const clip = {
    x: frame.left + scrollX + left,
    y: frame.top + scrollY + top,
    width,
    height: Math.min(height, tallest),
  };
  return (await executeServerCommand<string | false, typeof clip>('picture', clip)) || undefined;
}

/** The pixels of a picture. */
export async function pixelsOf(address: string): Promise<ImageData> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Of the colour that differs most; millions of pixels are compared, so without a list. */
export function difference(one: Uint8ClampedArray, at: number, other: Uint8ClampedArray, there: number): number {
  const red = Math.abs(one[at]! - other[there]!);
  const green = Math.abs(one[at + 1]! - other[there + 1]!);
  const blue = Math.abs(one[at + 2]! - other[there + 2]!);
  return Math.max(red, green, blue);
}
