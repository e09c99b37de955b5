import { checkMeaning } from '../../feed/meaning/check-meaning.js';
import type { Finding } from '../../feed/finding.js';
import type { JsonFeedItem } from '../../feed/format.js';
import { severityOf } from '../../feed/severity.js';
import { readItem, type Announcement, type ReadingContext } from './announcement.js';
import { decode, pageUrl } from './addresses.js';
import { UNREADABLE } from '../input/decode-text.js';
import { LineIndex } from '../input/line-index.js';
import { readFrontMatter, type FrontMatter, type FrontMatterError } from './front-matter.js';
import { writePath, type Issue, type PlaceOf } from './issue.js';
import { Links } from './links.js';
import { findSyntaxError } from '../validate/json-places.js';
import { renderMarkdown } from './markdown.js';
import { swallowed } from './mend-yaml.js';
import type { Normalizing, Path } from './normalize.js';
import { withoutPrivatePlaces } from './private-places.js';
import { problemsIn, tellFinding, type Told } from './problems.js';
import type { Source } from './source-files.js';

/** A translation that was read, for the places of what is wrong in it. */
export interface ReadTranslation {
  readonly language: string;
  readonly path: string;
  readonly placeOf: PlaceOf;
}

/** The reading of one source, with everything that is wrong in it. */
export class Reading {
  readonly #issues: Issue[] = [];
  readonly #links: Links;
  readonly #rendered = new Set<string>();

