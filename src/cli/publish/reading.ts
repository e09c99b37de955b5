import { checkMeaning } from '../../feed/meaning/check-meaning.js';
import type { Finding } from '../../feed/finding.js';
import type { JsonFeedItem } from '../../feed/format.js';
import { isRecord } from '../../feed/read-value.js';
import { severityOf } from '../../feed/severity.js';
import { describeFinding } from '../../describe/findings/describe-finding.js';
import { readItem, type Announcement, type ReadingContext } from './announcement.js';
import { decode, findTarget, folderOf, publishedFrom, publishedPath, toAddress } from './addresses.js';
import { UNREADABLE } from '../input/decode-text.js';
import { LineIndex } from '../input/line-index.js';
import { placeOf, readFrontMatter, type FrontMatter, type FrontMatterError } from './front-matter.js';
import type { Issue } from './issue.js';
import { addressesInHtml } from '../validate/addresses-in-html.js';
import { findSyntaxError } from '../validate/json-places.js';
import { renderMarkdown } from './markdown.js';
import { swallowed } from './mend-yaml.js';
import { publishMessages } from './messages.js';
import { yesOrNo, type Normalizing, type Path } from './normalize.js';
import { withoutPrivatePlaces } from './private-places.js';
import type { Source } from './source-files.js';

/** A translation that was read, for the places of what is wrong in it. */
export interface ReadTranslation {
  readonly language: string;
  readonly path: string;
  readonly matter: FrontMatter;
}

/** The reading of one source: what it found wrong, and which files it came upon. */
export class Reading {
  readonly #issues: Issue[] = [];
  readonly #files = new Set<string>();
  readonly #rendered = new Set<string>();

  constructor(
    readonly source: Source,
    readonly context: ReadingContext,
  ) {}

  /** The fields and the text of a Markdown file; undefined where the fields cannot be read. */
  matter(path: string): FrontMatter | undefined {
    const matter = this.#readMatter(this.context.textOf(path));
    if ('why' in matter) {
      for (let error: FrontMatterError | undefined = matter; error; error = error.next)
        this.#issues.push({ file: path, place: error.place, severity: 'error', text: error.why(this.#say) });
      return undefined;
    }
    for (const { line, kind, text } of swallowed(matter.yaml)) {
      const place = { line: matter.before + line + 1, column: 1 };
      this.#issues.push({ file: path, place, severity: 'warning', text: this.#say[kind](text) });
    }
    return matter;
  }

