import type { ReadingContext } from './announcement.js';
import { decode, findTarget, pageUrl, publishedFrom, publishedPath, toAddress } from './addresses.js';
import type { Issue, PlaceOf } from './issue.js';
import { linkedPage } from './linked-page.js';
import type { Path } from './normalize.js';
import { problemsIn, type Told } from './problems.js';
import type { Source } from './source-files.js';

/** Where an address is written: in which file, and in which of its fields; without one, in its text. */
export interface WrittenAt {
  readonly file: string;
  readonly field?: { readonly path: Path; readonly placeOf: PlaceOf };
}

/** Takes note of an address with which something is wrong. */
export type ReportAddress = (address: string, at: WrittenAt, told: Told, severity?: Issue['severity']) => void;

/** What an announcement leads to: the addresses in its fields and texts as they are in the site. */
export class Links {
  /** The pictures, documents and other announcements that it was found to lead to, by their paths. */
  readonly files = new Set<string>();

  constructor(
    private readonly source: Source,
    private readonly context: ReadingContext,
    private readonly report: ReportAddress,
  ) {}

  /** An absolute address of what a relative one leads to; as it is written where it leads nowhere, which is reported. */
  resolve(address: string, at: WrittenAt): string {
    const { settings, folder, pictures } = this.context;
    const target = findTarget(address, at.file, folder);
    const [within = ''] = /[?#].*$/.exec(address) ?? [];
    switch (target.kind) {
      case 'elsewhere':
        return this.#elsewhere(address);
      case 'file':
        this.files.add(target.path);
        this.#checkKind(target.path, address, at);
        return settings.url + toAddress(pictures.bestOf(target.path) ?? publishedPath(target.path)) + within;
      case 'announcement': {
        this.files.add(target.source.main.path);
        const { id, language, isDraft } = linkedPage(target.source, target.path, this.source, at.file, this.context);
        if (isDraft) this.report(address, at, this.#say.leadsToDraft(address));
        return pageUrl(id, language, settings) + within;
      }
      default: {
        const published = this.#publishedAt(address);
        if (published) return published;
        const meant = target.kind === 'missingFile' ? target.meant : undefined;
        this.report(address, at, this.#say[target.kind](decode(address), meant));
        return address;
      }
    }
  }

  /** A file of the folder may be led to by the address that it is published at. */
  #elsewhere(address: string): string {
    const { url, publishedUrl } = this.context.settings;
    const whole = address.startsWith('/') && !address.startsWith('//') ? new URL(address, url).href : address;
    const path = publishedFrom(whole, url) ?? publishedFrom(whole, publishedUrl);
    if (path) this.files.add(path);
    return whole;
  }

  /** Programs may write an address as it will be: below the site's own, whatever folder the announcement is in. */
  #publishedAt(address: string): string | undefined {
    const { url } = this.context.settings;
    const href = URL.canParse(address, url) ? new URL(address, url).href : '';
    const path = publishedFrom(href, url);
    if (!path || !this.context.folder.files.has(path)) return undefined;
    this.files.add(path);
    return href;
  }

  /** Pictures that only their makers' own programs show. */
  #checkKind(file: string, address: string, at: WrittenAt): void {
    const kind = /\.(heic|heif|tiff?|psd|raw|cr2|nef|dng)$/i.exec(file)?.[1]!.toUpperCase();
    const isShown = at.field ? /^(image|banner_image|logo|avatar|icon)$/.test(String(at.field.path.at(-1))) : true;
    const name = decode(file.slice(file.lastIndexOf('/') + 1));
    if (kind && isShown) this.report(address, at, this.#say.notForBrowsers(name, kind), 'warning');
  }

  get #say() {
    return problemsIn(this.context.language);
  }
}