  constructor(
    readonly source: Source,
    readonly context: ReadingContext,
  ) {
    this.#links = new Links(source, context, (address, { file, field }, told, severity) => {
      if (field) this.report(file, field.placeOf, field.path, told, severity);
      else this.#reportInText(address, file, told, severity);
    });
  }

  /** The fields and the text of a Markdown file; undefined where the fields cannot be read. */
  matter(path: string): FrontMatter | undefined {
    const matter = this.#readMatter(this.context.textOf(path));
    if ('why' in matter) {
      for (let error: FrontMatterError | undefined = matter; error; error = error.next)
        this.#issues.push({ file: path, place: error.place, severity: 'error', ...error.why(this.#say) });
      return undefined;
    }
    for (const { line, kind, text } of swallowed(matter.yaml)) {
      const place = { line: matter.before + line + 1, column: 1 };
      this.#issues.push({ file: path, place, severity: 'warning', ...this.#say[kind](text) });
    }
    return matter;
  }

  #readMatter(text: string): FrontMatter | FrontMatterError {
    const unreadable = text.indexOf(UNREADABLE);
    if (unreadable >= 0) return { why: (say) => say.notUtf8(), place: new LineIndex(text).placeOf(unreadable) };
    if (!text.trim()) return { why: (say) => say.emptyFile(), place: { line: 1, column: 1 } };
    return readFrontMatter(text);
  }

  /** The text of a Markdown file as HTML. */
  render({ body }: FrontMatter, path: string): string {
    const html = renderMarkdown(
      body,
      (address) => this.#links.resolve(address, { file: path }),
      (written, right) => this.#reportInText(written, path, this.#say.spaceInAddress(written, right)),
      (written, address) => this.#reportInText(written, path, this.#say.noDescription(decode(address)), 'warning'),
    );
    this.#rendered.add(html);
    return html;
  }

  /** How the fields of a file are brought into the form of the feed. */
  how(path: string, placeOf: PlaceOf, startDate?: unknown): Normalizing {
    return {
      timeZone: this.context.settings.timeZone,
      day: /^\d{4}-\d\d-\d\d/.exec(String(startDate))?.[0],
      resolveAddress: (address, at) => this.#links.resolve(address, { file: path, field: { path: at, placeOf } }),
      unknownField: (name, meant, at) => this.report(path, placeOf, at, this.#say.unknownField(name, meant)),
      wrongForm: (at, sentence) => this.report(path, placeOf, at, sentence(this.#say)),
      doubt: (at, sentence) => this.report(path, placeOf, at, sentence(this.#say), 'warning'),
    };
  }

  /** What was read, as it stands in the feed, with everything that is wrong in it. */
  finish(raw: Record<string, unknown>, placeOf: PlaceOf, translations: readonly ReadTranslation[]): Announcement {
    const item = withoutPrivatePlaces({
      ...raw,
      id: String(raw.id),
      url: raw.url ?? pageUrl(String(raw.id), undefined, this.context.settings),
    } as JsonFeedItem);
    const read = readItem(item, this.context.feed);
    const meaning = checkMeaning({ ...this.context.head, items: [item] });
    for (const finding of [...read.findings, ...meaning]) this.#reportFinding(finding, placeOf, translations);
    return {
      raw: item,
      item: read.item,
      issues: this.#issues,
      files: [...this.#links.files],
      rendered: this.#rendered,
    };
  }

  /** Stands in for what cannot be read at all; its issues stop the build. */
  nothing(): Announcement {
    const raw: JsonFeedItem = { id: this.source.name, content_text: '' };
    const { item } = readItem(raw, this.context.feed);
    return { raw, item, issues: this.#issues, files: [], rendered: this.#rendered };
  }

  /** Stands in for what is not finished: nothing of it is published, and nothing in it can be wrong yet. */
  draft(): Announcement {
    return { ...this.nothing(), issues: [], isDraft: true };
  }

  /** Takes note of what is wrong. */
  report(file: string, placeOf: PlaceOf, at: Path, told: Told, severity: Issue['severity'] = 'error'): void {
    this.#issues.push({ file, place: placeOf(at), path: writePath(at), severity, ...told });
  }

  /** Takes note of where a file stops being JSON. */
  reportSyntax(file: string): void {
    const error = findSyntaxError(this.context.textOf(file));
    const told = error ? tellFinding(error.finding, this.context.language) : this.#say.emptyFile();
    this.#issues.push({ file, place: error?.place, severity: 'error', ...told });
  }

  #reportFinding(finding: Finding, placeOf: PlaceOf, translations: readonly ReadTranslation[]): void {
    const path = finding.path
      .replace(/^items\[0\]\.?/, '')
      .replace(/^_training\./, '')
      .replaceAll(/\[(\d+)\]/g, '.$1')
      .split('.');
    const form = /\.json$/i.test(this.source.main.path) ? 'json' : 'yaml';
    const told = tellFinding(finding, this.context.language, form);
    const severity = severityOf(finding.code);
    const [first, language, ...rest] = path;
    const translation = first === 'translations' && translations.find((one) => one.language === language);
    if (finding.code === 'missing-translation' && first === 'translations' && !translation)
      this.#noTranslation(language!, placeOf);
    // The description is missing where the picture is.
    else if (finding.code === 'missing-alt' && path.at(-1) === 'imageAlt')
      this.report(this.source.main.path, placeOf, ['image'], told, severity);
    else if (translation) this.report(translation.path, translation.placeOf, rest, told, severity);
    else this.report(this.source.main.path, placeOf, path, told, severity);
  }

  #noTranslation(language: string, placeOf: PlaceOf): void {
    const { name, main } = this.source;
    if (/\.json$/i.test(main.path)) {
      const at = ['translations', language];
      this.report(main.path, placeOf, at, this.#say.noTranslationInJson(language), 'warning');
      return;
    }
    const told = this.#say.noTranslation(`${name}.${language}.md`);
    if (this.#issues.some(({ text }) => text === told.text)) return;
    this.#issues.push({ file: main.path, severity: 'warning', ...told });
  }

  #reportInText(written: string, path: string, told: Told, severity: Issue['severity'] = 'error'): void {
    const whole = this.context.textOf(path);
    // The fields above may say the same; a link is written as it is, or escaped.
    const found = [whole.lastIndexOf(written), whole.lastIndexOf(decode(written))].find((offset) => offset >= 0);
    const place = found === undefined ? undefined : new LineIndex(whole).placeOf(found);
    this.#issues.push({ file: path, place, severity, ...told });
  }

  get #say() {
    return problemsIn(this.context.language);
  }
}
