import { markdown } from '../../content/markdown-parser.js';

/** The addresses that a text's links and pictures have; those that no site may have are listed as lost. */
export class LinkAddresses {
  /** @param base What relative ones resolve against, where that is known. */
  constructor(
    private readonly base: string | undefined,
    private readonly lost: string[],
  ) {}

  /** An address as a site can have it: absolute where that is known, and undefined where sites let it not stand. */
  of(written: string, place: string): string | undefined {
    const address = written.replace(/[\t\r\n]/g, '').trim();
    if (!address) return undefined;
    const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address)?.[1]!.toLowerCase();
    if (scheme !== undefined) {
      if (markdown.validateLink(address)) return address;
      // A script is no address; of others somebody may want to know.
      if (!/script$/.test(scheme)) this.lost.push(`${place}="${scheme}:…"`);
      return undefined;
    }
    if (address.startsWith('#')) return address;
    if (this.base && URL.canParse(address, this.base)) return new URL(address, this.base).href;
    if (address.startsWith('//')) return address;
    // Nobody knows what it is relative to; in the folder it would lead nowhere.
    this.lost.push(`${place}="./…"`);
    return undefined;
  }
}
