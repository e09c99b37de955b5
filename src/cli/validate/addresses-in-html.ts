import { decodeEntities } from '../../describe/plain-text.js';

const TAG = /<!--[^]*?(?:-->|$)|<[a-z][^\s/>]*/gi;
const ATTRIBUTE = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\s>]*)))?/y;

/**
 * What the tags of HTML have for `src` and `href`. A text may show a tag, which is none; and reading attributes one
 * after the other takes no longer however they are written.
 */
export function addressesInHtml(html: string): string[] {
  const addresses: string[] = [];
  const tag = new RegExp(TAG);
  const attribute = new RegExp(ATTRIBUTE);
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    if (found[0].startsWith('<!')) continue;
    attribute.lastIndex = tag.lastIndex;
    for (let one = attribute.exec(html); one; one = attribute.exec(html)) {
      tag.lastIndex = attribute.lastIndex;
      const value = one[2] ?? one[3] ?? one[4];
      if (value && /^(?:src|href)$/i.test(one[1]!)) addresses.push(decodeEntities(value));
    }
  }
  return addresses;
}
