import { UNREADABLE } from '../check/decode-text.js';
import type { PositionOf } from '../check/diagnostic.js';
import { FewOfAKind } from '../check/few-of-a-kind.js';
import { findSyntaxError } from '../check/json-positions.js';
import { LineIndex } from '../check/line-index.js';
import { checkMeaning } from '../check/meaning/check-meaning.js';
import { problems } from '../check/problems.js';
import { SOURCE } from '../check/source-budgets.js';
import { MarkdownText } from '../content/render-markdown.js';
import type { JsonFeedItem } from '../feed/format.js';
import { LIMITS } from '../feed/limits.js';
import type { Announcement, AnnouncementContext } from './announcement.js';
import { AnnouncementDiagnostics, type ReadTranslation } from './announcement-diagnostics.js';
import type { AnnouncementSource } from './announcement-folder.js';
import { readFrontMatter, type FrontMatter, type Unreadable } from './front-matter.js';
import { LinkResolver } from './link-resolver.js';
import { swallowedLines } from './yaml/swallowed-lines.js';
import type { Normalizing } from './normalize-fields.js';
import { readItem } from './read-item.js';
import { decodeAddress, pageUrl } from './site-address.js';
import { withoutPrivatePlaces } from './without-private-places.js';

/** Reads the files of one announcement, and takes note of everything that is wrong in them. */
export class AnnouncementReader {
  readonly diagnostics: AnnouncementDiagnostics;
  readonly #links: LinkResolver;
  readonly #rendered = new Map<string, MarkdownText>();

  constructor(
    readonly source: AnnouncementSource,
    readonly context: AnnouncementContext,
    /** What is told of the file, which may have other announcements in it. */
    few = new FewOfAKind(),
  ) {
    this.diagnostics = new AnnouncementDiagnostics(source, context.textOf, few);
    this.#links = new LinkResolver(source, context, (address, { file, field }, problem, severity) => {
      if (field) this.diagnostics.report(file, field.positionOf, field.path, problem, severity);
      else this.diagnostics.reportInText(file, address, problem, severity);
    });
  }

  /** The fields and the text of a Markdown file; undefined where the fields cannot be read. */
  matter(path: string): FrontMatter | undefined {
    const matter = this.#readMatter(this.context.textOf(path));
    if ('errors' in matter) {
      for (const { problem, position } of matter.errors)
        this.diagnostics.add({ file: path, position, severity: 'error', cause: problem });
      return undefined;
    }
    for (const { line, kind, text } of swallowedLines(matter.yaml)) {
      const position = { line: matter.before + line + 1, column: 1 };
      this.diagnostics.add({ file: path, position, severity: 'warning', cause: problems[kind](text) });
    }
    return matter;
  }

  #readMatter(text: string): FrontMatter | Unreadable {
    const unreadable = text.indexOf(UNREADABLE);
    if (unreadable >= 0)
      return { errors: [{ problem: problems.notUtf8(), position: new LineIndex(text).positionAt(unreadable) }] };
    if (!text.trim()) return { errors: [{ problem: problems.emptyFile(), position: { line: 1, column: 1 } }] };
    return readFrontMatter(text);
  }

  /** The text of a Markdown file as HTML. */
  render({ body }: FrontMatter, path: string): string {
    const written = body.slice(0, LIMITS.content);
    if (written.length < body.length)
      this.diagnostics.add({
        file: path,
        severity: 'error',
        cause: { code: 'too-long', path: '', expected: String(LIMITS.content), received: String(body.length) },
      });
    const text = new MarkdownText(written, (address) => this.#links.resolve(address, { file: path }), {
      noLink: (written, right) => this.diagnostics.reportInText(path, written, problems.spaceInAddress(written, right)),
      noDescription: (written, address) =>
        this.diagnostics.reportInText(path, written, problems.noDescription(decodeAddress(address)), 'warning'),
    });
    const html = text.html();
    this.#rendered.set(html, text);
    return html;
  }

  /**
   * How the fields of a file are brought into the form of the feed.
   *
   * @param startDate When the training begins, as it is written.
   */
  normalizing(path: string, positionOf: PositionOf, startDate?: unknown): Normalizing {
    const { diagnostics } = this;
    let unknown = 0;
    return {
      timeZone: this.context.site.timeZone,
      day: /^\d{4}-\d\d-\d\d/.exec(String(startDate))?.[0],
      resolveAddress: (address, at, isPicture = false) =>
        this.#links.resolve(address, { file: path, field: { path: at, positionOf, isPicture } }),
      unknownField: (name, meant, at) => {
        const right = ++unknown <= SOURCE.findings ? meant() : undefined;
        diagnostics.report(path, positionOf, at, problems.unknownField(name, right));
      },
      wrongForm: (at, problem) => diagnostics.report(path, positionOf, at, problem),
      doubt: (at, problem) => diagnostics.report(path, positionOf, at, problem, 'warning'),
    };
  }

  /** What was read, as it stands in the feed, with everything that is wrong in it. */
  finish(
    raw: Record<string, unknown>,
    positionOf: PositionOf,
    translations: readonly ReadTranslation[] = [],
  ): Announcement {
    const { site, feed, head } = this.context;
    const id = String(raw.id);
    const item = withoutPrivatePlaces({ ...raw, id, url: raw.url ?? pageUrl(id, undefined, site) } as JsonFeedItem);
    const read = readItem(item, feed);
    const meaning = checkMeaning({ ...head, items: [item] });
    for (const finding of [...read.findings, ...meaning])
      this.diagnostics.reportFinding(finding, positionOf, translations);
    return this.#announcement(item, read.item);
  }

  /** Stands in for what cannot be read at all; what is wrong with it stops a build. */
  nothing(): Announcement {
    const raw: JsonFeedItem = { id: this.source.name, content_text: '' };
    return { ...this.#announcement(raw, readItem(raw, this.context.feed).item), linked: [] };
  }

  /** Stands in for what is not finished: nothing of it is published, and nothing in it can be wrong yet. */
  draft(): Announcement {
    return { ...this.nothing(), diagnostics: [], isDraft: true };
  }

  /** Takes note of where a file stops being JSON. */
  reportSyntax(file: string): void {
    const text = this.context.textOf(file);
    // Of what is nested too deeply nobody can tell where it stops being JSON.
    const cause = text.trim() ? problems.tooDeep() : problems.emptyFile();
    this.diagnostics.add({ severity: 'error', cause, ...findSyntaxError(text), file });
  }

  #announcement(raw: JsonFeedItem, item: Announcement['item']): Announcement {
    const linked = [...this.#links.linked];
    return { raw, item, diagnostics: this.diagnostics.all, linked, rendered: this.#rendered };
  }
}
