import { decodeEntities } from '../../describe/plain-text.js';
import { escapeHtml } from '../../pages/html.js';

const TAG = /<!--[^]*?(?:-->|$)|<[a-z][^\s/>]*/gi;
const ATTRIBUTE = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*("[^"]*(?:"|$)|'[^']*(?:'|$)|[^\s>]*))?/dy;

/** An address, and where it stands with its quotation marks. */
interface WrittenAddress {
  readonly address: string;
  readonly from: number;
  readonly to: number;
}

/** What the tags of HTML have for `src` and `href`. */
export function addressesInHtml(html: string): string[] {
  return find(html).map(({ address }) => address);
}

/** HTML in which each of these addresses is another one. */
export function withAddresses(html: string, change: (address: string) => string): string {
  let made = '';
  let end = 0;
  for (const { address, from, to } of find(html)) {
    const changed = change(address);
    if (changed === address) continue;
    made += `${html.slice(end, from)}"${escapeHtml(changed)}"`;
    end = to;
  }
  return made + html.slice(end);
}

/**
 * A text may show a tag, which is none; and reading attributes one after the other takes no longer however they are
 * written.
 */
function find(html: string): WrittenAddress[] {
  const addresses: WrittenAddress[] = [];
  const tag = new RegExp(TAG);
  const attribute = new RegExp(ATTRIBUTE);
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    if (found[0].startsWith('<!')) continue;
    attribute.lastIndex = tag.lastIndex;
    for (let one = attribute.exec(html); one; one = attribute.exec(html)) {
      tag.lastIndex = attribute.lastIndex;
      const value = one[2]?.replace(/^(["'])([^]*?)\1?$/, '$2');
      const [from, to] = one.indices![2] ?? [0, 0];
      if (value && /^(?:src|href)$/i.test(one[1]!)) addresses.push({ address: decodeEntities(value), from, to });
    }
  }
  return addresses;
}
