import type { FieldPath, PositionOf } from '../check/diagnostic.js';
import { problems, type Problem } from '../check/problems.js';
import type { Severity } from '../check/severity.js';
import type { AnnouncementContext } from './announcement.js';
import type { AnnouncementSource } from './announcement-folder.js';
import { findTarget } from './link-target.js';
import { linkedPage } from './linked-page.js';
import { decodeAddress, pageUrl, publishedFrom, publishedPath, toAddress } from './site-address.js';

/** Where an address is written: in which file, and in which of its fields; without one, in its text. */
export interface WrittenAt {
  readonly file: string;
  readonly field?: { readonly path: FieldPath; readonly positionOf: PositionOf; readonly isPicture: boolean };
}

/** Takes note of an address with which something is wrong. */
export type ReportAddress = (address: string, at: WrittenAt, problem: Problem, severity?: Severity) => void;

/** Turns the addresses in an announcement's fields and texts into those that they have in the site. */
export class LinkResolver {
  /** The pictures, documents and other announcements that it was found to lead to, by their paths. */
  readonly linked = new Set<string>();

  constructor(
    private readonly source: AnnouncementSource,
    private readonly context: AnnouncementContext,
    private readonly report: ReportAddress,
  ) {}

  /** An absolute address of what a relative one leads to; as it is written where it leads nowhere, which is reported. */
  resolve(address: string, at: WrittenAt): string {
    const { site, folder, pictures } = this.context;
    const target = findTarget(address, at.file, folder);
    const [within = ''] = /[?#].*/s.exec(address) ?? [];
    switch (target.kind) {
      case 'elsewhere':
        return this.#elsewhere(address);
      case 'file':
        this.linked.add(target.path);
        this.#checkKind(target.path, address, at);
        return site.url + toAddress(pictures.bestOf(target.path) ?? publishedPath(target.path)) + within;
      case 'announcement': {
        this.linked.add(target.source.main.path);
        const { id, language, isDraft } = linkedPage(target.source, target.path, this.source, at.file, this.context);
        if (isDraft) this.report(address, at, problems.leadsToDraft(address));
        return pageUrl(id, language, site) + within;
      }
      default: {
        const published = this.#publishedAt(address);
        if (published) return published;
        const meant = target.kind === 'missingFile' ? target.meant : undefined;
        this.report(address, at, problems[target.kind](decodeAddress(address), meant));
        return address;
      }
    }
  }

  /** A file of the folder may be led to by the address that it is published at. */
  #elsewhere(address: string): string {
    const { url, publishedUrl } = this.context.site;
    const whole = address.startsWith('/') && !address.startsWith('//') ? new URL(address, url).href : address;
    const path = publishedFrom(whole, url) ?? publishedFrom(whole, publishedUrl);
    if (path) this.linked.add(path);
    return whole;
  }

  /** Programs may write an address as it will be: below the site's own, whatever folder the announcement is in. */
  #publishedAt(address: string): string | undefined {
    const { url } = this.context.site;
    const href = URL.canParse(address, url) ? new URL(address, url).href : '';
    const path = publishedFrom(href, url);
    if (!path || !this.context.folder.files.has(path)) return undefined;
    this.linked.add(path);
    return href;
  }

  /** Pictures that only their makers' own programs show. */
  #checkKind(file: string, address: string, at: WrittenAt): void {
    const kind = /\.(heic|heif|tiff?|psd|raw|cr2|nef|dng)$/i.exec(file)?.[1]!.toUpperCase();
    const isShown = at.field ? at.field.isPicture : true;
    const name = decodeAddress(file.slice(file.lastIndexOf('/') + 1));
    if (kind && isShown) this.report(address, at, problems.notForBrowsers(name, kind), 'warning');
  }
}
