import { Item, type Feed } from '../../feed/feed.js';
import { Cursor, type Finding } from '../../feed/finding.js';
import type { JsonFeedItem } from '../../feed/format.js';
import { checkItem } from '../../feed/check-item.js';
import { checkMeaning } from '../../feed/meaning/check-meaning.js';
import { itemFields } from '../../feed/json-feed.js';
import { isRecord } from '../../feed/read-value.js';
import { severityOf } from '../../feed/severity.js';
import { describeFinding } from '../../describe/findings/describe-finding.js';
import type { Language } from '../language.js';
import { findTarget, folderOf, publishedPath, toAddress } from './addresses.js';
import type { feedHead } from './feed-head.js';
import { placeOf, readFrontMatter, type FrontMatter } from './front-matter.js';
import type { Issue } from './issue.js';
import { renderMarkdown } from './markdown.js';
import { publishMessages } from './messages.js';
import { fields, flatFields, mergeTexts, type Normalizing, type Path } from './normalize.js';
import type { PictureBook } from './pictures.js';
import { definition, type SchemaNode } from './schema.js';
import type { Settings } from './settings.js';
import type { Folder, Source } from './source-files.js';

/** An announcement as an item of the feed, and what is wrong with it. */
export interface Announcement {
  readonly raw: JsonFeedItem;
  /** The same as the widgets read it. */
  readonly item: Item;
  readonly issues: readonly Issue[];
  /** The pictures and documents that it leads to. */
  readonly files: readonly string[];
}

export interface ReadingContext {
  readonly settings: Settings;
  readonly folder: Folder;
  readonly pictures: PictureBook;
  /** The feed that the announcements will stand in, without any: its defaults are theirs. */
  readonly feed: Feed;
  /** The same as JSON. */
  readonly head: ReturnType<typeof feedHead>;
  readonly language: Language;
  /** The text of a file of the folder. */
  readonly textOf: (path: string) => string;
}

/** Reads an announcement and its translations. Nothing is thrown: whatever is wrong is among its issues. */
export function readAnnouncement(source: Source, context: ReadingContext): Announcement[] {
  const reader = new Reader(source, context);
  return source.main.path.toLowerCase().endsWith('.json') ? reader.readJson() : reader.readMarkdown();
}

/** Reads one item whole, as it will be read in its feed, and everything that is wrong in it. */
export function readItem(raw: JsonFeedItem, feed: Feed): { item: Item; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const base = feed.fields.feed_url!;
  const at = new Cursor(base, findings, 0, new Cursor(base, findings, 'items'));
  const item = new Item(raw.id, itemFields(raw, at)!, feed, at);
  checkItem(item);
  return { item, findings };
}

const topLevel = new Set([
  'id',
  'url',
  'external_url',
  'title',
  'summary',
  'image',
  'banner_image',
  'date_published',
  'date_modified',
  'authors',
  'author',
  'tags',
  'language',
  'attachments',
  'content_html',
  'content_text',
]);

class Reader {
  readonly #issues: Issue[] = [];
  readonly #files = new Set<string>();

  constructor(
    readonly source: Source,
    readonly context: ReadingContext,
  ) {}

