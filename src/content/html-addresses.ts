import { Tokenizer, type Token, type TokenHandler } from 'parse5';
import { escapeHtml } from './html.js';

/** An address in a text of HTML: the attribute that has it, and where that stands. */
interface WrittenAddress {
  readonly address: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The addresses that the tags of HTML have for `src` and `href`. */
export function addressesInHtml(html: string): string[] {
  return addressesIn(html).map(({ address }) => address);
}

/** HTML in which each of these addresses is another one; all else stays as it is written. */
export function withAddresses(html: string, change: (address: string) => string): string {
  let made = '';
  let end = 0;
  for (const { address, name, from, to } of addressesIn(html)) {
    const changed = change(address);
    if (changed === address) continue;
    made += `${html.slice(end, from)}${name}="${escapeHtml(changed)}"`;
    end = to;
  }
  return made + html.slice(end);
}

/** Tags are told from text as browsers do it, and no tree is made of them: that takes no longer however they are written. */
function addressesIn(html: string): WrittenAddress[] {
  const found: WrittenAddress[] = [];
  const ignore = () => {};
  const handler: TokenHandler = {
    onStartTag({ attrs, location }: Token.TagToken) {
      for (const { name, value } of attrs) {
        const place = location?.attrs?.[name];
        if (value && place && /^(?:src|href)$/.test(name))
          found.push({ address: value, name, from: place.startOffset, to: place.endOffset });
      }
    },
    onEndTag: ignore,
    onComment: ignore,
    onDoctype: ignore,
    onCharacter: ignore,
    onNullCharacter: ignore,
    onWhitespaceCharacter: ignore,
    onEof: ignore,
  };
  new Tokenizer({ sourceCodeLocationInfo: true }, handler).write(html, true);
  return found;
}