  #readMatter(text: string): FrontMatter | FrontMatterError {
    const unreadable = text.indexOf(UNREADABLE);
    if (unreadable >= 0) return { why: (say) => say.notUtf8, place: new LineIndex(text).placeOf(unreadable) };
    if (!text.trim()) return { why: (say) => say.emptyFile, place: { line: 1, column: 1 } };
    return readFrontMatter(text);
  }

  /** The text of a Markdown file as HTML. */
  render({ body }: FrontMatter, path: string): string {
    const html = renderMarkdown(
      body,
      (address) => this.#resolve(address, path, undefined, []),
      (written, right) => this.#reportInText(written, path, this.#say.spaceInAddress(right)),
    );
    this.#rendered.add(html);
    return html;
  }

  /** How the fields of a file are brought into the form of the feed. */
  how(path: string, matter: FrontMatter | undefined): Normalizing {
    const day = /^\d{4}-\d\d-\d\d/.exec(String(matter?.fields.startDate))?.[0];
    return {
      timeZone: this.context.settings.timeZone,
      day,
      resolveAddress: (address, at) => this.#resolve(address, path, matter, at),
      unknownField: (name, meant, at) => this.report(path, matter, at, this.#say.unknownField(name, meant)),
      wrongForm: (at, sentence) => this.report(path, matter, at, sentence(this.#say)),
      doubt: (at, sentence) => this.report(path, matter, at, sentence(this.#say), 'warning'),
    };
  }

  /** Where the page of an announcement will be. */
  pageUrl(id: string, language?: string): string {
    return `${this.context.settings.url}${language ? `${language}/` : ''}${toAddress(folderOf(id))}/`;
  }

  /** What was read, as it stands in the feed, with everything that is wrong in it. */
  finish(
    raw: Record<string, unknown>,
    matter: FrontMatter | undefined,
    translations: readonly ReadTranslation[],
  ): Announcement {
    const item = withoutPrivatePlaces({
      ...raw,
      id: String(raw.id),
      url: raw.url ?? this.pageUrl(String(raw.id)),
    } as JsonFeedItem);
    const read = readItem(item, this.context.feed);
    if (!matter) this.#followHtml(item);
    const meaning = checkMeaning({ ...this.context.head, items: [item] });
    for (const finding of [...read.findings, ...meaning]) this.#reportFinding(finding, matter, translations);
    return { raw: item, item: read.item, issues: this.#issues, files: [...this.#files], rendered: this.#rendered };
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
  report(
    file: string,
    matter: FrontMatter | undefined,
    at: Path,
    text: string,
    severity: Issue['severity'] = 'error',
  ): void {
    this.#issues.push({ file, place: matter && placeOf(matter, at), severity, text });
  }

  /** Takes note of where a file stops being JSON. */
  reportSyntax(file: string): void {
    const error = findSyntaxError(this.context.textOf(file));
    const text = error ? describeFinding(error.finding, this.context.language).sentence : this.#say.emptyFile;
    this.#issues.push({ file, place: error?.place, severity: 'error', text });
  }

  #reportFinding(finding: Finding, matter: FrontMatter | undefined, translations: readonly ReadTranslation[]): void {
    const path = finding.path
      .replace(/^items\[0\]\.?/, '')
      .replace(/^_training\./, '')
      .replaceAll(/\[(\d+)\]/g, '.$1')
      .split('.');
    const text = describeFinding(finding, this.context.language, matter ? 'yaml' : 'json').sentence;
    const severity = severityOf(finding.code);
    const [first, language, ...rest] = path;
    const translation = first === 'translations' && translations.find((one) => one.language === language);
    if (finding.code === 'missing-translation' && first === 'translations' && !translation)
      this.#noTranslation(language!);
    // The description is missing where the picture is.
    else if (finding.code === 'missing-alt' && path.at(-1) === 'imageAlt')
      this.report(this.source.main.path, matter, ['image'], `${path.join('.')}: ${text}`, severity);
    else if (translation) this.report(translation.path, translation.matter, rest, text, severity);
    else this.report(this.source.main.path, matter, path, `${path.join('.')}: ${text}`, severity);
  }

  #noTranslation(language: string): void {
    const { name, main } = this.source;
    const text = this.#say.noTranslation(`${name}.${language}.md`);
    if (this.#issues.some((one) => one.text === text)) return;
    this.#issues.push({ file: main.path, severity: 'warning', text });
  }

  /** An absolute address of what a relative one in a file leads to. */
  #resolve(address: string, from: string, matter: FrontMatter | undefined, at: Path): string {
    const { settings, folder, pictures } = this.context;
    const target = findTarget(address, from, folder);
    const [within = ''] = /[?#].*$/.exec(address) ?? [];
    switch (target.kind) {
      case 'elsewhere': {
        const whole =
          address.startsWith('/') && !address.startsWith('//') ? new URL(address, settings.url).href : address;
        this.#leadsTo(whole);
        return whole;
      }
      case 'file':
        this.#files.add(target.path);
        this.#checkKind(target.path, from, matter, at);
        return settings.url + toAddress(pictures.bestOf(target.path) ?? publishedPath(target.path)) + within;
      case 'announcement': {
        this.#files.add(target.source.main.path);
        const { id, isDraft } = this.#saidBy(target.source);
        if (isDraft) this.#reportAt(address, from, matter, at, this.#say.leadsToDraft(address));
        return this.pageUrl(id, languageFor(target.path, from, target.source, this.source)) + within;
      }
      default: {
        const meant = target.kind === 'missingFile' ? target.meant : undefined;
        this.#reportAt(address, from, matter, at, this.#say[target.kind](decode(address), meant));
        return address;
      }
    }
  }

  /** Takes note of an address that leads nowhere: in a field, or in the text. */
  #reportAt(address: string, from: string, matter: FrontMatter | undefined, at: Path, text: string): void {
    if (matter) this.report(from, matter, at, text);
    else this.#reportInText(address, from, text);
  }

  /** A file of the folder may be led to by the address that it is published at. */
  #leadsTo(address: string): void {
    const { url, publishedUrl } = this.context.settings;
    const path = publishedFrom(address, url) ?? publishedFrom(address, publishedUrl);
    if (path) this.#files.add(path);
  }

  /** HTML that a program wrote stays as it is: its addresses count from the feed's own. */
  #followHtml({ content_html: own, _training: training }: JsonFeedItem): void {
    const { url } = this.context.settings;
    const translated = Object.values(training?.translations ?? {}).map((one) => one.content_html);
    for (const address of [own, ...translated].flatMap((html) => addressesInHtml(typeof html === 'string' ? html : '')))
      if (URL.canParse(address, url)) this.#leadsTo(new URL(address, url).href);
  }

  /** Pictures that only their makers' own programs show. */
  #checkKind(file: string, from: string, matter: FrontMatter | undefined, at: Path): void {
    const kind = /\.(heic|heif|tiff?|psd|raw|cr2|nef|dng)$/i.exec(file)?.[1]!.toUpperCase();
    const isShown = matter ? /^(image|banner_image|logo|avatar|icon)$/.test(String(at.at(-1))) : true;
    if (kind && isShown)
      this.#issues.push({
        file: from,
        place: matter && placeOf(matter, at),
        severity: 'warning',
        text: `${decode(file.slice(file.lastIndexOf('/') + 1))}: ${this.#say.notForBrowsers(kind)}`,
      });
  }

  /** What another announcement says of itself; of several in one file, the first. */
  #saidBy({ main: { path }, name }: Source): { id: string; isDraft: boolean } {
    const text = this.context.textOf(path);
    const { id, draft } = path.endsWith('.json') ? firstInJson(text) : fieldsIn(text);
    const isId = typeof id === 'string' || typeof id === 'number';
    return { id: isId ? String(id) : name, isDraft: yesOrNo(draft) === true };
  }

  #reportInText(written: string, path: string, text: string): void {
    const whole = this.context.textOf(path);
    // The fields above may say the same; a link is written as it is, or escaped.
    const found = [whole.lastIndexOf(written), whole.lastIndexOf(decode(written))].find((offset) => offset >= 0);
    const place = found === undefined ? undefined : new LineIndex(whole).placeOf(found);
    this.#issues.push({ file: path, place, severity: 'error', text });
  }

  get #say() {
    return publishMessages[this.context.language];
  }
}

function fieldsIn(text: string): FrontMatter['fields'] {
  const matter = readFrontMatter(text);
  return 'why' in matter ? {} : matter.fields;
}

function firstInJson(text: string): FrontMatter['fields'] {
  try {
    const json: unknown = JSON.parse(text);
    const items: unknown = isRecord(json) && Array.isArray(json.items) ? json.items : json;
    const first: unknown = Array.isArray(items) ? items[0] : items;
    return isRecord(first) ? first : {};
  } catch {
    return {};
  }
}

/** In which language another announcement is linked to: its own file says so, or that of the text with the link. */
function languageFor(path: string, from: string, target: Source, source: Source): string | undefined {
  const own = target.translations.find(({ file }) => file.path === path);
  if (own) return own.language;
  const here = source.translations.find(({ file }) => file.path === from)?.language;
  return target.translations.some(({ language }) => language === here) ? here : undefined;
}