  readMarkdown(): Announcement[] {
    const { path } = this.source.main;
    const matter = this.#matter(path);
    if (!matter) return [this.#nothing()];
    const own = fields(matter.fields, flatFields(), [], this.#how(path, matter));
    const training: Record<string, unknown> = {};
    const raw: Record<string, unknown> = { id: this.source.name };
    for (const [key, value] of Object.entries(own)) (topLevel.has(key) ? raw : training)[key] = value;
    if (!raw.title) this.#report(path, matter, ['title'], this.#say.missingTitle);
    const body = renderMarkdown(matter.body, (address) => this.#resolve(address, path, undefined, []));
    if (body) raw.content_html = body;
    else if (raw.content_html === undefined && raw.content_text === undefined)
      raw.content_text = raw.summary ?? raw.title ?? '';

    const translated = this.#translate(raw, training);
    const made = translated.training;
    if (Object.keys(made).length) raw._training = made;
    return [this.#finish(raw, matter, translated.matters)];
  }

  /** One item, a list of items or a whole feed, written by a program. */
  readJson(): Announcement[] {
    const { path } = this.source.main;
    let json: unknown;
    try {
      json = JSON.parse(this.context.textOf(path));
    } catch (error) {
      this.#issues.push({ file: path, severity: 'error', text: this.#say.json((error as Error).message) });
      return [this.#nothing()];
    }
    const items: unknown[] =
      isRecord(json) && Array.isArray(json.items)
        ? (json.items as unknown[])
        : Array.isArray(json)
          ? (json as unknown[])
          : [json];
    return items.map((value, index) => {
      const reader = new Reader(this.source, this.context);
      const raw = isRecord(value) ? value : {};
      const how = reader.#how(path, undefined);
      const made = fields(raw, { ...flatFields(), ...definition('JsonFeedItem').properties }, [], how);
      const training = isRecord(made._training) ? { ...made._training } : {};
      const item: Record<string, unknown> = {
        id: items.length > 1 ? `${this.source.name}-${index + 1}` : this.source.name,
      };
      for (const [key, entry] of Object.entries(made))
        if (key !== '_training') (topLevel.has(key) ? item : training)[key] = entry;
      if (Object.keys(training).length) item._training = training;
      return reader.#finish(item, undefined, []);
    });
  }

  #translate(raw: Record<string, unknown>, training: Record<string, unknown>) {
    const of = typeof raw.language === 'string' ? raw.language : this.context.settings.languages[0];
    const schema: SchemaNode = { properties: definition('TrainingItemExtension').properties! };
    const matters: { language: string; path: string; matter: FrontMatter }[] = [];
    const translations: Record<string, Record<string, unknown>> = {};
    let made: unknown = training;
    for (const { language, file } of this.source.translations) {
      const matter = this.#matter(file.path);
      if (!matter) continue;
      matters.push({ language, path: file.path, matter });
      const own = fields(matter.fields, flatFields(), [], this.#how(file.path, matter));
      const body = renderMarkdown(matter.body, (address) => this.#resolve(address, file.path, undefined, []));
      const { title, summary, url = this.#pageUrl(String(raw.id), language), ...others } = own;
      translations[language] = { title, summary, url, ...(body && { content_html: body }) };
      made = mergeTexts(made, others, schema, { of, to: language });
    }
    const withTexts = made as Record<string, unknown>;
    return { training: matters.length ? { ...withTexts, translations } : withTexts, matters };
  }

  #finish(
    raw: Record<string, unknown>,
    matter: FrontMatter | undefined,
    translations: readonly { language: string; path: string; matter: FrontMatter }[],
  ): Announcement {
    const item = {
      ...raw,
      id: String(raw.id),
      url: raw.url ?? this.#pageUrl(String(raw.id)),
    } as JsonFeedItem;
    const read = readItem(item, this.context.feed);
    const meaning = checkMeaning({ ...this.context.head, items: [item] });
    for (const finding of [...read.findings, ...meaning]) this.#reportFinding(finding, matter, translations);
    return { raw: item, item: read.item, issues: this.#issues, files: [...this.#files] };
  }

  /** Stands in for what cannot be read at all; its issues stop the build. */
  #nothing(): Announcement {
    const raw: JsonFeedItem = { id: this.source.name, content_text: '' };
    const { item } = readItem(raw, this.context.feed);
    return { raw, item, issues: this.#issues, files: [] };
  }

  #reportFinding(
    finding: Finding,
    matter: FrontMatter | undefined,
    translations: readonly { language: string; path: string; matter: FrontMatter }[],
  ): void {
    const path = finding.path
      .replace(/^items\[0\]\.?/, '')
      .replace(/^_training\./, '')
      .replaceAll(/\[(\d+)\]/g, '.$1')
      .split('.');
    const text = describeFinding(finding, this.context.language).sentence;
    const severity = severityOf(finding.code);
    const [first, language, ...rest] = path;
    const translation = first === 'translations' && translations.find((one) => one.language === language);
    if (translation) this.#report(translation.path, translation.matter, rest, text, severity);
    else this.#report(this.source.main.path, matter, path, `${path.join('.')}: ${text}`, severity);
  }

  #how(path: string, matter: FrontMatter | undefined): Normalizing {
    return {
      timeZone: this.context.settings.timeZone,
      resolveAddress: (address, at) => this.#resolve(address, path, matter, at),
      unknownField: (name, meant, at) => this.#report(path, matter, at, this.#say.unknownField(name, meant)),
      dateForm: (written, right, at) => this.#report(path, matter, at, this.#say.dateForm(written, right)),
    };
  }

  /** An absolute address of what a relative one in a file leads to. */
  #resolve(address: string, from: string, matter: FrontMatter | undefined, at: Path): string {
    const { settings, folder, pictures } = this.context;
    const target = findTarget(address, from, folder);
    switch (target.kind) {
      case 'elsewhere':
        return address.startsWith('/') && !address.startsWith('//') ? new URL(address, settings.url).href : address;
      case 'file':
        this.#files.add(target.path);
        return settings.url + toAddress(pictures.bestOf(target.path) ?? publishedPath(target.path));
      case 'announcement':
        return this.#pageUrl(this.#idOf(target.path));
      default: {
        const text = target.kind === 'missing' ? this.#say.missingFile(address) : this.#say.outside(address);
        if (matter) this.#report(from, matter, at, text);
        else this.#issues.push({ file: from, place: this.#placeInText(address, from), severity: 'error', text });
        return address;
      }
    }
  }

  #pageUrl(id: string, language?: string): string {
    return `${this.context.settings.url}${language ? `${language}/` : ''}${toAddress(folderOf(id))}/`;
  }

  /** The id of another announcement, by its file. */
  #idOf(path: string): string {
    const own = /^---[^]*?^id:[ \t]*["']?([^"'\r\n]+?)["']?[ \t]*$/m.exec(this.context.textOf(path));
    return own?.[1] ?? path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  }

  #placeInText(address: string, path: string) {
    const before = this.context.textOf(path).split(address)[0]!.split('\n');
    return { line: before.length, column: before.at(-1)!.length + 1 };
  }

  #matter(path: string): FrontMatter | undefined {
    const matter = readFrontMatter(this.context.textOf(path));
    if (!('reason' in matter)) return matter;
    const { reason, place } = matter;
    const text =
      reason === 'no-end' ? this.#say.noEnd : reason === 'no-fields' ? this.#say.noFields : this.#say.yaml(reason);
    this.#issues.push({ file: path, place, severity: 'error', text });
    return undefined;
  }

  #report(
    file: string,
    matter: FrontMatter | undefined,
    at: Path,
    text: string,
    severity: Issue['severity'] = 'error',
  ): void {
    this.#issues.push({ file, place: matter && placeOf(matter, at), severity, text });
  }

  get #say() {
    return publishMessages[this.context.language];
  }
}
