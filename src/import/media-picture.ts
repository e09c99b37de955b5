import type { ImportNode } from './import-node.js';

/** A picture among the media of an item of RSS or Atom, whichever of the ways of saying so the feed has chosen. */
export function pictureOf(item: ImportNode): string | undefined {
  const holders = [item, ...item.list('media:group')];
  const media = holders.flatMap((one) => one.list('media:content'));
  const pictures = media.filter(
    (one) => one.get('@medium').peek() === 'image' || one.get('@type').peek()?.startsWith('image/'),
  );
  for (const picture of [...pictures, ...holders.flatMap((one) => one.list('media:thumbnail'))]) {
    const url = picture.get('@url').text();
    if (!url) continue;
    picture.skip('@medium', '@type', '@width', '@height', '@fileSize');
    return url;
  }
  return undefined;
}
